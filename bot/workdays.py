"""The working calendar of Russia, with its moved days, from the `holidays` library."""

from datetime import date

import holidays

SATURDAY, SUNDAY = 5, 6


class RussianDays:
    """Working days in five-day and six-day weeks."""

    def __init__(self) -> None:
        self._days = holidays.country_holidays("RU", language="en_US")

    def is_working(self, day: date, week: int) -> bool:
        """Whether people work on that day; a moved working Saturday counts in every week."""
        if day.weekday() == SUNDAY:
            return self._days.is_working_day(day)
        if week > SATURDAY and day.weekday() == SATURDAY:
            return day not in self._days
        return self._days.is_working_day(day)
