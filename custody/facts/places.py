"""Checking places as people are told of them (S, the roadmap)."""

from dataclasses import dataclass
from datetime import date

from custody.facts.base import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceLine(Fact):
    """One place: when it is open («9:00»), who receives there, how many check, and how much.

    `works` are on the lists of its `organisations`; `here` packets are in hands there now, `unchecked` are
    all that are still to be checked.
    """

    code: str
    name: str
    since: date | None = None
    until: date | None = None
    opens: str = ""
    closes: str = ""
    chair: str = ""
    subjects: tuple[str, ...] = ()
    experts: int = 0
    organisations: int = 0
    works: int = 0
    here: int = 0
    unchecked: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Places(Fact):
    """/places: those that the reader may see, a page of them; `unfound`: none has the typed words."""

    count: int
    lines: tuple[PlaceLine, ...] = ()
    page: int = 1
    pages: int = 1
    unfound: bool = False
