"""Whom a plan concerns: who gets works, who has them no more, and whose are at another time (M 6.1, 10.1)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from custody.facts.names import SittingName
from custody.planning.changes import Changes
from custody.planning.sides import SeenWork, entered_works, known_works
from custody.roles import Person, Role


@dataclass(frozen=True, slots=True)
class Stand:
    """One work as it stands for one person: `packets` are its expert's, `observer` is for its school.

    `away` when its observer has said that they cannot come on that day: then the school is promised nobody.
    """

    role: Role
    sitting: SittingName
    starts: str = ""
    packets: int = 0
    observer: str = ""
    away: bool = False


@dataclass(frozen=True, slots=True)
class Concern:
    """What a plan changes for one person; each moved work as it was and as it is now."""

    callsign: str
    new: tuple[Stand, ...] = ()
    gone: tuple[Stand, ...] = ()
    moved: tuple[tuple[Stand, Stand], ...] = ()


Own = dict[tuple[Role, object], Stand]
"""Somebody's works on one side, by the role and the work."""
Schools = Mapping[str, Sequence[Person]]
"""The people of each school, by its code."""


def concerned(
    changes: Changes, before: Iterable[Person], after: Iterable[Person], today: date
) -> tuple[Concern, ...]:
    """Everybody for whom something changes; `before` and `after` are the people of the schools.

    What was over before `today` on both days concerns nobody but the experts whose packets are unchecked.
    """
    was, now = dict(known_works(changes)), dict(entered_works(changes))
    schools = (_by_school(changes, before), _by_school(changes, after))
    touched = [
        each for each in {**was, **now}
        if was.get(each) != now.get(each) or _school_differs(schools, was.get(each) or now[each])
    ]  # fmt: skip
    names = {code: each.name for code, each in changes.known.organisations.items()}
    names |= {each.code: each.name for each in changes.plan.organisations}
    away = changes.known.away
    sides = [_theirs(touched, *side, names, away) for side in ((was, schools[0]), (now, schools[1]))]
    found = (
        _concern(name, sides[0][name], sides[1][name], today) for name in sorted({**sides[0], **sides[1]})
    )
    return tuple(each for each in found if each.new or each.gone or each.moved)


def _by_school(changes: Changes, people: Iterable[Person]) -> dict[str, list[Person]]:
    found: dict[str, list[Person]] = defaultdict(list)
    codes = {*changes.known.organisations, *(each.code for each in changes.plan.organisations)}
    for person in people:
        places = person.places_of(Role.SCHOOL)
        for code in codes if places == frozenset() else places or ():
            found[code].append(person)
    return found


def _at(schools: Schools, seen: SeenWork) -> set[str]:
    """The school's people for that work."""
    where, subject = seen.key[:2]
    return {each.callsign for each in schools.get(where, ()) if Role.SCHOOL in each.roles_at(where, subject)}


def _school_differs(schools: Sequence[Schools], seen: SeenWork) -> bool:
    return _at(schools[0], seen) != _at(schools[1], seen)


def _theirs(
    touched: Collection[object], side: Mapping[object, SeenWork], schools: Schools,
    names: Mapping[str, str], away: Collection[tuple[str, date]],
) -> dict[str, Own]:  # fmt: skip
    """On one side everybody's own works, of those that are touched at all."""
    found: dict[str, Own] = defaultdict(dict)
    for each in touched:
        if (seen := side.get(each)) is None:
            continue
        where, subject, grade, day = seen.key
        sitting = SittingName(names.get(where, where), subject, grade, date.fromisoformat(day), seen.since)
        absent = (seen.observer, sitting.day) in away
        if seen.observer:
            stand = Stand(Role.OBSERVER, sitting, seen.starts, away=absent)
            found[seen.observer][Role.OBSERVER, each] = stand
        for callsign in _at(schools, seen):
            coming = "" if absent else seen.observer
            stand = Stand(Role.SCHOOL, sitting, seen.starts, observer=coming, away=absent)
            found[callsign][Role.SCHOOL, each] = stand
        for callsign, packets in seen.experts.items():
            if callsign:
                found[callsign][Role.EXPERT, each] = Stand(Role.EXPERT, sitting, "", packets)
    return found


def _concern(callsign: str, was: Own, now: Own, today: date) -> Concern:
    both = ((was[each], now[each]) for each in was.keys() & now.keys())
    return Concern(
        callsign,
        _ordered(now[each] for each in now.keys() - was.keys() if _counts(today, now[each])),
        _ordered(was[each] for each in was.keys() - now.keys() if _counts(today, was[each])),
        tuple(sorted((pair for pair in both if pair[0] != pair[1] and _counts(today, *pair)), key=_second)),
    )  # fmt: skip


def _counts(today: date, *stands: Stand) -> bool:
    return any(each.role is Role.EXPERT or each.sitting.day >= today for each in stands)


def _ordered(stands: Iterable[Stand]) -> tuple[Stand, ...]:
    return tuple(sorted(stands, key=_when))


def _second(pair: tuple[Stand, Stand]) -> tuple[date, str, str]:
    return _when(pair[1])


def _when(stand: Stand) -> tuple[date, str, str]:
    return stand.sitting.day, stand.starts.zfill(5), f"{stand.sitting}"
