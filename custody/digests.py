"""Digests at chosen hours: which hour is to be told of now, and what has changed since the last one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)

MOST_HOURS = 8
"""So many digests a day are enough for anybody."""

FORGOTTEN = timedelta(hours=2)
"""What could not be told for so long is not told any more; the next digest says so."""

LATE = timedelta(minutes=5)
"""A digest that comes so long after its hour names its hour as missed."""

OF_THE_DEPARTMENT = (time(17),)
"""The department hears once a day, also when all is well."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """A campaign in numbers: packets, sittings, people, open questions; `overdue` packets, `late` uploads."""

    packets: int = 0
    unpacked: int = 0
    finished: int = 0
    overdue: int = 0
    unconfirmed: int = 0
    incidents: int = 0
    sittings: int = 0
    uploads: int = 0
    late: int = 0
    people: int = 0
    joined: int = 0
    tasks: int = 0
    inquiries: int = 0

    @property
    def complete(self) -> bool:
        """Whether every packet has come to the end of its way, and every sitting's marks are uploaded."""
        return self.finished == self.packets and self.uploads == self.sittings

    @property
    def calm(self) -> bool:
        """Whether nothing is late and nothing is wrong."""
        return not (self.overdue or self.late or self.incidents or self.unconfirmed or self.tasks)


def changes(before: Numbers, now: Numbers) -> Iterator[tuple[str, int]]:
    """Each number that differs, and by how much."""
    for each in fields(Numbers):
        by = getattr(now, each.name) - getattr(before, each.name)
        if by:
            yield each.name, by


def slot_at(hours: Sequence[time], zone: ZoneInfo, at: datetime) -> datetime | None:
    """The last of these hours of the day that has come by then; None without hours."""
    day = at.astimezone(zone).date()
    found = [slot for slot in _slots(hours, zone, day - DAY, day) if slot <= at]
    return max(found, default=None)


def slots_between(
    hours: Sequence[time], zone: ZoneInfo, after: datetime, before: datetime
) -> tuple[datetime, ...]:
    """The hours after one moment and before another, both left out."""
    first, last = after.astimezone(zone).date(), before.astimezone(zone).date()
    return tuple(slot for slot in _slots(hours, zone, first, last) if after < slot < before)


def next_slot(hours: Sequence[time], zone: ZoneInfo, at: datetime) -> datetime | None:
    """The first of these hours that comes after that moment."""
    return next(iter(slots_between(hours, zone, at, at + 2 * DAY)), None)


def _slots(hours: Sequence[time], zone: ZoneInfo, first: date, last: date) -> Iterator[datetime]:
    day = first
    while day <= last:
        for hour in sorted(hours):
            yield datetime.combine(day, hour, zone)
        day += DAY
