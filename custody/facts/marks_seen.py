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
    """/marks: a page of sittings; `missing` works have no structure, `reader` is what the person may do.

    `fill` when there is a table to fill in: before the day of a work there is none.
    """

    reader: str
    lines: tuple[Fact, ...] = ()
    fill: bool = False
    page: int = 1
    pages: int = 1
    missing: int = 0
    tally: MarksTally | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksCard(Fact):
    """One sitting's marks: every sheet, the replaced ones too, and what comes next.

    `final` says which one counts; `differences` is the number at the last comparison, `compared` its time,
    `outdated` when marks or a form have come since;
    `named` for whoever may learn who has checked.
    """

    sitting: SittingName
    sheets: tuple[Fact, ...] = ()
    final: str = ""
    second: Who | None = None
    compared: datetime | None = None
    differences: int = 0
    outdated: bool = False
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
class MarksSpoken(Fact):
    """For whoever's marks, or whose school's form, somebody else has sent: of which works, and who (S 16)."""

    lines: tuple[Fact, ...]
    by: Who
    sort: str
