"""Codes of participants that an organisation has handed out: once, before the works (S 12)."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal, Value
from custody.facts.names import Receipt, Who


@dataclass(frozen=True, slots=True)
class CodeSpan(Value):
    """Codes from the first to the last, so many; of a course, or of everybody."""

    first: str
    last: str
    count: int
    course: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodesIssued(Fact):
    """These codes are handed out; which participant has which stays on paper in the organisation."""

    organisation: str
    spans: tuple[CodeSpan, ...]
    count: int
    at: datetime
    by: Who
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CodesTakenBack(Fact):
    """These were not handed out after all; the ledger keeps both words."""

    organisation: str
    spans: tuple[CodeSpan, ...]
    at: datetime
    by: Who
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CodesShown(Fact):
    """What an organisation has handed out so far, `count` in all; `example` are codes that are free."""

    organisation: str
    spans: tuple[CodeSpan, ...] = ()
    count: int = 0
    example: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodesOverlap(Refusal):
    """Some of these codes are handed out there already: a code is given once."""

    organisation: str
    spans: tuple[CodeSpan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CodesUnclear(Refusal):
    """No range could be read; it says how to write. `text` is empty where it may be a name."""

    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodesTooMany(Refusal):
    """More ranges than one organisation may have: codes that follow one another are one range."""

    organisation: str
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CodesWhere(Refusal):
    """Whoever has several organisations, or all of them, says which is meant."""

    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CodesGone(Refusal):
    """These are taken back already, or were never handed out."""
