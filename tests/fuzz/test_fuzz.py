"""The short form of `make fuzz`, and every fault that its long form has found, by name."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.fuzz.corpus import phrases
from tests.fuzz.outcome import fuzz
from tests.fuzz.running import opened

pytestmark = [pytest.mark.untraced, pytest.mark.filterwarnings("ignore:Detected unknown update type")]
SEED = 20_261_122
CHANNEL = {"id": -1_001_234, "type": "channel"}
NOWHERE = {"id": 2**70, "type": "private"}

Found = dict[str, dict[str, Any]]

MENDED: Found = {"a coordinator allows a channel": {"chat": CHANNEL, "text": "/allow"}}
"""Messages of the coordinator with these fields; each was an unhandled error once, and is handled now."""

SET_ASIDE: Found = {"a chat with a number beyond every database": {"chat": NOWHERE, "text": "8 9:05"}}
"""The same, but quarantined: such a number is none of Telegram's, nor even a whole one to the parser."""


async def test_mutated_updates_meet_no_unhandled_error(tmp_path: Path) -> None:
    outcome = await fuzz(tmp_path, 600, SEED, at_once=1)
    assert outcome.faults == []
    assert outcome.states["done"] > outcome.states["quarantined"] > 0
    assert outcome.said > 500
    assert outcome.entries > 200


async def test_what_the_fuzz_has_found_is_mended(tmp_path: Path) -> None:
    found = dict(enumerate((MENDED | SET_ASIDE).items(), 600_000))
    async with opened(tmp_path, SEED) as running:
        coordinator = running.phone("К-01")
        said = {n: running.people.message(coordinator, **fields) for n, (_, fields) in found.items()}
        await running.take([{"update_id": n, "message": each} for n, each in said.items()])
        assert running.faults.found == []
    with closing(sqlite3.connect(tmp_path / "custody.db")) as books:
        states = dict(books.execute("SELECT update_id, state FROM inbox WHERE update_id >= 600000"))
    assert {name: states[n] for n, (name, _) in found.items()} == {
        **dict.fromkeys(MENDED, "done"),
        **dict.fromkeys(SET_ASIDE, "quarantined"),
    }


def test_the_fuzz_begins_with_what_the_stories_say() -> None:
    assert len(phrases()) > 2000
    assert {"/status", "/my", "/start"} <= set(phrases())
