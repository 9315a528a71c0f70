"""Guessing: how many codes and links that nobody has may be tried, and when somebody is told of it.

A short code is one of 17 million, and all of it is typed: whoever tries may hit a packet in the end. So ten
misses are free within an hour, then one a minute is looked up. A label's own link and an invitation are one
of 2^100 and slowed down alike, for whoever tries them is to be heard of.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal

Guessed = Literal["code", "link"]

WINDOW = timedelta(hours=1)
FREE = 10
"""So many misses of one phone within the window slow nobody down."""

PAUSE = timedelta(minutes=1)
"""Beyond them one more is looked up after each such pause."""

SHARED_WINDOW = timedelta(minutes=1)
SHARED = 30
"""So many misses of all phones together within a minute are told too: many who guess a little."""

QUIET = timedelta(hours=12)
"""The same is not told again for so long."""

KEPT = timedelta(days=1)
"""So long a miss is remembered."""


def tries_left(missed: Sequence[datetime], at: datetime) -> int:
    """How many more may be looked up at that moment; `missed` are the misses of the window, newest first."""
    left = FREE - len(missed)
    if left > 0:
        return left
    return 1 if at - missed[0] >= PAUSE else 0
