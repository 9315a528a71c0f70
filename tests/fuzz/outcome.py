"""One run from fresh books to what came of it."""

import logging
import warnings
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from tests.fuzz import day
from tests.fuzz.audit import flaws
from tests.fuzz.regions import REGIONS
from tests.fuzz.running import AT_ONCE, opened

log = logging.getLogger(__name__)

TELLING = 10_000
"""After so many updates a long run says how far it is."""


@dataclass
class Outcome:
    """What came of it."""

    updates: int = 0
    seconds: float = 0.0
    states: Counter[str] = field(default_factory=Counter)
    said: int = 0
    entries: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def line(self) -> str:
        """In one line."""
        return (
            f"updates {self.updates} · handled {self.states['done']} · unreadable, set aside with a number "
            f"{self.states['quarantined']} · messages {self.said} · entries {self.entries} · "
            f"unhandled errors {len(self.faults)} · {self.seconds:.0f} s"
        )


async def fuzz(
    folder: Path, number: int, seed: int, region: str = "schools", at_once: int = AT_ONCE
) -> Outcome:
    """A day that goes well on fresh books in the folder, then so many updates.

    One at a time they are the same in every run.
    """
    began, outcome = perf_counter(), Outcome(updates=number)
    warnings.filterwarnings("ignore", "Detected unknown update type")  # aiogram's, of what it cannot know
    async with opened(folder, seed, REGIONS[region]) as running:
        await day.play(running, region)
        left = number
        while left > 0:
            await running.batch(min(at_once, left))
            left -= at_once
            if left // TELLING < (left + at_once) // TELLING and number > TELLING:
                log.info("%s to go, %s faults", max(left, 0), len(running.faults.found))
        outcome.said = running.telegram.said
        outcome.faults = [*running.faults.found, *running.telegram.wrong]
    outcome.entries, outcome.states, found = flaws(folder / "custody.db")
    outcome.faults += found
    outcome.seconds = perf_counter() - began
    return outcome
