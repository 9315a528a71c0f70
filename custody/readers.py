"""What counts as an answer to a question: the typed text as named values, or None."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from custody.promises import is_promise

MOST = 9999
LONGEST_ORDER = 40
CLOCK = r"(?:[01]?\d|2[0-3])[:.][0-5]\d"
Parsed = dict[str, Any]


def number(name: str) -> Callable[[str], Parsed | None]:
    """A number of at most four digits."""

    def read(text: str) -> Parsed | None:
        found = re.fullmatch(r"\s*(\d{1,4})\s*", text)
        return {name: int(found[1])} if found else None

    return read


def number_and_time(text: str) -> Parsed | None:
    """A number, and when it was, if that is said."""
    found = re.fullmatch(rf"\s*(\d{{1,4}})(?:\s+({CLOCK}))?\s*", text)
    return {"number": int(found[1]), "time": found[2] or ""} if found else None


def counts(text: str) -> Parsed | None:
    """How many are on the list and how many wrote: not more than are on it."""
    found = re.findall(r"\d+", text)
    if len(found) != 2 or len(text) > 40:  # noqa: PLR2004 - two numbers: on the list, wrote
        return None
    listed, wrote = map(int, found)
    return {"listed": listed, "wrote": wrote} if wrote <= listed <= MOST else None


def extras(text: str) -> Parsed | None:
    """How many works are spoiled, and how many participants have special conditions."""
    found = re.findall(r"\d+", text)
    if len(found) != 2 or len(text) > 40:  # noqa: PLR2004 - two numbers: spoiled, special conditions
        return None
    spoiled, special = map(int, found)
    return {"spoiled": spoiled, "special": special} if max(spoiled, special) <= MOST else None


def papers(text: str) -> Parsed | None:
    """Which papers lie in the packet."""
    both = ("criteria", "protocol")
    inside = {"both": both, "criteria": both[:1], "protocol": both[1:], "none": ()}.get(text.strip())
    return None if inside is None else {paper: paper in inside for paper in both}


def line(name: str, most: int) -> Callable[[str], Parsed | None]:
    """Words on one line."""

    def read(text: str) -> Parsed | None:
        kept = " ".join(text.split())
        return {name: kept} if 0 < len(kept) <= most else None

    return read


def carrier(text: str) -> Parsed | None:
    """With whom it travels, without a name: a capital letter inside the phrase looks like a surname."""
    found = line("carrier", 60)(text)
    named = found is not None and any(word[:1].isupper() for word in found["carrier"].split()[1:])
    return None if named else found


def optional(name: str, most: int) -> Callable[[str], Parsed | None]:
    """Words, or a dash for none."""

    def read(text: str) -> Parsed | None:
        return {name: ""} if text.strip() in ("-", "0") else line(name, most)(text)

    return read


def variants(text: str) -> Parsed | None:
    """Numbers or letters of variants, or a dash; a whole word or a pair is of another question."""
    return None if re.search(r"[^\W\d_]{4}|:", text) else optional("variants", 60)(text)


def order(text: str) -> Parsed | None:
    """An order's number and day, as they were understood: «14|2024-04-03»."""
    number, _, day = text.partition("|")
    try:
        known = date.fromisoformat(day)
    except ValueError:
        return None
    kept = " ".join(number.split())
    return {"order": kept, "ordered": known.isoformat()} if 0 < len(kept) <= LONGEST_ORDER else None


def one_of(name: str, *known: str) -> Callable[[str], Parsed | None]:
    """One of a few known answers."""

    def read(text: str) -> Parsed | None:
        return {name: text.strip()} if text.strip() in known else None

    return read


def clock(text: str) -> Parsed | None:
    """A time of day."""
    found = re.fullmatch(rf"\s*({CLOCK})\s*", text)
    return {"time": found[1]} if found else None


CAUSES = ("nobody-there", "no-transport", "weather", "late-hour")
"""Known reasons for which a packet stays with its holder overnight."""


def cause(text: str) -> Parsed | None:
    """A known reason, or the person's own words."""
    if text.strip() in CAUSES:
        return {"cause": text.strip(), "words": ""}
    said = line("words", 120)(text)
    return {"cause": "", **said} if said else None


def when(text: str) -> Parsed | None:
    """A moment to come."""
    return {"when": text.strip()} if is_promise(text) else None
