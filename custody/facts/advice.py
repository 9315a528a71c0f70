"""Answers kept for everyone: what was found, what everybody reads, and how the coordinator looks after it."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import Receipt, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvicePreview(Fact):
    """What everybody would read; `names`: something in it looks private."""

    topic: str
    heading: str = ""
    question: str
    body: str
    names: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceCard(Fact):
    """A question and its answer, as everybody reads them."""

    number: int
    topic: str
    heading: str = ""
    question: str
    body: str
    at: datetime
    changed: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceLine(Fact):
    """One kept answer in a list, called by its question."""

    number: int
    topic: str
    heading: str = ""
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceList(Fact):
    """The kept answers, or those of them that have to do with `sought`; `cut`: only the first are here."""

    count: int
    lines: tuple[AdviceLine, ...] = ()
    sought: str = ""
    page: int = 1
    pages: int = 1
    cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceWhat(Fact):
    """Other words are awaited for the question (`share` asked) or the answer (given)."""

    share: str
    body: str
    most: int
    form: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceKept(Fact):
    """In the campaign's chain: everybody may read it now; `sha256` in hex is of question and answer."""

    number: int
    by: Who
    at: datetime
    sha256: str
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceChanged(Fact):
    """In the campaign's chain: it reads otherwise."""

    number: int
    by: Who
    at: datetime
    sha256: str
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceWithdrawn(Fact):
    """In the campaign's chain: nobody reads it any more."""

    number: int
    by: Who
    at: datetime
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceDropped(Fact):
    """The draft is not wanted: nothing was kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceGone(Refusal):
    """It is not for everyone (any more)."""
