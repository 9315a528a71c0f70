"""The working calendar of Russia, with its moved days, from the `holidays` library."""

import re
import sys
from datetime import date, timedelta
from functools import cached_property
from importlib import import_module
from pathlib import Path
from threading import Lock
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

SATURDAY, SUNDAY = 5, 6
SIX_DAYS = 6
DAY = timedelta(days=1)
_MOVED = re.compile(r"Day off \(substituted from (\d\d)/(\d\d)/(\d{4})\)")
_OBSERVED = " (observed)"
_LOOKED_BACK = 8
_ONE_AT_A_TIME = Lock()
"""A deadline is asked of it beside the preview of a plan, which has a thread of its own: the library is half
imported for a moment, and later each year is half filled in when it is asked for first."""


class RussianDays:
    """Working days in five-day and six-day weeks."""

    @cached_property
    def _days(self) -> "HolidayBase":
        return _russia()

    def is_working(self, day: date, week: int) -> bool:
        """Whether people work on that day; a moved working Saturday counts in every week."""
        with _ONE_AT_A_TIME:
            if week < SIX_DAYS or day.weekday() == SUNDAY:
                return self._days.is_working_day(day)
            return day not in self._days or self._is_for_a_saturday(day)

    def is_confirmed(self, year: int) -> bool:
        """Whether the government's moved days of that year are known; each year so far has had some."""
        first = date(year, 1, 1)
        days = (first + number * DAY for number in range(366))
        with _ONE_AT_A_TIME:
            return any(_MOVED.match(name) for day in days for name in self._names(day))

    def _is_for_a_saturday(self, day: date) -> bool:
        """Whether it is free for a Saturday only: in six-day weeks they work on it (Labour Code 112)."""
        return all(self._source(day, name) == SATURDAY for name in self._names(day))

    def _source(self, day: date, name: str) -> int | None:
        """The weekday of the day off, or of the holiday, in whose place it is free; None for its own."""
        if moved := _MOVED.fullmatch(name):
            month, number, year = map(int, moved.groups())
            return date(year, month, number).weekday()
        if not name.endswith(_OBSERVED):
            return None
        holiday = name.removesuffix(_OBSERVED)
        earlier = (day - number * DAY for number in range(1, _LOOKED_BACK))
        return next((each.weekday() for each in earlier if holiday in self._names(each)), None)

    def _names(self, day: date) -> tuple[str, ...]:
        return tuple(self._days.get_list(day))


def _russia() -> "HolidayBase":
    """Russia's alone: asked for one country the library imports all 250, for a second and 17 MB."""
    import holidays  # noqa: PLC0415 - a bot without deadlines carries none of it

    every = "holidays.countries"
    if every not in sys.modules:
        sys.modules[every] = folder = ModuleType(every)
        folder.__path__ = [str(Path(holidays.__file__).with_name("countries"))]
        try:
            import_module(f"{every}.russia")
        finally:
            del sys.modules[every]
    russia: HolidayBase = sys.modules[f"{every}.russia"].Russia(language="en_US")
    return russia
