"""Papers for packets: which ones can be printed, and those that come as a file."""

from dataclasses import dataclass
from datetime import date

from custody.facts.base import Fact, Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelsMenu(Fact):
    """/labels: how many packets are chosen, and by what; the sizes are buttons, `examples` can be typed."""

    count: int
    organisation: str = ""
    subject: str = ""
    day: date | None = None
    code: str = ""
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersReady(Fact):
    """The file that comes with this: so many labels, or cover sheets, on so many pages; part of so many."""

    size: str
    count: int
    pages: int
    part: int = 1
    of: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkGoesOn(Fact):
    """Something long is being made: so much is done; nothing is recorded by this."""

    done: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichSchool(Fact):
    """Several schools are called like this: each is a button."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoSuchPackets(Refusal):
    """No packet of the plan is meant by these words, or none that this person may print.

    `examples` are words that do mean some.
    """

    words: str = ""
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TooManyPapers(Refusal):
    """More than can be made at one go in a chat; a day or a school makes it less."""

    count: int
    most: int
    examples: tuple[str, ...] = ()
