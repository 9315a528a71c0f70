"""Observers who are expected in two places at once, and sittings to which nobody comes (M 10.1, 10.2)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import chain, combinations, islice
from typing import Protocol

from custody.clashes.scene import Scene
from custody.clashes.work import Work
from custody.facts.clashes import ObserverMissing, ObserverTwice
from custody.roles import Person, Role
from custody.routes import ROUTES

APART = timedelta(hours=3)
"""Two works in two settlements that begin so far apart can be observed by one person."""

NEAR = timedelta(hours=2)
"""The same between two schools of one settlement."""

SHOWN = 3
TRIED = 200


class Where(Protocol):
    """A sitting as far as its observer's way is concerned."""

    @property
    def organisation(self) -> str:
        """Its code."""
        ...

    @property
    def place(self) -> str:
        """The settlement."""
        ...

    @property
    def starts(self) -> str:
        """«9:00», or empty when nobody has said."""
        ...


def can_do_both(one: Where, other: Where) -> bool:
    """Whether one person can observe both on one day; in one school always, it is one place."""
    if one.organisation == other.organisation:
        return True
    near = bool(one.place) and one.place == other.place
    if not (one.starts and other.starts):
        return near
    return abs(_since_midnight(one) - _since_midnight(other)) >= (NEAR if near else APART)


def _since_midnight(sitting: Where) -> timedelta:
    hours, minutes = map(int, sitting.starts.split(":"))
    return timedelta(hours=hours, minutes=minutes)


def observer_clashes(scene: Scene) -> Iterator[ObserverTwice | ObserverMissing]:
    """Day by day: who is in two places, and what has no observer where the route wants one."""
    wanted = any(Role.OBSERVER in step.takers for step in ROUTES[scene.campaign.route].steps)
    for day, works in scene.by_day.items():
        busy: dict[str, list[Work]] = defaultdict(list)
        for work in works:
            busy[work.observer].append(work)
        missing = [w for w in works if not w.without and _is_missing(scene, w)] if wanted else []
        if missing:
            yield _missing(scene, day, missing, busy)
        for callsign, mine in busy.items():
            if callsign and (apart := _torn(mine)):
                yield _twice(scene, callsign, apart, busy)


def _is_missing(scene: Scene, work: Work) -> bool:
    return not work.observer or (work.observer, work.day) in scene.away


def _torn(works: Sequence[Work]) -> list[Work]:
    """Those of an observer's works on one day that cannot go together, the earliest first."""
    pairs = [pair for pair in combinations(works, 2) if not can_do_both(*pair)]
    torn = [work for work in works if any(work in pair for pair in pairs)]
    return sorted(torn, key=lambda work: work.starts.zfill(5))


def _missing(scene: Scene, day: date, works: Sequence[Work], busy: dict[str, list[Work]]) -> ObserverMissing:
    free, unjoined = _free(scene, works[0], busy)
    return ObserverMissing(
        day=day, count=len(works), visits=tuple(work.visit for work in works[:SHOWN]), free=free,
        unjoined=unjoined,
        sittings=tuple(work.id for work in works if work.id),
        away=tuple(dict.fromkeys(work.observer for work in works if work.observer)),
    )  # fmt: skip


def _twice(scene: Scene, callsign: str, works: Sequence[Work], busy: dict[str, list[Work]]) -> ObserverTwice:
    free, unjoined = _free(scene, works[-1], busy)
    return ObserverTwice(
        callsign=callsign, day=works[0].day, visits=tuple(work.visit for work in works), free=free,
        unjoined=unjoined,
        sittings=tuple(work.id for work in works if work.id),
    )  # fmt: skip


def _free(scene: Scene, work: Work, busy: dict[str, list[Work]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Observers who could go there too, and those who could had they a phone, to be sent by a button."""
    free: list[str] = []
    unjoined: list[str] = []
    for each in _able(scene, work, busy):
        if _can_go(scene, each, work):
            (free if each.joined else unjoined).append(each.callsign)
        if len(free) == SHOWN:
            break
    return tuple(free), tuple(unjoined[:SHOWN])


def _able(scene: Scene, work: Work, busy: dict[str, list[Work]]) -> Iterator[Person]:
    """Those whose hours allow it, whoever has nothing on that day first."""
    observers = scene.having(Role.OBSERVER)
    idle = (person for person in observers if person.callsign not in busy)
    able = (person for person in observers if person.callsign in busy and _fits_in(person, work, busy))
    return chain(islice(idle, TRIED), islice(able, TRIED))


def _fits_in(person: Person, work: Work, busy: dict[str, list[Work]]) -> bool:
    return all(can_do_both(work, other) for other in busy[person.callsign])


def _can_go(scene: Scene, person: Person, work: Work) -> bool:
    """Whether the office of the observer covers it, and nothing keeps them from coming."""
    covers = Role.OBSERVER in person.roles_at(work.organisation, work.subject)
    return covers and person.callsign != work.observer and (person.callsign, work.day) not in scene.away
