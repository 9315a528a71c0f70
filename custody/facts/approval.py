"""The department's approval of the plan's lists, and what has changed since (M 6.1-6.4; S 5)."""

from dataclasses import dataclass
from datetime import date, datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import Receipt, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval(Fact):
    """/approval: how each list stands, and the beginning of the SHA-256 of the plan's last file."""

    waiting: int
    lines: tuple[Fact, ...]
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanList(Fact):
    """A page of one list: the whole of it, or only what has changed since it was approved.

    `moved` when it has changed since the button was made: nothing is approved, and this is the new state.
    """

    state: Fact
    view: str
    lines: tuple[Fact, ...] = ()
    page: int = 1
    pages: int = 1
    moved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalFile(Fact):
    """What comes with the file of the lists."""

    waiting: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalWaits(Fact):
    """For the department, once: these lists wait for its order."""

    lines: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListApproved(Fact):
    """The department has approved a list by an order: its SHA-256, and that of the plan's file.

    `count` rows stand in it, `changes` of them were the amendment; 0 when it is approved for the first time.
    """

    part: str
    order: str
    ordered: date
    by: Who
    at: datetime
    sha256: str
    plan_sha256: str = ""
    count: int = 0
    changes: int = 0
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDeclined(Fact):
    """The department does not approve a list as it is, for this reason."""

    part: str
    reason: str
    by: Who
    at: datetime
    sha256: str
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyApproved(Refusal):
    """The list is approved as it is: by whom, by which order."""

    part: str
    order: str
    ordered: date
    by: Who
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderToCome(Refusal):
    """The order's date lies ahead of today: nothing is approved by it yet."""

    part: str
    order: str
    ordered: date
