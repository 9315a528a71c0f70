"""When it will be done, in words: «через 2 часа», «завтра в 12:00», «сегодня»."""

import re

_NUMBERS = {
    "": 1, "один": 1, "полтора": 1.5, "пару": 2, "два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5,
    "шесть": 6, "семь": 7, "восемь": 8, "десять": 10, "двадцать": 20, "тридцать": 30, "сорок": 40,
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
}  # fmt: skip
_HALF = re.compile(r"(?:через|in) (?:полчаса|пол часа|half an hour)")
_SPAN = re.compile(
    rf"(?:через|in) (?:(?P<number>\d{{1,3}}|{'|'.join(filter(None, _NUMBERS))}) ?)?"
    r"(?P<unit>час(?:а|ов|ик)?|ч|hours?|h|минут[уы]?|мин|minutes?|min)"
)
_DAYS = {
    "сегодня": "today", "завтра": "tomorrow", "послезавтра": "after-tomorrow",
    "today": "today", "tomorrow": "tomorrow", "the day after tomorrow": "after-tomorrow",
}  # fmt: skip
_DAY = re.compile(
    rf"(?:(?:до|к|by|until) )?(?P<day>{'|'.join(_DAYS)})"
    r"(?: (?P<by>в|к|до|at|by) )?(?: ?(?P<hours>[01]?\d|2[0-3])(?:[:.](?P<minutes>[0-5]\d))?)?"
)
_CLOCK = re.compile(r"(?:в|к|до|at|by) (?P<hours>[01]?\d|2[0-3])[:.](?P<minutes>[0-5]\d)")
_BUTTONS = {60: "in-one-hour", 180: "in-three-hours"}


def moment_meant(text: str) -> str | None:
    """The moment as a promise is written: in-40-minutes, «tomorrow 12:00»; None when none is named."""
    bare = re.sub(r"[^\w\s:.]|(?<!\d)[.:]|[.:](?!\d)", " ", text.casefold().replace("ё", "е"))
    said = " ".join(bare.split())
    if spent := _minutes(said):
        return _BUTTONS.get(spent, f"in-{spent}-minutes")
    if clock := _CLOCK.fullmatch(said):
        return f"{clock['hours']}:{clock['minutes']}"
    found = _DAY.fullmatch(said)
    if found is None or (found["by"] and not found["hours"]):
        return None
    time = f" {found['hours']}:{found['minutes'] or '00'}" if found["hours"] else ""
    return f"{_DAYS[found['day']]}{time}"


def _minutes(said: str) -> int:
    """How many minutes from now; 0 when it is said in another way."""
    if _HALF.fullmatch(said):
        return 30
    found = _SPAN.fullmatch(said)
    if found is None:
        return 0
    number = found["number"] or ""
    many = int(number) if number.isdecimal() else _NUMBERS[number]
    return int(many * (60 if found["unit"][0] in "чh" else 1))
