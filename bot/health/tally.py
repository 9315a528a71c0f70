"""What is counted while the bot works; since its start, as Prometheus has it."""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

BUCKETS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0)
"""Seconds."""


@dataclass
class Times:
    """How long something took, in buckets; the last one has no end."""

    buckets: list[int] = field(default_factory=lambda: [0] * (len(BUCKETS) + 1))
    total: float = 0.0

    def add(self, seconds: float) -> None:
        """Once more."""
        self.buckets[bisect_left(BUCKETS, seconds)] += 1
        self.total += seconds

    def heaped(self) -> list[tuple[str, float]]:
        """Each bucket with all below it, by its upper end."""
        ends, heap, found = (*map(str, BUCKETS), "+Inf"), 0, []
        for end, number in zip(ends, self.buckets, strict=True):
            heap += number
            found.append((end, float(heap)))
        return found


@dataclass
class Tally:
    """Updates that were stored, letters that arrived or never will, how Telegram slowed us down, commits."""

    updates: int = 0
    sent: int = 0
    failed: int = 0
    slowed: int = 0
    slowed_seconds: float = 0.0
    unheard_seconds: float = 0.0
    commits: Times = field(default_factory=Times)
    acts: Counter[tuple[str, bool]] = field(default_factory=Counter)
    counted_to: int = 0
