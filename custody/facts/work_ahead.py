"""What is assigned to somebody but not yet in reach: packets nobody has packed, works of later days."""

from dataclasses import dataclass
from datetime import date

from custody.facts.base import Fact
from custody.facts.names import SittingName


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketsAhead(Fact):
    """So many packets will come to an expert once a school has packed them."""

    packets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingsAhead(Fact):
    """So many works of later days are somebody's own."""

    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterWork(Fact):
    """A work of a later day."""

    sitting: SittingName


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkBeforeYou(Fact):
    """For whoever has just joined: the work that was given to them before they had a phone here."""

    lines: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AwayOn(Fact):
    """A day on which it is known that this person does not come; `works` of theirs still wait for another."""

    day: date
    works: int = 0
