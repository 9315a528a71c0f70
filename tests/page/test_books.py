"""What the page is told of the books behind the phones."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from custody.codes import shown
from storage.address import parse
from tests.stories.acts import bring, pack

if TYPE_CHECKING:
    from tests.stories.district import District

pytestmark = pytest.mark.asyncio(loop_scope="session")
EDIT = """
DROP TRIGGER ledger_no_update;
UPDATE ledger SET data = replace(data, 'Ш-01', 'Ш-02') WHERE kind = 'packed';
"""


CUT = """
DROP TRIGGER ledger_no_delete;
DROP TRIGGER ledger_log_no_delete;
DELETE FROM ledger_log WHERE position = (SELECT MAX(position) FROM ledger_log);
DELETE FROM ledger WHERE id = (SELECT MAX(id) FROM ledger);
"""


async def test_the_ledger_is_told_in_words_with_its_receipts(district: District) -> None:
    label = await district.label("КАР")
    heard = await pack(district.phone("Ш-01"), label)
    told = (await district.get("/sim/ledger"))["entries"]
    last = told[-1]
    assert (last["kind"], last["who"], last["about"]) == ("packed", "Ш-01", shown(label.code))
    assert last["words"] == "упаковано: по списку 9, писали 8, пломба 0417"
    assert last["mark"] == heard.partition("· ")[2].replace(" ", "")[:16]
    assert (await district.get(f"/sim/ledger?since={last['id']}"))["entries"] == []
    english = (await district.get("/sim/ledger?language=en"))["entries"][-1]["words"]
    assert english.startswith("packed")
    assert told[0]["kind"] == "plan-loaded"


async def test_the_check_of_the_ledger_names_the_first_break(district: District) -> None:
    await pack(district.phone("Ш-01"), await district.label("КАР"))
    held = await district.post("/sim/ledger/verify", language="ru")
    assert held["holds"]
    assert "Журнал цел" in held["words"]
    await spoil(district, EDIT)
    broken = await district.post("/sim/ledger/verify", language="ru")
    assert not broken["holds"]
    assert "packet:" in broken["words"]


async def test_the_check_of_the_ledger_misses_its_end(district: District) -> None:
    await pack(district.phone("Ш-01"), await district.label("КАР"))
    await district.later(hours=2)
    await district.sweep()
    await spoil(district, CUT)
    cut = await district.post("/sim/ledger/verify", language="ru")
    assert not cut["holds"]
    assert "обрезан" in cut["words"]


async def test_a_lesson_is_a_packet_of_today_that_nobody_has_packed(district: District) -> None:
    first = (await district.get("/sim/lesson"))["lesson"]
    assert first["people"] == {
        "school": "Ш-01", "observer": "Н-01", "coordinator": "К-01", "expert": "Э-01",
    }  # fmt: skip
    assert first["words"]["ru"]["arrived"] == "На месте"
    assert (first["listed"], first["ahead"]) == (9, False)
    await bring(district, await district.label("КАР"), "to-observer")
    second = (await district.get("/sim/lesson"))["lesson"]
    assert second["packet"] != first["packet"]
    assert (await district.get(f"/sim/lesson?packet={first['packet']}"))["lesson"]["code"] == first["code"]
    third = (await district.get(f"/sim/lesson?not={second['packet']}"))["lesson"]
    assert third["packet"] not in (first["packet"], second["packet"])


async def test_two_working_days_pass_over_the_holidays_of_the_campaign(district: District) -> None:
    await district.post("/sim/clock", set="2026-04-30T09:00:00")
    moved = await district.post("/sim/clock", working_days=2)
    assert moved["now"] == "2026-05-05T09:00:00+08:00"
    assert moved["zone"] == "Asia/Irkutsk"


async def spoil(district: District, script: str) -> None:
    """Change the file as somebody does who asks nobody; a bot that is writing must be able to end that."""

    def changed() -> None:
        with closing(sqlite3.connect(parse(district.settings.database_url).file)) as connection:
            connection.executescript(script)

    await asyncio.to_thread(changed)


async def test_without_a_lesson_the_reason_is_told(district: District) -> None:
    await spoil(district, "UPDATE packets SET expert_id = NULL;")
    assert (await district.get("/sim/lesson"))["why"] == "no-experts"
    await spoil(district, "UPDATE packets SET step = 'packed';")
    assert (await district.get("/sim/lesson"))["why"] == "no-lesson"
