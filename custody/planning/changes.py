"""What is to be written so that the books say what the plan says; made by comparing, entered by storage."""

import hashlib
import json
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from functools import cached_property

from custody.campaign import Campaign
from custody.plan import Plan, PlanOrganisation, PlanPerson, PlanSitting, PlanTask
from custody.planning.known import Known, KnownPacket, KnownSitting, SittingKey
from custody.planning.tally import PlanResult


@dataclass(frozen=True, slots=True)
class SittingChange:
    """A sitting to be entered, changed, or brought back; `before` is None for a new one.

    `day` is the one on which it will be: in a window the one that is `chosen`, otherwise the last.
    """

    said: PlanSitting
    upload_due: datetime
    before: KnownSitting | None = None
    day: date = date.min
    chosen: bool = False

    @property
    def window(self) -> tuple[date, date] | None:
        """Its window, as long as no day in it is chosen."""
        return (self.said.date, self.said.until) if self.said.until and not self.chosen else None


@dataclass(frozen=True, slots=True)
class TaskChange:
    """A task to be entered, changed or brought back; `id` is None for a new one.

    `forms` when other forms are awaited than before: who has handed in everything is counted anew.
    """

    said: PlanTask
    id: int | None = None
    forms: bool = False


@dataclass
class Changes:
    """Everything that the entering of one plan does; `terms` are those that hold afterwards."""

    plan: Plan
    known: Known
    terms: Campaign
    result: PlanResult = field(default_factory=PlanResult)
    organisations: list[PlanOrganisation] = field(default_factory=list)
    organisations_aside: list[str] = field(default_factory=list)
    people: list[PlanPerson] = field(default_factory=list)
    people_aside: list[int] = field(default_factory=list)
    sittings: list[SittingChange] = field(default_factory=list)
    sittings_aside: list[int] = field(default_factory=list)
    sittings_back: list[int] = field(default_factory=list)
    packets_new: list[tuple[PlanSitting, int]] = field(default_factory=list)
    packets_aside: list[int] = field(default_factory=list)
    packets_back: list[int] = field(default_factory=list)
    totals: dict[SittingKey, int] = field(default_factory=dict)
    days: dict[SittingKey, date] = field(default_factory=dict)
    """On which day each planned sitting will be."""
    reassigned: list[tuple[KnownPacket, PlanSitting]] = field(default_factory=list)
    tasks: list[TaskChange] = field(default_factory=list)
    tasks_aside: list[int] = field(default_factory=list)

    @cached_property
    def callsigns(self) -> dict[int, str]:
        """Everybody whom the books know, by number."""
        return {each.id: each.callsign for each in self.known.people.values()}

    @cached_property
    def planned(self) -> frozenset[str]:
        """Everybody whom the plan names."""
        return frozenset(each.callsign for each in self.plan.people)

    @property
    def digest(self) -> str:
        """The difference in short: two that do the same have the same."""
        result = self.result
        lists = (result.fresh, result.altered, result.vanished, result.moved, result.returned)
        told = [[asdict(each) for each in rows] for rows in lists]
        terms = {name: str(value) for name, value in asdict(self.terms).items() if name != "id"}
        whole = json.dumps([terms, told], ensure_ascii=False, sort_keys=True, default=str)
        return hashlib.sha256(whole.encode()).hexdigest()

    @property
    def subjects_aside(self) -> list[str]:
        """Whose due rows are closed."""
        return [
            *(f"s{each}" for each in self.sittings_aside),
            *(f"p{each}" for each in self.packets_aside),
            *(f"n{each}" for each in self.people_aside),
            *(f"r{each}" for each in self.tasks_aside),
        ]


def key_of(said: PlanSitting) -> SittingKey:
    """By what the planned sitting is known."""
    return said.organisation, said.subject, str(said.grade), said.date.isoformat()
