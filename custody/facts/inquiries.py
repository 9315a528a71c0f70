"""A question to the coordinator: what its asker hears, what stands in the ledger, and what is refused."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import Receipt, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryTopic(Fact):
    """What is the question about: a topic by a button, or everything in one message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryWhat(Fact):
    """The question itself is awaited, of at most so many signs; `form` is the number of the form."""

    topic: str
    most: int
    form: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryAsked(Fact):
    """In the campaign's chain: a question was put; `sha256` in hex is of its text in UTF-8."""

    number: int
    topic: str
    by: Who
    at: datetime
    sha256: str
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryNoted(Fact):
    """To the asker: the question has its number, and `reached` people of the office hear of it."""

    number: int
    topic: str
    heading: str = ""
    body: str
    reached: int
    hours: int
    again: bool = False
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryAnswered(Fact):
    """In the campaign's chain: an answer, an addition, or other words for one; `sha256` as above."""

    number: int
    how: str
    by: Who
    at: datetime
    sha256: str
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryReply(Fact):
    """To the asker: what was answered to `question`; `may` they still say that it was of no help."""

    number: int
    how: str
    by: Who
    at: datetime
    question: str
    body: str
    may: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryContinued(Fact):
    """In the campaign's chain: the asker says more, or that the answer was of no help; `sha256` as above."""

    number: int
    how: str
    by: Who
    at: datetime
    sha256: str
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryClosed(Fact):
    """Closed without an answer, for that reason; the ledger holds only its hash."""

    number: int
    by: Who
    at: datetime
    words: str = ""
    sha256: str = ""
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryWithdrawn(Fact):
    """The asker needs no answer any more."""

    number: int
    by: Who
    at: datetime
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenAsked(Fact):
    """The asker has replied to an answer: whether it was of no help, or this is another question."""

    number: int
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenWhat(Fact):
    """What is still unclear, in words, is awaited."""

    number: int
    most: int
    form: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryUnknown(Refusal):
    """There is no such question, or it is not this person's business."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryOver(Refusal):
    """The question is over: `state` is answered, closed or withdrawn, since then."""

    number: int
    state: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenedBefore(Refusal):
    """It was opened again once already: more is another question."""

    number: int
