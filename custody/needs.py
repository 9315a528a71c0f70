"""What needs the coordinator now, and in which order: one list, the most urgent first."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Literal, get_args

from custody.roles import Role

NeedKind = Literal[
    "incident", "denied", "late", "upload", "silent", "unconfirmed", "unstarted", "unattended", "inquiry",
    "task", "missing", "others", "blocked",
]  # fmt: skip
KINDS: tuple[NeedKind, ...] = get_args(NeedKind)
"""The most urgent kind first: wrong, late, silent, not begun, missing."""

GRAVE = ("loss", "seal-broken", "other-seal", "wrong-packet", "damage", "count-differs")
"""Incidents about the works themselves come before all others, in this order."""

TAKEN = 100
"""An incident that somebody looks into comes after every one that nobody does."""

FIRST = 1000
"""So many of one kind can be turned to at most; the rest is a number, and has a list of its own."""

MOST: dict[NeedKind, int] = {"missing": 20_000}
"""Where many become one entry, everybody is counted."""

A_CROWD = 3
"""So many of one role without a phone are one entry; fewer are named."""

OTHER_WORDS: dict[NeedKind, NeedKind] = {"others": "missing"}
"""What is the same for whoever counts."""

PAGE = 8
ONE_ACT = 60
"""So many packets are confirmed by one tap at most."""
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that needs the coordinator.

    `ref` is i<incident>, p<packet>, s<sitting>, q<question>, n<person>, r<task> or empty. `since` is when it
    began, or when it is due; `count` is a number of people where one entry is for many; `day` is that of the
    next work of somebody without a phone, who is needed as a `role`. `also` are the kinds of what else is to
    be said of it, and since when. Of one `pile` are packets that were taken in one act, or questions of one
    person: one is named, `more` are the others.
    """

    kind: NeedKind
    ref: str = ""
    since: datetime | None = None
    rank: int = 0
    count: int = 1
    day: date | None = None
    role: Role | None = None
    also: tuple[tuple[NeedKind, datetime | None], ...] = ()
    pile: str = ""
    more: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """A thing is listed once: what it is about, or of what kind it is where it is about many."""
        return self.ref or f"{self.kind} {self.role or ''}"

    @property
    def id(self) -> int:
        """The number behind the letter of the reference."""
        return int(self.ref[1:] or 0)

    @property
    def packets(self) -> tuple[int, ...]:
        """Those of a pile, as many as are one act at most."""
        return tuple(int(ref[1:]) for ref in (self.ref, *self.more))[:ONE_ACT]


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


def once(needs: Iterable[Need]) -> tuple[Need, ...]:
    """In order, each thing once, by the kind of what is most urgent about it; the rest is kept beside it."""
    found: dict[str, Need] = {}
    for each in in_order(needs):
        first = found.setdefault(each.key, each)
        if first is not each:
            found[each.key] = replace(first, also=(*first.also, (each.kind, each.since)))
    return tuple(found.values())


def piled(needs: Iterable[Need]) -> tuple[Need, ...]:
    """What waits for one word, like packets of one act, is one entry, where the first of them stood."""
    found: dict[str, Need] = {}
    for each in needs:
        is_alike = each.pile and not each.also
        first = found.setdefault(f"{each.kind} {each.pile}" if is_alike else each.key, each)
        if first is not each:
            key = f"{each.kind} {each.pile}"
            found[key] = replace(first, count=first.count + 1, more=(*first.more, each.ref))
    return tuple(found.values())


def grouped(missing: Sequence[Need]) -> tuple[Need, ...]:
    """People without a phone who have work soon: by name, or, where a role has many, as one entry."""
    by_role: dict[Role | None, list[Need]] = {}
    for each in missing:
        by_role.setdefault(each.role, []).append(each)
    return tuple(
        need
        for role, some in by_role.items()
        for need in (some if len(some) < A_CROWD else [replace(some[0], ref="", count=len(some))])
    )


def tally_of(needs: Iterable[Need]) -> dict[NeedKind, int]:
    """How many of each kind, in order: of those without a phone people; what is of two kinds is in both."""
    found = Counter[NeedKind]()
    for each in needs:
        for kind in (each.kind, *(kind for kind, _ in each.also)):
            found[OTHER_WORDS.get(kind, kind)] += each.count
    return {kind: found[kind] for kind in KINDS if found[kind]}


def page_of(needs: Sequence[Need], page: int) -> tuple[int, int, Sequence[Need]]:
    """That page (from 1; the last one when there are fewer), how many there are, and its needs."""
    pages = max(1, -(-len(needs) // PAGE))
    page = min(max(page, 1), pages)
    return page, pages, needs[(page - 1) * PAGE : page * PAGE]
