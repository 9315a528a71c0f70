"""The structure of a work: its items with their maximum marks, and the scale from totals to grades."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from custody.natural import natural
from custody.plan_rows import fold

MOST_ITEMS = 50
"""More than any work has; a sheet of marks with them still fits into the columns that are read."""
MOST_MARK = 90
"""More than any item brings; every mark still has its button, of which a message can have 100."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a work: its label, «1» or «2К1», and the most marks that it can bring."""

    label: str
    most: int


@dataclass(frozen=True, slots=True)
class Structure:
    """Items in their order and the scale: (grade, from so many marks), the lowest grade first.

    `number` counts the versions of this subject and grade; 0 until it is stored.
    """

    subject: str
    grade: str
    items: tuple[Item, ...]
    scale: tuple[tuple[int, int], ...] = ()
    number: int = 0

    @property
    def most(self) -> int:
        """The most marks that the whole work can bring."""
        return sum(item.most for item in self.items)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of the items in their order."""
        return tuple(item.label for item in self.items)

    @property
    def key(self) -> tuple[str, str]:
        """Of which work it is."""
        return self.subject, self.grade

    def grade_of(self, total: int) -> int | None:
        """The grade for so many marks; None where the scale has none for them."""
        return max((grade for grade, least in self.scale if total >= least), default=None)

    def same_as(self, other: "Structure | None") -> bool:
        """Whether another version says the same."""
        return other is not None and (self.items, self.scale) == (other.items, other.scale)


def label_key(label: str) -> str:
    """What two spellings of one label have in common: «2 К1» and «2K1», «1,2» and «1.2»."""
    return fold(label).replace(",", ".")


def in_order(structures: Iterable[Structure]) -> tuple[Structure, ...]:
    """By subject, then by class."""
    return tuple(sorted(structures, key=lambda each: (each.subject.casefold(), natural(each.grade))))


def newest(structures: Iterable[Structure]) -> Mapping[tuple[str, str], Structure]:
    """The last version of each work."""
    return {each.key: each for each in sorted(structures, key=lambda each: each.number)}
