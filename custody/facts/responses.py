"""Questions as the office sees them: the card, the list, the reminder, and what comes of an answer."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import Receipt, Who
from custody.facts.needs import Needed


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryTurn(Fact):
    """What was said to a question: an answer, an addition, or that it was of no help."""

    how: str
    by: Who
    at: datetime
    body: str
    changed: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryCard(Fact):
    """A question with all that was said to it: asked `at`, waiting `since`; `kept` is its number for all.

    For so many `earlier` turns there was no room.
    """

    number: int
    topic: str
    heading: str = ""
    by: Who
    body: str
    at: datetime
    state: str
    since: datetime | None = None
    turns: tuple[InquiryTurn, ...] = ()
    earlier: int = 0
    reason: str = ""
    kept: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryLine(Fact):
    """A question in one line."""

    number: int
    topic: str
    heading: str = ""
    by: Who
    since: datetime
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiries(Fact):
    """The questions without an answer, the longest waiting first."""

    count: int
    lines: tuple[InquiryLine, ...] = ()
    page: int = 1
    pages: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiriesWait(Fact):
    """A reminder: these wait longer than `hours`; so many more do."""

    count: int
    hours: int
    lines: tuple[InquiryLine, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedInquiry(Needed):
    """A question that nobody has answered since then; `others` of the same person wait as well."""

    inquiry: int
    topic: str
    heading: str = ""
    by: Who
    since: datetime
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseWhat(Fact):
    """The answer to this question is awaited, of at most so many signs; `form` is the number of the form."""

    number: int
    how: str
    by: Who
    body: str
    most: int
    form: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseSent(Fact):
    """To whoever answered: it is on its way, or the asker has no phone here (`call`); others may need it."""

    number: int
    how: str
    to: Who
    body: str
    call: bool = False
    keeps: bool = False
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DismissWhat(Fact):
    """The reason is awaited for which the question stays without an answer."""

    number: int
    most: int
    form: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredBefore(Refusal):
    """Somebody else has answered it meanwhile, in these words: `body` would be an addition."""

    number: int
    by: Who
    at: datetime
    answer: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingToCorrect(Refusal):
    """This person has given no answer to that question that could be worded otherwise."""

    number: int
