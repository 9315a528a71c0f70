"""On which day a work is held, as it is typed: «проводим 22.09», «физику 1 курс проводим 22 сентября»."""

import re

from custody.windows import SaidDay
from locales.subject_names import as_planned

MONTHS = (
    "январ", "феврал", "март", "апрел", "ма[йя]", "июн", "июл", "август", "сентябр", "октябр", "ноябр",
    "декабр",
)  # fmt: skip
ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_HOLD = (
    "проводим|проведем|будем проводить|пишем|будем писать|выбираем(?: день)?|наш день"
    "|we (?:hold|write)(?: it)?|we will (?:hold|write)(?: it)?|our day is"
)
_NAMED = "|".join((*MONTHS, *ENGLISH))
_DATE = (
    r"(?P<day>\d{1,2})(?:[./](?P<month>\d{1,2})(?:[./](?P<year>20\d\d))?|"
    rf"\s+(?P<named>(?:{_NAMED})\w*)(?:\s+(?P<full>20\d\d))?)"
)
_AHEAD = {
    "сегодня": 0, "завтра": 1, "послезавтра": 2, "today": 0, "tomorrow": 1, "the day after tomorrow": 2,
    "вчера": -1, "позавчера": -2, "yesterday": -1,
}  # fmt: skip
_WEEK = (
    "понедельник|monday", "вторник|tuesday", "сред[уа]|wednesday", "четверг|thursday", "пятниц[уа]|friday",
    "суббот[уа]|saturday", "воскресенье|sunday",
)  # fmt: skip
_WEEKDAY = re.compile(
    rf"(?P<before>.*?)(?<!\w)(?:{_HOLD})(?!\w)(?P<about>.*?)(?<!\S)(?:во?|on) "
    rf"(?P<weekday>{'|'.join(_WEEK)})\.?"
)
_NEAR = rf"(?P<near>{'|'.join(_AHEAD)})"
_SAID = re.compile(rf"(?P<before>.*?)(?<!\w)(?:{_HOLD})(?!\w)(?P<about>.*?)(?<!\S)(?:на |в |on )?{_DATE}\.?")
_SOON = tuple(
    re.compile(form)
    for form in (
        rf"(?P<before>.*?)(?<!\w)(?:{_HOLD})(?!\w)(?P<about>.*?)(?<!\S)(?:на )?{_NEAR}\.?",
        rf"(?P<before>){_NEAR} (?:мы )?(?:{_HOLD})(?!\w)(?P<about>.*?)\.?",
    )
)
_COURSE = re.compile(r"(?<!\S)(\d)(?:-?[а-я]{1,2})? курс\w*|(?<!\S)курс\w* (\d)(?!\S)|course (\d)|year (\d)")
_IDLE = frozenset(
    {"работу", "работа", "по", "на", "у", "нас", "мы", "the", "work", "in", "for", "studies", "день", "все"}
)
LONGEST = 100


def typed_window(text: str) -> SaidDay | None:
    """The day that a text names for a work; None when it is about something else."""
    if len(text) > LONGEST or "?" in text:
        return None
    low = " ".join(text.lower().replace("ё", "е").replace(",", " ").split())
    soon = next(filter(None, (form.fullmatch(low) for form in _SOON)), None)
    if soon is not None:
        return SaidDay(about=_about(soon), ahead=_AHEAD[soon["near"]])
    found = _WEEKDAY.fullmatch(low)
    if found is not None:
        number = next(at for at, form in enumerate(_WEEK) if re.fullmatch(form, found["weekday"]))
        return SaidDay(about=_about(found), weekday=number)
    return _dated(low)


def _dated(low: str) -> SaidDay | None:
    """A day of the calendar, or one that no calendar has: whoever chooses is told so."""
    found = _SAID.fullmatch(low)
    if found is None:
        return None
    month = int(found["month"]) if found["month"] else _month(found["named"])
    year, words = found["year"] or found["full"], _about(found)
    return SaidDay(int(found["day"]), month, int(year) if year else None, words)


def _about(found: re.Match[str]) -> str:
    """What was said of the work beside its day, first what is a course by its own word."""
    said = f"{found['before']} {found['about']}".replace("№", " ")
    courses = (next(filter(None, each.groups())) for each in _COURSE.finditer(said))
    words = (as_planned(word) for word in _COURSE.sub(" ", said).split() if word not in _IDLE)
    return " ".join((*courses, *words))


def _month(named: str) -> int:
    for stems in (MONTHS, ENGLISH):
        for number, stem in enumerate(stems, start=1):
            if re.match(stem, named):
                return number
    return 0
