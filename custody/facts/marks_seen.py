"""What /marks shows: works with their marks, one sitting's sheets, and how far a campaign is."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import SittingName, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksTally(Fact):
    """Sittings: all, with marks, with the uploaded form, compared, and those that differ; blocks nothing."""

    sittings: int
    marked: int
    forms: int
    reconciled: int
    differing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksWork(Fact):
    """One sitting in the list: how many works have marks, and whether the uploaded form is here."""

    sitting: SittingName
    works: int = 0
    form: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksPage(Fact):
    """/marks: a page of sittings; `missing` works have no structure, `reader` is what the person may do."""

    reader: str
    lines: tuple[Fact, ...] = ()
    page: int = 1
    pages: int = 1
    missing: int = 0
    tally: MarksTally | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksCard(Fact):
    """One sitting's marks: every sheet, the replaced ones too, and what comes next.

    `final` says which one counts; `differences` is the number at the last comparison, `compared` its time;
    `named` for whoever may learn who has checked.
    """

    sitting: SittingName
    sheets: tuple[Fact, ...] = ()
    final: str = ""
    second: Who | None = None
    compared: datetime | None = None
    differences: int = 0
    forgotten: datetime | None = None
    named: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class NoMarksHere(Refusal):
    """There is nothing to show: no marks, or they are forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingToFill(Refusal):
    """Every code of that work which this person may speak for has marks, and nothing is to be decided."""

    subject: str
    grade: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksEarly(Refusal):
    """The work has not taken place: its day is still to come, or `unchosen`."""

    sitting: SittingName
    unchosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TypingBegun(Fact):
    """Marks of this sitting can be typed now, a page a code; `done` of `works` are there already."""

    sitting: SittingName
    items: tuple[str, ...]
    done: int = 0
    works: int | None = None
    checker: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypingWhose(Fact):
    """Several experts check this sitting: for whom will the marks be typed? A button each."""

    sitting: SittingName


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeItem(Fact):
    """The next item of a code: from 0 to `most`, or not begun; `said` are the marks so far."""

    sitting: SittingName
    participant: str
    variant: int
    label: str
    most: int
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsTyped(Fact):
    """Rows that are whole, with their totals, in the draft: nothing is recorded before the end."""

    sitting: SittingName
    done: int
    lines: tuple[Fact, ...] = ()
    works: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedRow(Fact):
    """One row of the draft."""

    participant: str
    variant: int
    said: str
    total: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NotTyping(Refusal):
    """What was typed looks like marks, and no sitting is open for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypingDropped(Fact):
    """The draft is gone; what was recorded stays."""

    sitting: SittingName


@dataclass(frozen=True, slots=True, kw_only=True)
class TypingLeft(Fact):
    """The sitting is open for typing no more; `done` works that were typed are kept, and not recorded."""

    sitting: SittingName
    done: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksSpoken(Fact):
    """For whoever's marks, or whose school's form, somebody else has sent: of which works, and who (S 16)."""

    lines: tuple[Fact, ...]
    by: Who
    sort: str
