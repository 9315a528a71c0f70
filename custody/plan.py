"""What the coordinator's workbook says: a campaign, its organisations, people by call-sign, and sittings."""

from dataclasses import dataclass, field
from datetime import date, time
from typing import Literal, get_args

from custody.plan_optional import PlanDay, PlanPlace, PlanProgramme, PlanRoom
from custody.plan_problems import PlanError, Problem
from custody.plan_tasks import PlanTask
from custody.plan_terms import PROCEDURES, PlanCampaign

__all__ = [
    "PROCEDURES", "ROLES", "Plan", "PlanCampaign", "PlanDay", "PlanError", "PlanGrant", "PlanOrganisation",
    "PlanPerson", "PlanPlace", "PlanProgramme", "PlanRoom", "PlanSitting", "PlanTask", "Problem",
]  # fmt: skip

PlanRole = Literal["department", "coordinator", "deputy", "school", "observer", "chair", "expert"]

Day = date
ROLES: tuple[str, ...] = get_args(PlanRole)


@dataclass(frozen=True, slots=True)
class PlanOrganisation:
    """A school or a college, where it stands, and its days of study a week when they differ.

    `kind` is what it is called, `distance` the kilometres to the region's centre, `parent` the code of the
    college whose branch it is, `checking_place` the code of the place where its works are checked.
    """

    code: str
    name: str
    place: str
    week: int | None = None
    kind: str = ""
    district: str = ""
    distance: int | None = None
    parent: str = ""
    checking_place: str = ""


@dataclass(frozen=True, slots=True)
class PlanGrant:
    """One role of a person; no organisations or no subjects means all of them."""

    role: str
    organisations: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanPerson:
    """A call-sign with its roles, and for an expert where and how many years they teach (M 9.1).

    `checking_place` is the code of the place where they check.
    """

    callsign: str
    grants: tuple[PlanGrant, ...]
    own_organisation: str | None = None
    years: int | None = None
    checking_place: str = ""


@dataclass(frozen=True, slots=True)
class PlanSitting:
    """One work: an organisation, a subject, a grade (or course) and a day, with who comes and who checks.

    With `until` the days from `date` to it are a window, in which the organisation chooses its day.
    """

    organisation: str
    subject: str
    grade: int
    date: date
    starts: time | None = None
    packets: int = 1
    listed: int | None = None
    observer: str | None = None
    expert: str | None = None
    until: Day | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole campaign as planned; of a sheet that the workbook lacks, what is known stays."""

    campaign: PlanCampaign
    organisations: tuple[PlanOrganisation, ...]
    people: tuple[PlanPerson, ...]
    sittings: tuple[PlanSitting, ...]
    calendar: tuple[PlanDay, ...] | None = None
    rooms: tuple[PlanRoom, ...] | None = None
    roadmap: tuple[PlanTask, ...] | None = None
    programmes: tuple[PlanProgramme, ...] | None = None
    places: tuple[PlanPlace, ...] | None = None
    sitting_rows: tuple[int, ...] = field(default=(), compare=False)
    """In which rows of their sheet the sittings stand; nothing for a plan that comes from no sheet."""
