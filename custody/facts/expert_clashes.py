"""Experts who may not, cannot or should not check what the plan gives them; each fact says who could."""

from dataclasses import dataclass
from datetime import date

from custody.facts.base import Fact
from custody.facts.clashes import WorkBrief


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertUnfit(Fact):
    """An expert who may not check what is assigned to them (M 8.3, 9.1, 9.4): `ground` is a stable code."""

    callsign: str
    ground: str
    subject: str
    day: date
    count: int
    visits: tuple[WorkBrief, ...]
    years: int = 0
    needed: int = 0
    free: tuple[str, ...] = ()
    packets: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertTwice(Fact):
    """An expert must be elsewhere: observes on a day of checking, or takes packets in two settlements."""

    callsign: str
    day: date
    visits: tuple[WorkBrief, ...]
    free: tuple[str, ...] = ()
    packets: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertOverloaded(Fact):
    """An expert has more works to check between two days than can be checked in them (M 11.8)."""

    callsign: str
    first: date
    last: date
    count: int
    works: int
    most: int
    free: tuple[str, ...] = ()
    packets: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertMissing(Fact):
    """Packets of a subject that nobody is to check yet, the first from that day (M 11.7, S 5).

    `candidates` can check some of them; `own` could but for their own school, each with one of its `packets`,
    and `young` lack years of teaching.
    """

    subject: str
    day: date
    count: int
    candidates: int = 0
    own: tuple[str, ...] = ()
    young: tuple[str, ...] = ()
    packets: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadUneven(Fact):
    """An expert has far more works than the mean of those who can check the subject."""

    callsign: str
    subject: str
    works: int
    mean: int
    free: tuple[str, ...] = ()
    packets: tuple[int, ...] = ()
