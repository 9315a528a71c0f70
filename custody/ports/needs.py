"""What needs the coordinator now, as the desk needs it: one question a kind."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from custody.needs import Found, NeedKind


@dataclass(frozen=True, slots=True)
class Hour:
    """The moment of asking: the campaign's day and clock («09:15»), and the last day that is looked ahead to.

    What was last heard of before `silent` is silent.
    """

    at: datetime
    day: date
    clock: str
    ahead: date
    silent: datetime


class NeedBook(Protocol):
    """What is late, silent, unconfirmed, not begun, and who is missing."""

    async def needs(self, campaign: int, kind: NeedKind, hour: Hour, most: int) -> Found:
        """The first of that kind, the most urgent first, and their number; of incidents there are none."""
        ...

    async def next_deadline(self, campaign: int, at: datetime) -> tuple[str, datetime] | None:
        """The packet (p<id>) or the sitting (s<id>) whose deadline comes next, and when, if there is any."""
        ...

    async def prompt(self, subject: str, at: datetime, before: datetime) -> bool:
        """Note that somebody is reminded of this by hand; False when that was done after `before` already."""
        ...

    async def prompted(self, subject: str) -> datetime | None:
        """When somebody was last reminded of this by hand."""
        ...
