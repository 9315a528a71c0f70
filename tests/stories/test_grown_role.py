"""A role that is gone takes its buttons with it: what stands in the chat moves nothing any more."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from custody.ledger import Entry
from tests.stories.acts import bring
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import Phone, keys_of

KEPT = (
    "SELECT person, chat, revoked_at FROM devices ORDER BY chat",
    "SELECT id, place, expert, code FROM packets",
)
SAID = (
    "/status", "/now", "/people", "/people Э-01", "/people Н-01", "/labels", "/export", "/acts", "/assign",
    "/groups", "/approval", "/digest", "/incidents", "/plan", "/clashes", "/cards Э-01",
)  # fmt: skip


async def buttons(phone: Phone) -> list[tuple[int, str]]:
    """Every button that the phone has ever been shown."""
    shown: dict[str, int] = {}
    for message in await phone.messages():
        shown.update({key["callback_data"]: message["message_id"] for key in keys_of(message)})
    return [(number, data) for data, number in shown.items()]


def state(district: District) -> list[Any]:
    return [books_of(district).rows(sql) for sql in KEPT]


async def files(phone: Phone) -> int:
    return sum("document" in each for each in await phone.heard())


async def test_yesterdays_buttons_of_a_coordinator_do_nothing_for_who_is_none(
    district: District, folder: Path
) -> None:
    label = await district.label("КАР")
    await bring(district, label, "to-observer")
    coordinator = district.phone("К-01")
    for text in (*SAID, f"/packet {label.code}", f"/fix {label.code}", label.code):
        await coordinator.say(text)
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute("DELETE FROM grants WHERE person = (SELECT id FROM people WHERE callsign = 'К-01')")
    old, before, handed = await buttons(coordinator), state(district), await files(coordinator)
    entries = len(books_of(district).entries)
    assert len(old) > 40
    for number, data in old:
        assert await coordinator.press(number, data)
    assert state(district) == before
    assert await files(coordinator) == handed
    done = [each.content for each in sorted(books_of(district).entries, key=number_of)[entries:]]
    acts = {each["kind"] for each in done if each["accepted"] and not each["stream"].startswith("person")}
    assert acts <= {"looked"}


def number_of(entry: Entry) -> int:
    return int(entry.content["update"] or 0)
