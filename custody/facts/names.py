"""How packets, people, ledger entries and deadlines are named inside other facts."""

from dataclasses import dataclass
from datetime import date, datetime

from custody.facts.base import Value
from custody.roles import Role


@dataclass(frozen=True, slots=True)
class Who(Value):
    """A person as others see them: a call-sign, always with role, subject and place.

    A `deputy` acts for the coordinator, and is called so.
    """

    id: int
    callsign: str
    role: Role
    place: str = ""
    subject: str = ""
    deputy: bool = False


@dataclass(frozen=True, slots=True)
class PacketName(Value):
    """A packet as people know it: short code, organisation, subject, grade, and «2 of 3» of its sitting."""

    code: str
    organisation: str
    subject: str
    grade: str
    number: int = 1
    of: int = 1


@dataclass(frozen=True, slots=True)
class SittingName(Value):
    """A sitting as people know it: organisation, subject, grade and day.

    With `since` its day is not chosen yet: it can be on any from then to `day`.
    """

    organisation: str
    subject: str
    grade: str
    day: date
    since: date | None = None


@dataclass(frozen=True, slots=True)
class CheckedAt(Value):
    """Where and when works are checked, and who receives them there: hours are «9:00»."""

    code: str
    name: str
    since: date | None = None
    until: date | None = None
    opens: str = ""
    closes: str = ""
    chair: str = ""


@dataclass(frozen=True, slots=True)
class Receipt(Value):
    """A proof in the hand: the entry's number in its stream, and 16 base32 characters of its hash."""

    seq: int
    mark: str


@dataclass(frozen=True, slots=True)
class Spell(Value):
    """A run of days off, or of working days in the place of days of rest; `first` and `last` included."""

    first: date
    last: date
    working: bool


@dataclass(frozen=True, slots=True)
class Reason(Value):
    """Why a deadline is when it is: `number` working days after `since`, which does not count (M 11.8)."""

    rule: str
    since: date
    number: int = 0
    spells: tuple[Spell, ...] = ()


@dataclass(frozen=True, slots=True)
class Deadline(Value):
    """Until when, by which rule of the route, and why just then."""

    at: datetime
    step: str
    overdue: bool = False
    reason: Reason | None = None
