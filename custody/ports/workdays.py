"""The working calendar, as the rules of deadlines need it."""

from datetime import date
from typing import Protocol


class WorkDays(Protocol):
    """The working calendar of a campaign."""

    def is_working(self, day: date, week: int) -> bool:
        """Whether people work on that day in a five-day or a six-day week."""
        ...

    def is_confirmed(self, year: int) -> bool:
        """Whether the government's moved days of that year are known."""
        ...
