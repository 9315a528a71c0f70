"""Who may do what: roles, grants, and people who are known by call-signs only."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """A part that a person plays in the procedure (M 6-10, S 5-17)."""

    DEPARTMENT = "department"
    COORDINATOR = "coordinator"
    SCHOOL = "school"
    OBSERVER = "observer"
    CHAIR = "chair"
    EXPERT = "expert"


@dataclass(frozen=True, slots=True)
class Grant:
    """A role bound to organisations and subjects; an empty set means all of them."""

    role: Role
    organisations: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    deputy: bool = False

    def covers(self, organisation: str, subject: str) -> bool:
        """Whether this grant reaches the packets of that organisation and subject."""
        here = not self.organisations or organisation in self.organisations
        return here and (not self.subjects or subject in self.subjects)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a phone: a call-sign, grants, and where and how long an expert teaches (M 9.1).

    `timezone` is the campaign's: by it the times of their acts are written down. An expert checks at the
    `checking_place` of that code.
    """

    id: int
    campaign: int
    callsign: str
    grants: tuple[Grant, ...]
    language: str = "ru"
    workplace: str | None = None
    place: str = ""
    years: int | None = None
    joined: bool = True
    week: int | None = None
    timezone: str = "UTC"
    checking_place: str = ""

    def has(self, role: Role) -> bool:
        """Whether the person holds the role anywhere."""
        return any(grant.role is role for grant in self.grants)

    def places_of(self, role: Role) -> frozenset[str] | None:
        """The organisations where the person holds the role, empty for all of them; None when nowhere."""
        held = [grant.organisations for grant in self.grants if grant.role is role]
        if not held:
            return None
        return frozenset[str]().union(*held) if all(held) else frozenset()

    @property
    def is_of_one(self) -> bool:
        """Whether all that the person does here is of one organisation: nobody has to name it to them."""
        places = {grant.organisations for grant in self.grants}
        return len(places) == 1 and all(len(each) == 1 for each in places)

    def roles_at(self, organisation: str, subject: str) -> frozenset[Role]:
        """Every role that the person plays for a packet of this organisation and subject."""
        return frozenset(g.role for g in self.grants if g.covers(organisation, subject))


def roles_of(person: Person) -> tuple[Role, ...]:
    """The person's roles without repeats, in the order of the procedure."""
    held = {grant.role for grant in person.grants}
    return tuple(role for role in Role if role in held)
