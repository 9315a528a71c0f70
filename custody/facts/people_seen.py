"""Everybody of a campaign, in numbers and one by one: who has joined, who has not, who cannot be reached."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleLine(Fact):
    """One role's people in numbers; so many `deputies` are among them."""

    role: Role
    joined: int
    missing: int = 0
    unreachable: int = 0
    deputies: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class People(Fact):
    """/people: who has joined, who has not, who cannot be reached; `shown` is which of them have buttons.

    `role` and `scope`, a school or typed words, are filters; so many were `found`.
    """

    joined: int
    missing: int
    unreachable: int
    shown: str
    lines: tuple[Fact, ...] = ()
    page: int = 1
    pages: int = 1
    role: Role | None = None
    scope: str = ""
    found: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard(Fact):
    """A person at a glance: roles, place, phones since when, and an invitation that is still good.

    A `deputy` acts for the coordinator.
    """

    callsign: str
    roles: tuple[Role, ...] = ()
    place: str = ""
    phones: int = 0
    since: datetime | None = None
    blocked: datetime | None = None
    invited: datetime | None = None
    absent: bool = False
    deputy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoSuchPerson(Refusal):
    """Nobody of the campaign has this call-sign."""

    callsign: str
