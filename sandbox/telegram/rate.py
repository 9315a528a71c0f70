"""How many messages Telegram takes from a bot."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING

from sandbox.telegram.errors import too_many

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(slots=True)
class Bucket:
    """A burst that refills at a steady rate, in messages and messages a second."""

    burst: float
    rate: float
    level: float
    seen: float

    def wait(self, now: float) -> float:
        """Tell how many seconds are left until one message fits."""
        self.level = min(self.burst, self.level + (now - self.seen) * self.rate)
        self.seen = now
        return 0.0 if self.level >= 1 else (1 - self.level) / self.rate


@dataclass(slots=True)
class Rate:
    """Telegram's limits: 1/s to a chat after a burst of 20, 20/min to a group, 30/s to all."""

    chat_rate: float = 1.0
    chat_burst: float = 20.0
    group_rate: float = 20 / 60
    total_rate: float = 30.0
    clock: Callable[[], float] = monotonic
    buckets: dict[int, Bucket] = field(default_factory=dict)

    def take(self, chat_id: int) -> None:
        """Count one message, or refuse with the seconds to wait; a refused one is not counted."""
        now = self.clock()
        rate = self.chat_rate if chat_id > 0 else self.group_rate
        both = (
            self._bucket(chat_id, self.chat_burst, rate, now),
            self._bucket(0, self.total_rate, self.total_rate, now),
        )
        wait = max(bucket.wait(now) for bucket in both)
        if wait > 0:
            raise too_many(math.ceil(wait))
        for bucket in both:
            bucket.level -= 1

    def _bucket(self, key: int, burst: float, rate: float, now: float) -> Bucket:
        bucket = self.buckets.get(key)
        if bucket is None:
            bucket = self.buckets[key] = Bucket(burst, rate, burst, now)
        return bucket
