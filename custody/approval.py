"""The lists that the department approves by an order, made from the plan as it is now (M 6.1-6.4; S 5)."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from custody.facts.base import encode
from custody.facts.names import Who
from custody.facts.plan_lists import ListLine, PlanRow
from custody.roles import Role
from custody.routes import ROUTES

Part = Literal["sample", "schools", "observers", "experts", "places", "schedule"]

PARTS: dict[Part, Role | None] = {
    "sample": None,
    "schools": None,
    "observers": Role.OBSERVER,
    "experts": Role.EXPERT,
    "places": Role.CHAIR,
    "schedule": None,
}
"""Every list, in the order of the clauses; of the people of which role it is, if of any.

`places` are the checking places of the colleges, as the plan's sheet names them, or else one a chair;
municipal orders do not name them.
`sample` are the schools proposed for control by last year's results; the list is there once one was sent.
"""


@dataclass(frozen=True, slots=True)
class PlannedSchool:
    """An organisation of the campaign."""

    code: str
    name: str
    place: str


@dataclass(frozen=True, slots=True)
class PlannedWork:
    """A sitting as it is arranged now: who observes it, and who checks its packets."""

    organisation: str
    name: str
    subject: str
    grade: str
    day: date
    starts: str = ""
    observer: int | None = None
    experts: frozenset[int] = frozenset()

    @property
    def said(self) -> str:
        """The work in a few words, without its day, which is the schedule's affair."""
        return f"{self.name}, {self.subject}, {self.grade}"


@dataclass(frozen=True, slots=True)
class ApprovedList:
    """A list as the department has approved it."""

    part: Part
    number: int
    sha256: str
    rows: tuple[PlanRow, ...]
    order: str
    ordered: date
    by: Who
    at: datetime


def parts_of(route: str) -> tuple[Part, ...]:
    """Which lists make sense: of the roles that play in the route; places where no observer carries."""
    known = ROUTES.get(route)
    roles = {role for step in known.steps for role in (*step.givers, *step.takers)} if known else set()
    has_observers = Role.OBSERVER in roles
    left_out = {"places"} if has_observers else {"observers"}
    return tuple(
        part for part, role in PARTS.items() if part not in left_out and (role is None or role in roles)
    )


def digest_of(part: Part, rows: Sequence[PlanRow]) -> str:
    """The SHA-256 of the list in its canonical form, in hex: JSON, a row a line."""
    lines = [part, *(json.dumps(encode(row), ensure_ascii=False, sort_keys=True) for row in rows)]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def differences(before: Sequence[PlanRow], now: Sequence[PlanRow]) -> tuple[ListLine, ...]:
    """What was added, removed and changed since, by key."""
    old, new = {row.head: row for row in before}, {row.head: row for row in now}
    return tuple(
        _line(old.get(key), new.get(key)) for key in sorted(old | new) if old.get(key) != new.get(key)
    )


def _line(before: PlanRow | None, now: PlanRow | None) -> ListLine:
    if before is None or now is None:
        row = now or before
        return ListLine(sign="removed" if now is None else "added", row=row or PlanRow(head=""))
    same_but_works = replace(before, works=()) == replace(now, works=())
    gained = tuple(work for work in now.works if work not in before.works)
    lost = tuple(work for work in before.works if work not in now.works)
    return ListLine(
        sign="changed", row=replace(now, works=()), was=None if same_but_works else replace(before, works=()),
        gained=gained, lost=lost,
    )  # fmt: skip
