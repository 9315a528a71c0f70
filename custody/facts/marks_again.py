"""A structure has changed while marks are coming in: what no longer fits, and who sends it again (S 16)."""

from dataclasses import dataclass

from custody.facts.base import Fact, Refusal
from custody.facts.names import SittingName


@dataclass(frozen=True, slots=True, kw_only=True)
class PartedWork(Fact):
    """A work whose marks would not fit: so many sittings, and works that have marks."""

    subject: str
    grade: str
    sittings: int
    works: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StructureParts(Refusal):
    """Nothing is kept yet: by these structures marks that are here have to come again. A tap does it."""

    lines: tuple[PartedWork, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksAgain(Fact):
    """To whoever gave them: the items have changed, and the marks of these sittings are awaited once more."""

    subject: str
    grade: str
    sittings: tuple[SittingName, ...] = ()
    typed: bool = False
