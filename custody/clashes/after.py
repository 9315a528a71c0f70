"""A plan as it will stand in the books once it is entered, with what the coordinator has changed since."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

from custody.clashes.planned import listed_of, person_of, work_of
from custody.clashes.scene import ListedWork, Scene
from custody.clashes.work import Work
from custody.plan import PlanOrganisation, PlanSitting
from custody.planning.afterwards import Afterwards
from custody.planning.changes import Changes, SittingChange, key_of
from custody.planning.known import COLUMNS, Known, KnownPerson, KnownSitting
from custody.ports.workdays import WorkDays
from custody.roles import Person, Role


def scene_after(changes: Changes, days: WorkDays, at: datetime) -> Scene:
    """What /clashes will see: whom the coordinator has chosen since stays, checked packets go."""
    known, plan = changes.known, changes.plan
    places = _organisations(changes)
    people = [person_of(number, said, places) for number, said in enumerate(plan.people, start=1)]
    people += [_person(each, places) for each in known.people.values() if _stays(changes, each)]
    if joined := _joined(known):
        people = [replace(each, joined=each.callsign in joined) for each in people]
    rooms = known.rooms if plan.rooms is None else plan.rooms
    works = tuple(_works(changes, places))
    return Scene(
        changes.terms, days, tuple(people), works, rooms, known.away, known.authorised, at,
        known.programmes if plan.programmes is None else plan.programmes,
        known.places if plan.places is None else plan.places, tuple(_lists(changes, places)),
    )  # fmt: skip


def _organisations(changes: Changes) -> dict[str, PlanOrganisation]:
    """Every organisation by its code, as it will be."""
    known = {
        code: PlanOrganisation(code, **{name: getattr(each, name) for name in COLUMNS})
        for code, each in changes.known.organisations.items()
    }
    return known | {each.code: each for each in changes.plan.organisations}


def _lists(changes: Changes, places: dict[str, PlanOrganisation]) -> Iterator[ListedWork]:
    """Every work that will be there with its whole list."""
    for known, change in Afterwards(changes).sittings():
        said, day = change.said if change else _as_planned(known), (change or known)
        if said is not None and day is not None and said.organisation in places:
            yield listed_of(said, places[said.organisation], day.day)


def _joined(known: Known) -> set[str]:
    """Who has a phone; before the first observer has one, nobody is told apart by it."""
    found = {name for name, each in known.people.items() if each.joined and not each.aside}
    observes = any(grant.role is Role.OBSERVER for name in found for grant in known.people[name].grants)
    return found if observes else set()


def _stays(changes: Changes, person: KnownPerson) -> bool:
    is_needed = not person.aside and person.id not in changes.people_aside
    return is_needed and person.callsign not in changes.planned


def _person(known: KnownPerson, places: dict[str, PlanOrganisation]) -> Person:
    school = places.get(known.workplace or "")
    return Person(
        known.id, 0, known.callsign, known.grants, workplace=known.workplace, years=known.years,
        week=school.week if school else None, checking_place=known.checking_place,
    )  # fmt: skip


def _works(changes: Changes, places: dict[str, PlanOrganisation]) -> Iterator[Work]:
    """Every work that will be there with packets still to be checked."""
    then = Afterwards(changes)
    for known, change in then.sittings():
        said = change.said if change else _as_planned(known)
        if said is None or said.organisation not in places:
            continue
        live = then.live(known.packets if known else ())
        still, made = [then.expert(each) for each in live if not each.checked], then.made(key_of(said))
        if experts := (*still, *made):
            part = len(experts) / (len(live) + len(made))
            work, observer = work_of(said, places[said.organisation], experts), then.observer(known, change)
            day, since = _when(known, change, work)
            yield replace(
                work, observer=observer, day=day, since=since,
                without=_is_without(then, known, change, observer),
                listed=round(said.listed * part) if said.listed else None,
            )  # fmt: skip


def _when(known: KnownSitting | None, change: SittingChange | None, work: Work) -> tuple[date, date | None]:
    """On which day it will be, or from which day on it can be."""
    seen = change or known
    window = seen.window if seen else None
    return (seen.day if seen else work.day), window[0] if window else None


def _is_without(
    then: Afterwards, known: KnownSitting | None, change: SittingChange | None, observer: str
) -> bool:
    """Whether an order lets it go on without an observer, until the plan names one."""
    if known is None or not known.without:
        return False
    return not (then.is_renamed(known, change) and observer)


def _as_planned(known: KnownSitting | None) -> PlanSitting | None:
    if known is None:
        return None
    organisation, subject, grade, day = known.key
    starts = time.fromisoformat(known.starts.zfill(5)) if known.starts else None
    return PlanSitting(
        organisation, subject, int(grade), date.fromisoformat(day), starts, listed=known.listed
    )
