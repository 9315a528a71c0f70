"""The time that the stand-in and its phones live in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


class Clock(Protocol):
    """A clock that a person at the page can move; all moments are aware."""

    def now(self) -> datetime:
        """Tell the current moment, with its offset."""

    def move(self, delta: timedelta) -> None:
        """Go forward (or back) by this much."""

    def set(self, moment: datetime) -> None:
        """Go on from this moment."""


class ShiftedClock:
    """Real time plus an offset that can be changed."""

    def __init__(self, offset: timedelta = timedelta(0)) -> None:
        """Start this far from real time."""
        self.offset = offset

    def now(self) -> datetime:
        """Tell the current moment, in UTC."""
        return datetime.now(UTC) + self.offset

    def move(self, delta: timedelta) -> None:
        """Go forward (or back) by this much."""
        self.offset += delta

    def set(self, moment: datetime) -> None:
        """Go on from this moment."""
        self.offset = moment - datetime.now(UTC)


def weekdays(day: date) -> bool:
    """Tell whether people work on that day where no books say otherwise: Monday to Friday."""
    return day.weekday() < 5  # noqa: PLR2004 - Saturday


def after_working_days(moment: datetime, days: int, works: Callable[[date], bool]) -> datetime:
    """Tell the same hour this many working days later."""
    while days > 0:
        moment += timedelta(days=1)
        days -= works(moment.date())
    return moment


def next_morning(moment: datetime, hour: int = 8) -> datetime:
    """Tell the next day's morning in the zone of the given moment."""
    return (moment + timedelta(days=1)).replace(hour=hour, minute=0, second=0, microsecond=0)
