"""What needs the coordinator now, and in which order: one list, the most urgent first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Literal, get_args

NeedKind = Literal[
    "incident", "denied", "late", "upload", "silent", "unconfirmed", "unstarted", "unattended", "missing",
    "others", "blocked",
]  # fmt: skip
KINDS: tuple[NeedKind, ...] = get_args(NeedKind)
"""The most urgent kind first: wrong, late, silent, not begun, missing."""

GRAVE = ("loss", "seal-broken", "other-seal", "wrong-packet", "damage", "count-differs")
"""Incidents about the works themselves come before all others, in this order."""

TAKEN = 100
"""An incident that somebody looks into comes after every one that nobody does."""

FIRST_OF_A_KIND = 40
"""So many of one kind are read at most; the rest is a number, and has a list of its own."""

PAGE = 8
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that needs the coordinator: `ref` is i<incident>, p<packet>, s<sitting>, n<person> or empty.

    `since` is when it began, or when it is due; `count` is a number of people where one entry is for
    many; `day` is that of the next work of somebody without a phone.
    """

    kind: NeedKind
    ref: str = ""
    since: datetime | None = None
    rank: int = 0
    count: int = 1
    day: date | None = None

    @property
    def id(self) -> int:
        """The number behind the letter of the reference."""
        return int(self.ref[1:] or 0)


@dataclass(frozen=True, slots=True)
class Found:
    """The first needs of one kind, and how many there are of it in all."""

    needs: tuple[Need, ...] = ()
    total: int = 0


def rank_of(what: str, *, taken: bool) -> int:
    """How soon an incident must be looked into: 0 is at once."""
    grave = GRAVE.index(what) if what in GRAVE else len(GRAVE)
    return grave + (TAKEN if taken else 0)


def in_order(needs: Iterable[Need]) -> tuple[Need, ...]:
    """By kind, then by rank, then the oldest first; alike ones stay in the order in which they came."""
    return tuple(sorted(needs, key=lambda each: (KINDS.index(each.kind), each.rank, each.since or _NEVER)))


def page_of(needs: Sequence[Need], page: int) -> tuple[int, int, Sequence[Need]]:
    """That page (from 1; the last one when there are fewer), how many there are, and its needs."""
    pages = max(1, -(-len(needs) // PAGE))
    page = min(max(page, 1), pages)
    return page, pages, needs[(page - 1) * PAGE : page * PAGE]
