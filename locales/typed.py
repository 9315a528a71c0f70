"""What people type instead of pressing: strict, so that a sentence about something else is never an act."""

import re
from dataclasses import dataclass
from typing import Literal, cast

from locales.typed_people import about_people
from locales.typed_when import moment_meant
from locales.typed_words import (
    ACTS,
    BESIDE,
    NUMBERED_MILESTONES,
    NUMBERS,
    PERSONS,
    SENT,
    SPANS,
    TIMELESS,
)

Verb = Literal[
    "take", "take-broken", "offer", "via", "confirm", "deny", "undo", "count", "pack", "milestone", "upload",
    "agree",
    "stay", "delay", "stuck", "snooze", "mine", "receipt", "status", "help", "cancel", "story", "cannot-come",
    "can-come",
    "people", "invite", "link-revoke", "phone-lost", "tour", "incident", "doubt", "relabel", "reseal",
    "now", "acts", "read",
    "approval", "marks",
    "assigning", "clashes",
    "ill", "hand-on",
]  # fmt: skip
LONGEST = 160
CARRIER_LENGTH = 60

_SIGNS = re.compile(
    r"[«»\"“”„()!;…]|(?<!\d)[:.,](?!\d)|(?<=\d)[.,:](?!\d)|(?<!\d)[.,:](?=\d)|(?<!\w)[-–—](?!\w)"
)
_LIST = re.compile(r"(?<=\d)[,/](?=\d)")
_TIME = re.compile(r"(?:(?<!\S)(?:в|at) )?(?<!\S)(\d{1,2})([:.-])(\d{2})(?!\S)")
_VIA = re.compile(
    f"(?:(?:я|мы|i|we|пакеты?|packets?) )*{SENT}(?: пакеты?| packets?)? (?:через|via) (?P<carrier>\\S.*)"
)
_SPAN = re.compile(rf"(?:{SPANS}|\d+)(?!\S).*")
_ACTS = [(verb, part, re.compile(rf"(?<!\S)(?:{words})(?!\S)")) for verb, part, words in ACTS]


@dataclass(frozen=True, slots=True)
class TypedAct:
    """An act as it was typed; `step` is opened, checked or empty, `time` the hour and the minute stated."""

    verb: Verb
    milestone: str = ""
    numbers: tuple[int, ...] = ()
    time: tuple[int, int] | None = None
    carrier: str = ""
    step: Literal["", "opened", "checked"] = ""
    callsign: str = ""
    day: str = ""
    when: str = ""
    instead: str = ""


def typed_act(text: str) -> TypedAct | None:
    """The act that a text says, without the codes of its packets; None when it is not clearly one."""
    if len(text) > LONGEST or "?" in text:
        return None
    said = " ".join(_SIGNS.sub(" ", _LIST.sub(" ", text.replace("’", "'"))).split())
    low = said.lower().replace("ё", "е")
    about = about_people(low)
    if about is not None:
        return TypedAct(
            cast("Verb", about.verb), callsign=about.callsign, day=about.day, instead=about.instead
        )
    return _via(said, low) or _plain(low)


def _via(said: str, low: str) -> TypedAct | None:
    found = _VIA.fullmatch(low)
    if found is None or _SPAN.fullmatch(found["carrier"]) or len(low) != len(said):
        return None
    rest, time = _timed(said[found.start("carrier") :])
    carrier = rest[:CARRIER_LENGTH].strip()
    return TypedAct("via", carrier=carrier, time=time) if carrier else None


def _timed(text: str) -> tuple[str, tuple[int, int] | None]:
    """The text without its first time of day, and the time."""
    for found in _TIME.finditer(text):
        hours, minutes = int(found[1]), int(found[3])
        if hours < 24 and minutes < 60:  # noqa: PLR2004 - a clock
            return f"{text[: found.start()]} {text[found.end() :]}", (hours, minutes)
    return text, None


def _plain(low: str) -> TypedAct | None:
    for verb, part, words in _ACTS:
        found = words.search(low)
        if found:
            beside = f"{low[: found.start()]} {low[found.end() :]}"
            return (_promised(beside) if verb == "delay" else None) or _act(cast("Verb", verb), part, beside)
    return None


def _promised(beside: str) -> TypedAct | None:
    """A delay with its moment; a bare time after it may as well be the deadline that is missed."""
    moment = moment_meant(re.sub(r"^ *(?:буду|сдам|сделаю|i will be|will be done) ", "", beside))
    return TypedAct("delay", when=moment) if moment and not moment[0].isdigit() else None


def _act(verb: Verb, part: str, beside: str) -> TypedAct | None:
    if verb == "pack":
        beside = re.sub(r"(?<!\S)(\d{1,4})-(\d{1,4})(?!\S)", r"\1 \2", beside)
    rest, time = _timed(beside)
    words = rest.split()
    numbers = tuple(int(word) for word in words if re.fullmatch(r"\d{1,4}", word))
    others = {word for word in words if not re.fullmatch(r"\d{1,4}", word)}
    if others - BESIDE.get(verb, frozenset()) - PERSONS or (time and verb in TIMELESS):
        return None
    most = int(part in NUMBERED_MILESTONES) if verb == "milestone" else NUMBERS.get(verb, 0)
    if len(numbers) > most or (verb == "pack" and not _in_order(words)):
        return None
    if verb == "milestone":
        return TypedAct(verb, milestone=part, numbers=numbers, time=time)
    return TypedAct(verb, numbers=numbers, time=time, step=cast("Literal['', 'opened', 'checked']", part))


def _in_order(words: list[str]) -> bool:
    """Whether a packing names the list before those who wrote, as its two numbers are read."""
    wrote = next((n for n, word in enumerate(words) if word in ("писали", "писало", "wrote")), len(words))
    return not {"списку", "list"} & set(words[wrote:])
