"""A letter: a fact for somebody, with the buttons that belong to it; words are added when it is sent."""

from dataclasses import dataclass
from enum import IntEnum

from custody.facts.base import Fact, Value


class Urgency(IntEnum):
    """The order in which the postman sends: answers to people before notices before broadcasts."""

    ANSWER = 0
    NOTICE = 1
    BROADCAST = 2


@dataclass(frozen=True, slots=True)
class Choice(Value):
    """One button. `ref` is p<packet>, b<bundle>, s<sitting>, d<draft> or i<incident>.

    `version` is what the person saw.

    `text` and `number` are only for the button's label; the button itself carries verb, ref, version and arg.
    """

    verb: str
    ref: str = ""
    version: int = 0
    arg: str = ""
    text: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Row(Value):
    """Buttons that stand side by side."""

    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """What goes into the outbox; `edit` is the Telegram message that it replaces, if any.

    `paper` is a photo or a document of the books that goes with it; a `silent` one makes no sound.
    """

    fact: Fact
    rows: tuple[Row, ...] = ()
    urgency: Urgency = Urgency.ANSWER
    edit: int | None = None
    keyboard: bool = False
    paper: int | None = None
    silent: bool = False


SMALL = frozenset(
    {"via", "undo", "story", "each", "look", "incident", "doubt", "report", "relabel", "reseal", "paper"}
)
"""Buttons that are seldom the one that is wanted: two of them share a row."""


def column(*choices: Choice) -> tuple[Row, ...]:
    """The buttons one under another, as thumbs like them; the lesser ones in pairs."""
    rows: list[tuple[Choice, ...]] = []
    for choice in choices:
        last = rows[-1] if rows else ()
        if len(last) == 1 and last[0].verb in SMALL and choice.verb in SMALL:
            rows[-1] = (*last, choice)
        else:
            rows.append((choice,))
    return tuple(map(Row, rows))
