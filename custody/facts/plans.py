"""A plan that is sent in the chat: what is wrong with it, what it would change, and what it has changed."""

from dataclasses import dataclass

from custody.facts.base import Fact, Refusal
from custody.facts.names import Receipt
from custody.facts.plan_lists import ListPending


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanReading(Fact):
    """How far the work on a workbook has come; recorded nowhere."""

    stage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFault(Fact):
    """One thing to put right in the workbook: the fields are those of `custody.plan_problems.PlanError`."""

    sheet: str
    row: int
    column: str
    problem: str
    value: str = ""
    expected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWrong(Refusal):
    """The workbook has so many faults; with many of them a file lists them all."""

    count: int
    faults: tuple[Fact, ...]
    attached: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanUntouched(Refusal):
    """The empty form has come back as it was sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanUnreadable(Refusal):
    """The file is no workbook that can be read; `because` says what it is instead."""

    because: str
    megabytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNotYours(Refusal):
    """Plans are taken from coordinators only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPreview(Fact):
    """What the plan would change; nothing is written yet.

    `again` when the books have moved since an earlier preview; `elsewhere` is the campaign in which the
    reader works now, if the plan is of another one. `more` rows are not in the message.
    """

    title: str
    is_new: bool = False
    terms: bool = False
    again: bool = False
    elsewhere: str = ""
    counts: tuple[Fact, ...] = ()
    changes: tuple[Fact, ...] = ()
    more: int = 0
    clashes: tuple[Fact, ...] = ()
    attached: bool = False
    unapproved: tuple[ListPending, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSame(Fact):
    """The books say all of this already."""

    title: str
    kept: tuple[Fact, ...] = ()
    clashes: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLoaded(Fact):
    """The plan is entered, whole; `sha256` is the workbook's.

    So many whom it concerns are `told`; those without a phone are to be called, `more` of them are not named;
    `unassigned` is how many packets have no expert.
    """

    title: str
    sha256: str
    by: str = ""
    counts: tuple[Fact, ...] = ()
    told: int = 0
    calls: tuple[Fact, ...] = ()
    more: int = 0
    unassigned: int = 0
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDropped(Fact):
    """The plan is not entered, as was wished."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOld(Refusal):
    """A button of a preview that cannot be used any more: applied, dropped, replaced or forgotten."""

    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateReady(Fact):
    """The empty form is in the file that comes with this, of schools or of colleges."""

    college: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Founder(Fact):
    """For a coordinator of the settings while there is no campaign yet: how to begin.

    `unread`: what they have sent is a file, and no table.
    """

    unread: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanListed(Fact):
    """The whole list that a message had no room for is in the file: faults, or changes."""

    what: str
