"""What stands on the optional sheets of a workbook: days, rooms, programmes, checking places."""

from dataclasses import dataclass
from datetime import date, time
from typing import Literal, get_args

Level = Literal["workers", "specialists"]

LEVELS: tuple[str, ...] = get_args(Level)


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
class PlanProgramme:
    """A profession or a specialty as one course of a college studies it, and how many write (S 3, 4).

    `subject` is the profile work of that course; only specialists (`level`) write one.
    """

    organisation: str
    code: str
    name: str
    level: str
    course: int
    participants: int
    subject: str = ""


@dataclass(frozen=True, slots=True)
class PlanPlace:
    """A place where experts check, on which days and between which hours, and whose it is (S, the roadmap).

    No `subjects` means all of them; without `since` or `until` it is open as long as the campaign lasts.
    """

    code: str
    name: str
    since: date | None = None
    until: date | None = None
    opens: time | None = None
    closes: time | None = None
    chair: str | None = None
    subjects: tuple[str, ...] = ()
