"""Days as they are typed after /status: «16.04», «16 апреля», «завтра», «пятница»."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from custody.asked import Part
from custody.directory import Directory
from locales.status_text import Text
from locales.status_words import DAY, ISO, OF_MONTH, TODAY, WEEKDAYS, month_of


def read_day(text: Text, names: Directory, today: date) -> None:
    """A date, «сегодня», or a day of the week: what it means among the days of the campaign."""
    for found, day, month in _dates(text.rest):
        known = [each for each in names.days if (each.day, each.month) == (day, month)]
        text.take(found, day_part(known[-1]) if known else None)
        if not known:
            text.fail(found[0], tuple(map(day_part, _nearest_days(names, day, month, today))))
        return
    for word, days in TODAY.items():
        if said := re.search(rf"(?<!\w){word}(?!\w)", text.rest):
            text.take(said, day_part(today + timedelta(days)))
            return
    _weekday(text, names, today)


def _weekday(text: Text, names: Directory, today: date) -> None:
    """«Пятница» is the next one of the campaign's days; when none is to come, the last one that was."""
    for number, word in enumerate(WEEKDAYS, 1):
        said = re.search(rf"(?<!\w)(?:{word})(?!\w)", text.rest)
        if said is None:
            continue
        known = sorted(each for each in names.days if each.isoweekday() == number)
        meant = [each for each in known if each >= today] or known[-1:]
        text.take(said, day_part(meant[0]) if meant else None)
        if not meant:
            near = sorted(names.days, key=lambda day: abs(day - today))[:4]
            text.fail(said[0], tuple(map(day_part, sorted(near))))
        return


def _dates(rest: str) -> Iterator[tuple[re.Match[str], int, int]]:
    """Every date as it can be written, with its day and its month."""
    for found in ISO.finditer(rest):
        yield found, int(found[2]), int(found[1])
    for found in DAY.finditer(rest):
        yield found, int(found[1]), int(found[2])
    for found in OF_MONTH.finditer(rest):
        yield found, int(found[1]), month_of(found[2])


def _nearest_days(names: Directory, day: int, month: int, today: date) -> list[date]:
    """The campaign's days that are the nearest to a day on which there is nothing."""

    def apart(each: date) -> int:
        return abs((each.month - month) * 31 + each.day - day) + 366 * (each.year != today.year)

    return sorted(sorted(names.days, key=apart)[:4])


def day_part(day: date) -> Part:
    """A day as a filter."""
    return Part("day", day.isoformat(), f"{day:%d.%m}")
