"""Phones and invitations: who can be reached, and who speaks for whom."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact
from custody.facts.names import Receipt
from custody.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited(Fact):
    """In the person's chain: a new link, good until then; the link itself is written nowhere."""

    callsign: str
    until: datetime
    phones: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationLink(Fact):
    """For the coordinator: the link to pass on; `phones` speak for the person already, and go on to."""

    callsign: str
    until: datetime
    link: str
    roles: tuple[Role, ...] = ()
    deputy: bool = False
    phones: int = 0
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsReady(Fact):
    """So many cards are in the file that comes with this; their links are good until then.

    `unknown` are call-signs that nobody has.
    """

    count: int
    until: datetime
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationsRevoked(Fact):
    """Unused links of the person do not work any more."""

    callsign: str
    count: int
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhonesRevoked(Fact):
    """The person's phones speak for nobody any more."""

    callsign: str
    count: int
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneCutOff(Fact):
    """The last letter to a phone that speaks for nobody any more; a thief may read it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneMoved(Fact):
    """A phone speaks for another person from now on, and for the former one no longer."""

    callsign: str
    former: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AnotherPhone(Fact):
    """For the person's other phones: one more speaks for them."""

    callsign: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RolesChanged(Fact):
    """The plan gives this person other roles from now on."""

    callsign: str
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reachable(Fact):
    """A participant who could not be written to gets messages again."""

    callsign: str
    role: Role
    at: datetime
