"""The short form of `make fuzz`, and every fault that its long form has found, by name."""

from pathlib import Path
from typing import Any

import pytest

from tests.fuzz.audit import flaws
from tests.fuzz.corpus import phrases
from tests.fuzz.outcome import fuzz
from tests.fuzz.running import opened

pytestmark = [pytest.mark.untraced, pytest.mark.filterwarnings("ignore:Detected unknown update type")]
SEED = 20_261_122
CHANNEL = {"id": -1_001_234, "type": "channel"}
NOWHERE = {"id": 2**70, "type": "private"}

FOUND: dict[str, dict[str, Any]] = {
    "a coordinator allows a channel": {"chat": CHANNEL, "text": "/allow"},
    "a chat with a number beyond every database": {"chat": NOWHERE, "text": "8 9:05"},
}
"""Messages of the coordinator with these fields; each was an unhandled error once. The second is set aside:
such a number is none of Telegram's, and is not even a whole one to the parser."""


async def test_mutated_updates_meet_no_unhandled_error(tmp_path: Path) -> None:
    outcome = await fuzz(tmp_path, 600, SEED, at_once=1)
    assert outcome.faults == []
    assert outcome.states["done"] > outcome.states["quarantined"] > 0
    assert outcome.said > 500
    assert outcome.entries > 200


async def test_what_the_fuzz_has_found_is_mended(tmp_path: Path) -> None:
    async with opened(tmp_path, SEED) as running:
        coordinator = running.phone("К-01")
        said = [running.people.message(coordinator, **fields) for fields in FOUND.values()]
        await running.take([{"update_id": 600_000 + n, "message": each} for n, each in enumerate(said)])
        assert running.faults.found == []
    assert flaws(tmp_path / "custody.db")[1:] == ({"done": 1, "quarantined": 1}, [])


def test_the_fuzz_begins_with_what_the_stories_say() -> None:
    assert len(phrases()) > 2000
    assert {"/status", "/my", "/start"} <= set(phrases())
