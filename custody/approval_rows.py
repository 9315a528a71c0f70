"""The rows of each list that the department approves, made from the plan as it is now (M 6.1-6.4; S 5)."""

from collections.abc import Iterable, Iterator, Sequence

from custody.approval import Part, PlannedSchool, PlannedWork
from custody.facts.plan_lists import PlanRow
from custody.plan import PlanPlace
from custody.plan_places import hour_said
from custody.roles import Person, Role


def rows_of(
    part: Part,
    schools: Sequence[PlannedSchool],
    people: Sequence[Person],
    works: Sequence[PlannedWork],
    places: Sequence[PlanPlace] = (),
) -> tuple[PlanRow, ...]:
    """The rows of one list, by key; `people` are those of the list's role; of a sample no plan tells.

    Where the plan names checking `places` their list is of them, otherwise each chair is one.
    """
    found: Iterable[PlanRow] = ()
    if part == "schools":
        found = map(_school, schools)
    elif part == "places" and places:
        found = map(_named_place, places)
    elif part == "schedule":
        found = _schedule(works)
    elif part != "sample":
        made = {"observers": _observer, "experts": _expert, "places": _place}[part]
        mine = _by_person(part, works)
        found = (made(each, tuple(sorted(mine.get(each.id, ())))) for each in people)
    return tuple(sorted(found, key=lambda row: row.head))


def _by_person(part: Part, works: Iterable[PlannedWork]) -> dict[int, list[str]]:
    """The works that somebody observes, or checks, in words."""
    found: dict[int, list[str]] = {}
    for work in works:
        observers = () if work.observer is None else (work.observer,)
        for person in observers if part == "observers" else work.experts:
            found.setdefault(person, []).append(work.said)
    return found


def _school(school: PlannedSchool) -> PlanRow:
    return PlanRow(head=school.code, name=school.name, place=school.place)


def _observer(person: Person, works: tuple[str, ...]) -> PlanRow:
    return PlanRow(head=person.callsign, place=person.place, works=works)


def _expert(person: Person, works: tuple[str, ...]) -> PlanRow:
    return PlanRow(
        head=person.callsign, name=person.workplace or "", place=person.place, years=person.years,
        subjects=_subjects(person, Role.EXPERT), works=works,
    )  # fmt: skip


def _place(person: Person, _works: tuple[str, ...]) -> PlanRow:
    return PlanRow(head=person.callsign, place=person.place, subjects=_subjects(person, Role.CHAIR))


def _named_place(place: PlanPlace) -> PlanRow:
    """A place of the plan's sheet, with its timetable (S 5, the roadmap)."""
    return PlanRow(
        head=place.code, name=place.name, subjects=tuple(sorted(place.subjects)),
        since=place.since, until=place.until, chair=place.chair or "",
        opens=hour_said(place.opens),
        closes=hour_said(place.closes),
    )  # fmt: skip


def _subjects(person: Person, role: Role) -> tuple[str, ...]:
    return tuple(sorted({each for grant in person.grants if grant.role is role for each in grant.subjects}))


def _schedule(works: Iterable[PlannedWork]) -> Iterator[PlanRow]:
    """A sitting moved to another day stays the same row; of a work on two days the second is numbered."""
    seen: dict[str, int] = {}
    for work in works:
        key = f"{work.organisation} {work.subject} {work.grade}"
        seen[key] = seen.get(key, 0) + 1
        numbered = key if seen[key] == 1 else f"{key} ({seen[key]})"
        yield PlanRow(head=numbered, name=work.name, day=work.day, starts=work.starts)
