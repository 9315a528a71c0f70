"""Digests, as the desk needs them: who wants them when, and which hours were told of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Protocol

from custody.digests import Numbers


@dataclass(frozen=True, slots=True)
class Wish:
    """A person wants a digest at these hours of the day, since then."""

    person: int
    hours: tuple[time, ...]
    since: datetime


class DigestBook(Protocol):
    """Who wants digests, and what was told when."""

    async def set_digest(self, person: int, hours: Sequence[time], at: datetime) -> None:
        """From now on the person hears at these hours; without any, never."""
        ...

    async def digests(self, campaign: int) -> tuple[Wish, ...]:
        """Everybody of the campaign who wants digests."""
        ...

    async def take_slot(self, reader: str, slot: datetime, at: datetime, numbers: Numbers) -> bool:
        """Note that this hour is told to n<person>, or to the department of c<campaign>; False if it was."""
        ...

    async def last_slot(self, reader: str, until: datetime) -> tuple[datetime, Numbers] | None:
        """The last hour up to then that was told, with its numbers."""
        ...

    async def campaign_days(self, campaign: int) -> tuple[date, date] | None:
        """The days of the first and of the last sitting; None without sittings."""
        ...

    async def people_joined(self, campaign: int) -> tuple[int, int]:
        """How many people the campaign has, and how many of them have joined."""
        ...
