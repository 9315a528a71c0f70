"""Trouble of a college campaign found before it happens: lists that differ, places of checking (S 3-5)."""

from dataclasses import dataclass
from datetime import date

from custody.facts.base import Fact
from custody.facts.clashes import WorkBrief


@dataclass(frozen=True, slots=True, kw_only=True)
class ListsApart(Fact):
    """As many as a work has on its list are not as many as write it by the programmes (S 3, 4)."""

    day: date
    visits: tuple[WorkBrief, ...]
    listed: int
    expected: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkMissing(Fact):
    """The programmes of an organisation have participants for a work that the plan lacks (S 4)."""

    organisation: str
    subject: str
    grade: str
    expected: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceMissing(Fact):
    """Organisations whose works have no checking place, though there are places (S, the roadmap)."""

    day: date
    count: int
    organisations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceClosed(Fact):
    """A checking place is not open while works are to be checked there, from `first` to `last`."""

    place: str
    name: str
    count: int
    first: date
    last: date
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceOverloaded(Fact):
    """A checking place gets more works than its experts can check in the days that it is open."""

    place: str
    name: str
    works: int
    most: int
    experts: int
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceWithoutChair(Fact):
    """Nobody is said to receive the packets at a checking place."""

    place: str
    name: str
