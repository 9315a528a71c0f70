"""Who can observe a sitting instead: with a phone, not absent, with nothing else at that time."""

from collections import Counter
from collections.abc import Sequence

from custody.clashes import can_do_both
from custody.facts.absences import WhoInstead, Work
from custody.facts.names import Who
from custody.judge.seen import seen
from custody.letters import Choice
from custody.ports import Books
from custody.roles import Person, Role
from custody.sittings import Sitting

SHOWN = 10
"""So many free observers are offered as buttons, the least loaded first."""

Free = tuple[Person, int]
"""Somebody who can go, and how many works they have on that day."""


def work_of(sitting: Sitting) -> Work:
    """The sitting on a line."""
    return Work(sitting=sitting.name, starts=sitting.starts.removeprefix("0"), place=sitting.place)


async def candidates(books: Books, sitting: Sitting) -> tuple[Free, ...]:
    """Who can go: with a phone, not absent, with nothing at that time; the least loaded first."""
    absent = await books.absent_on(sitting.campaign, sitting.day)
    that_day = await books.sittings_on(sitting.campaign, sitting.day)
    busy = {each.observer for each in that_day if _clashes(each, sitting)}
    load = Counter(each.observer for each in that_day)
    observers = await books.people_with(sitting.campaign, Role.OBSERVER)
    free = [p for p in observers if _covers(p, sitting) and p.joined and p.id not in absent | busy]
    return tuple(sorted(((p, load[p.id]) for p in free), key=lambda each: (each[1], each[0].callsign)))


def _clashes(other: Sitting, sitting: Sitting) -> bool:
    return other.id == sitting.id or not can_do_both(other, sitting)


def _covers(person: Person, sitting: Sitting) -> bool:
    return Role.OBSERVER in person.roles_at(sitting.organisation, sitting.subject)


async def may_observe(books: Books, sitting: Sitting, person: Person) -> bool:
    """Whether this person can be sent there, though perhaps with another work at that time."""
    known = person.campaign == sitting.campaign and _covers(person, sitting) and person.joined
    return known and not await books.is_absent(person.id, sitting.day)


async def observer_of(books: Books, sitting: Sitting) -> Who | None:
    """Who observes it by now."""
    person = await books.person(sitting.observer) if sitting.observer else None
    return seen(person, Role.OBSERVER) if person else None


async def who_instead(
    books: Books, sitting: Sitting, free: Sequence[Free], *, missing: bool = False
) -> WhoInstead:
    """Who observes now, and how many others can."""
    absent = await books.absent_on(sitting.campaign, sitting.day)
    return WhoInstead(
        work=work_of(sitting), candidates=len(free), observer=await observer_of(books, sitting),
        missing=missing or sitting.observer in absent, without=sitting.without_order,
    )  # fmt: skip


def place_buttons(sitting: Sitting, free: Sequence[Free]) -> tuple[Choice, ...]:
    """A button for everybody who can go, and the way without an observer."""
    ref, before = f"s{sitting.id}", sitting.observer or 0
    go = (Choice("replace", ref, before, str(p.id), p.callsign, load) for p, load in free[:SHOWN])
    return (*go, *(() if sitting.without_order else (Choice("without", ref, before),)))
