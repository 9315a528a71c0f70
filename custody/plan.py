"""What the coordinator's workbook says: a campaign, its organisations, people by call-sign, and sittings."""

from dataclasses import dataclass, field
from datetime import date, time
from typing import Literal, get_args

from custody.plan_problems import PlanError, Problem
from custody.plan_tasks import PlanTask

__all__ = [
    "PROCEDURES", "ROLES", "Plan", "PlanCampaign", "PlanDay", "PlanError", "PlanGrant", "PlanOrganisation",
    "PlanPerson", "PlanRoom", "PlanSitting", "PlanTask", "Problem",
]  # fmt: skip

Procedure = Literal["municipal", "municipal-direct", "college"]
PlanRole = Literal["department", "coordinator", "deputy", "school", "observer", "chair", "expert"]

PROCEDURES: tuple[str, ...] = get_args(Procedure)
ROLES: tuple[str, ...] = get_args(PlanRole)


@dataclass(frozen=True, slots=True)
class PlanCampaign:
    """One run of the procedure: its route, its clock, and how long each duty lasts (M 9.1, 11.8, 12.1).

    The hours are written as in `custody.campaign`: "24 3", and "22:00-07:00" or nothing for the settings'.
    """

    key: str
    title: str
    procedure: str
    timezone: str
    closing: time
    check_days: int = 2
    upload_days: int = 4
    week: int = 5
    language: str = "ru"
    years_needed: int = 3
    undo_minutes: int = 15
    offer_minutes: int = 60
    remind_hours: str = "24 3"
    morning: time = time(7, 30)
    evening: time = time(19)
    quiet: str = ""
    silent_hours: int = 6
    room_seats: int = 25
    works_a_day: int = 40


@dataclass(frozen=True, slots=True)
class PlanOrganisation:
    """A school or a college, where it stands, and its days of study a week when they differ."""

    code: str
    name: str
    place: str
    week: int | None = None


@dataclass(frozen=True, slots=True)
class PlanGrant:
    """One role of a person; no organisations or no subjects means all of them."""

    role: str
    organisations: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanPerson:
    """A call-sign with its roles, and for an expert where and how many years they teach (M 9.1)."""

    callsign: str
    grants: tuple[PlanGrant, ...]
    own_organisation: str | None = None
    years: int | None = None


@dataclass(frozen=True, slots=True)
class PlanSitting:
    """One work: an organisation, a subject, a grade (or course) and a day, with who comes and who checks."""

    organisation: str
    subject: str
    grade: int
    date: date
    starts: time | None = None
    packets: int = 1
    listed: int | None = None
    observer: str | None = None
    expert: str | None = None


@dataclass(frozen=True, slots=True)
class PlanDay:
    """A day that is worked, or not, whatever the calendar says of it."""

    date: date
    works: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class PlanRoom:
    """A room of an organisation, for one day, subject or grade where these are named (S 13)."""

    organisation: str
    room: str
    day: date | None = None
    subject: str = ""
    grade: int | None = None
    seats: int | None = None
    participants: int | None = None


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
    sitting_rows: tuple[int, ...] = field(default=(), compare=False)
    """In which rows of their sheet the sittings stand; nothing for a plan that comes from no sheet."""
