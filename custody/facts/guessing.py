"""Who tries what nobody has, or sends without end: what they hear, and what the coordinator hears."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class TriedTooOften(Refusal):
    """Typed codes are not looked up just now; said of a real code and of an invented one alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodesGuessed(Fact):
    """For the coordinator: so many codes that no packet has came from one participant within an hour."""

    callsign: str
    role: Role
    count: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LinksGuessed(Fact):
    """For the coordinator: so many invitations that were never made came from a phone of no participant."""

    count: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ManyGuess(Fact):
    """For the coordinator: so many codes and invitations that nobody has came from several phones at once."""

    count: int
    phones: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TooFast(Refusal):
    """So many messages came that not each is answered; acts are all recorded and told."""
