"""Questions that a person answers one by one: which, in what order, and what counts as an answer."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

MOST = 9999
CLOCK = r"(?:[01]?\d|2[0-3])[:.][0-5]\d"
Parsed = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Field:
    """One question: `read` turns the typed text into answers, or None when it is no answer."""

    name: str
    read: Callable[[str], Parsed | None]
    quick: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that one person is filling in; `ref` and `version` are those of the button that began it."""

    person: int
    form: str
    ref: str
    version: int = 0
    answers: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    id: int = 0


def _number(name: str) -> Callable[[str], Parsed | None]:
    def read(text: str) -> Parsed | None:
        found = re.fullmatch(r"\s*(\d{1,4})\s*", text)
        return {name: int(found[1])} if found else None

    return read


def _number_and_time(text: str) -> Parsed | None:
    found = re.fullmatch(rf"\s*(\d{{1,4}})(?:\s+({CLOCK}))?\s*", text)
    return {"number": int(found[1]), "time": found[2] or ""} if found else None


def _counts(text: str) -> Parsed | None:
    found = re.findall(r"\d+", text)
    if len(found) != 2 or len(text) > 40:  # noqa: PLR2004 - two numbers: on the list, wrote
        return None
    listed, wrote = map(int, found)
    return {"listed": listed, "wrote": wrote} if wrote <= listed <= MOST else None


def _extras(text: str) -> Parsed | None:
    found = re.findall(r"\d+", text)
    if len(found) != 2 or len(text) > 40:  # noqa: PLR2004 - two numbers: spoiled, special conditions
        return None
    spoiled, special = map(int, found)
    return {"spoiled": spoiled, "special": special} if max(spoiled, special) <= MOST else None


def _papers(text: str) -> Parsed | None:
    both = ("criteria", "protocol")
    inside = {"both": both, "criteria": both[:1], "protocol": both[1:], "none": ()}.get(text.strip())
    return None if inside is None else {paper: paper in inside for paper in both}


def _text(name: str, most: int) -> Callable[[str], Parsed | None]:
    def read(text: str) -> Parsed | None:
        kept = " ".join(text.split())
        return {name: kept} if 0 < len(kept) <= most else None

    return read


def _carrier(text: str) -> Parsed | None:
    """With whom it travels, without a name: a capital letter inside the phrase looks like a surname."""
    found = _text("carrier", 60)(text)
    named = found is not None and any(word[:1].isupper() for word in found["carrier"].split()[1:])
    return None if named else found


def _optional(name: str, most: int) -> Callable[[str], Parsed | None]:
    def read(text: str) -> Parsed | None:
        return {name: ""} if text.strip() in ("-", "0") else _text(name, most)(text)

    return read


def _one_of(name: str, *known: str) -> Callable[[str], Parsed | None]:
    def read(text: str) -> Parsed | None:
        return {name: text.strip()} if text.strip() in known else None

    return read


def _time(text: str) -> Parsed | None:
    found = re.fullmatch(rf"\s*({CLOCK})\s*", text)
    return {"time": found[1]} if found else None


FORMS: dict[str, tuple[Field, ...]] = {
    "pack": (
        Field("counts", _counts),
        Field("variants", _optional("variants", 60), ("-",)),
        Field("extras", _extras, ("0 0",)),
        Field("papers", _papers, ("both", "criteria", "protocol", "none")),
        Field("seal", _optional("seal", 30), ("-",)),
    ),
    "count": (Field("counted", _number("counted")),),
    "via": (Field("carrier", _carrier),),
    "authorise": (Field("order", _text("order", 80)),),
    "handed-out": (
        Field("handed-out", _number_and_time),
        Field("download", _one_of("note", "with-me", "day-before"), ("with-me", "day-before")),
    ),
    "collected-works": (Field("collected-works", _number_and_time),),
    "milestone-time": (Field("time", _time),),
}
"""Every form as its questions in order; answers of all of them end up in one dictionary."""


def answer_to(name: str, text: str) -> Parsed | None:
    """What a text says as the answer to the question of that name, in whatever form it stands."""
    asked = next(each for form in FORMS.values() for each in form if each.name == name)
    return asked.read(text)


def question(draft: Draft) -> Field | None:
    """The first question that has no answer yet; None when the form is complete."""
    asked: set[str] = set(draft.answers.get("asked", ()))
    return next((each for each in FORMS[draft.form] if each.name not in asked), None)


def answered(draft: Draft) -> int:
    """How many of the form's questions have been answered."""
    return len(draft.answers.get("asked", ()))


def fill(draft: Draft, text: str) -> Draft | None:
    """The draft with this answer to its open question, or None when the text is no answer to it."""
    asked = question(draft)
    found = asked.read(text) if asked else None
    if asked is None or found is None:
        return None
    answers = {**draft.answers, **found, "asked": [*draft.answers.get("asked", ()), asked.name]}
    return Draft(draft.person, draft.form, draft.ref, draft.version, answers, draft.id)
