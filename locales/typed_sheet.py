"""The lines of a cover sheet as people type them: «упаковано 25 23 12:10», «Н-03 принял 12:40»."""

import json
import re
from typing import Any

from custody.routes import ROUTES

LONGEST = 200
MOST_LINES = 40
STEPS = "|".join(dict.fromkeys(step.name for route in ROUTES.values() for step in route.steps))
GIVES = "(?:сдал|сдала|сдан|сдано|передал|передала|передан|передано|вернул|вернула|отдал|отдала)"
TAKES = (
    "принял[аио]?|принято|принят|взял[аио]?|взято|взят|забрал[аио]?|получил[аио]?|получено|получен|у"
    f"|{GIVES}|отдан|отдано|took|taken|received|handed over to|handed over|given"
)
ACTS: tuple[tuple[str, str], ...] = (
    ("packed-with-me", "упаков[а-я]* при (?:мне|наблюдател[а-я]*)|при мне упаков[а-я]*|packed with me"),
    ("packed", "упаков[а-я]*|packed"),
    ("opened", "вскры[а-я]*|opened"),
    ("checked", "провер[а-я]*|checked"),
    ("arrived", "приеха[а-я]*|прибы[а-я]*|на месте|arrived|on site"),
    ("handed-out", "раздал[а-я]*|раздано|розда[а-я]*|handed out"),
    ("collected-works", "собра[а-я]*|collected"),
    ("from-expert", f"{GIVES} экспертом|эксперт {GIVES}|from the expert"),
    ("from-commission", f"{GIVES} комиссией|комиссия {GIVES}|from the commission"),
)
"""Acts, and what is typed for each in small letters; «ё» is «е»."""

ROLES = (
    ("observer", "наблюдател[а-я]*|observer"),
    ("coordinator", "координатор[а-я]*|coordinator"),
    ("chair", "председател[а-я]*|комисси[а-я]*|chair|commission"),
    ("expert", "эксперт[а-я]*|expert"),
    ("school", "(?:возвращ[а-я]*|вернул[а-я]*)?(?: ?в ?школ[а-я]*)|школ[а-я]*|возвращ[а-я]*|school"),
)
FILLERS = frozenset(
    re.findall(
        r"\S+",
        "в во к ко от по у и с на списку писали писало работ работа работы пакет пакета пакеты его их он она "
        "они мы я уже было был была время ч при предметную предметной школьный школьная at to the of on list "
        "wrote works packet by",
    )
)
BROKEN = "пломб[аы] (?:повреждена|сорвана|нарушена|порвана|сломана|не цела)|seal (?:is )?broken"
TOLD = re.compile(r"(?:со слов|in the words of|told by)\s+(.+)", re.IGNORECASE)
WHY = re.compile(r"(?:причина|потому что|because|reason)\s*[:–—-]?\s*(.+)", re.IGNORECASE)
CLOCK = re.compile(r"(?<![\d.:])([01]?\d|2[0-3])([:.])([0-5]\d)(?![\d.:])")
DAY = re.compile(r"(?<![\d.:])(\d{1,2}\.\d{2}(?:\.(?:\d{4}|\d{2}))?)(?![\d:])")
CALLSIGN = re.compile(r"(?<![\w-])([^\W\d_]{1,3}-?\d{1,4})(?![\w-])")
SEAL = re.compile(r"(?:пломб[а-я]*|seal)(?: целы?)?\s*(?:№|номер|no\.?)?\s*([\w/-]*\d[\w/-]*)", re.IGNORECASE)
NUMBER = re.compile(r"(?<![\w-])(\d{1,4})(?![\w-])")


def sheet_meant(text: str) -> str:
    """Every line of the text as data, in JSON; a line that means nothing is there as it was typed."""
    parts = [part.strip(" .\t") for part in re.split(r"[\n/]", text)]
    return json.dumps([_line(part[:LONGEST]) for part in parts if part][:MOST_LINES], ensure_ascii=False)


def _line(text: str) -> dict[str, Any]:
    said: dict[str, Any] = {"text": text}
    head = []
    for segment in re.split(r"[,;]\s*", text):
        if found := TOLD.search(segment):
            said["told"] = _told(found[1])
            segment = segment[: found.start()]  # noqa: PLW2901 - what stands before it is the act
        if found := WHY.search(segment):
            said["why"] = found[1].strip()
        elif _is_act(segment):
            head.append(segment)
        elif segment.strip():
            said["why"] = segment.strip()
    return {**said, **_acted(" ".join(head))} if head else said


def _told(words: str) -> str:
    """The call-sign of whoever told, or the words themselves, which the desk will not take."""
    found = CALLSIGN.match(words.strip())
    return found[1].upper() if found else words.strip()[:40]


def _is_act(segment: str) -> bool:
    """Whether the words say that something happened, and are no reason."""
    low = segment.lower().replace("ё", "е")
    acts = (words for _, words in (*ACTS, *ROLES))
    known = any(re.search(rf"(?<!\w)(?:{words})(?!\w)", low) for words in (*acts, STEPS, BROKEN))
    return known or bool(CLOCK.search(low) or CALLSIGN.search(low) or SEAL.search(low) or NUMBER.search(low))


def _acted(text: str) -> dict[str, Any]:
    """What happened, when, who and with which numbers; `act` is «?» where words are left over."""
    said: dict[str, Any] = {}
    rest = _timed(text.lower().replace("ё", "е"), said)
    if re.search(BROKEN, rest):
        rest, said["broken"] = re.sub(BROKEN, " ", rest), True
    if found := SEAL.search(rest):
        rest, said["seal"] = _without(rest, found), found[1]
    if found := CALLSIGN.search(rest):
        rest, said["who"] = _without(rest, found), found[1].upper()
    for name, words in ((name, f"(?<!\\w)(?:{words})(?!\\w)") for name, words in (("", STEPS), *ACTS)):
        if "act" not in said and (found := re.search(words, rest)):
            rest, said["act"] = _without(rest, found), name or found[0]
    for role, words in ROLES:
        if found := re.search(rf"(?<!\w)(?:{words})(?!\w)", rest):
            rest, _ = _without(rest, found), said.setdefault("role", role)
    if found := re.search(rf"(?<!\w)(?:{TAKES})(?!\w)", rest):
        rest, _ = _without(rest, found), said.setdefault("act", "taken")
    said["numbers"] = [int(number) for number in NUMBER.findall(rest)]
    left = set(re.findall(r"[^\W\d_]+", rest)) - FILLERS
    return {**said, "act": "?"} if left else said


def _timed(text: str, said: dict[str, Any]) -> str:
    """The text without its day and its time of day; where both have a full stop, the day comes first."""
    clocks = list(CLOCK.finditer(text))
    exact = [found for found in clocks if found[2] == ":"] or clocks[-1:]
    if exact:
        text, said["clock"] = _without(text, exact[0]), f"{exact[0][1]}:{exact[0][3]}"
    if found := DAY.search(text):
        text, said["day"] = _without(text, found), found[1]
    return text


def _without(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}"
