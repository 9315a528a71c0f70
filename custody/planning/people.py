"""The plan's organisations and people compared with those of the books."""

from collections.abc import Iterable, Iterator

from custody.clashes.planned import DEPUTY, grant_of
from custody.plan import PlanOrganisation, PlanPerson
from custody.planning.changes import Changes
from custody.planning.known import COLUMNS, KnownOrganisation, KnownPerson, KnownSitting
from custody.planning.tally import Named, Vanished, Why
from custody.roles import Grant


def compare_organisations(changes: Changes) -> None:
    """New ones, changed ones, and those that no plan and no sitting needs any more."""
    known, result = dict(changes.known.organisations), changes.result
    for said in changes.plan.organisations:
        before = known.pop(said.code, None)
        now = KnownOrganisation(**{name: getattr(said, name) for name in COLUMNS})
        if before == now:
            continue
        changes.organisations.append(said)
        if before is None:
            result.add("organisations", said.code)
        elif before.aside:
            result.returned.append(Named("organisations", said.code))
        else:
            fields = _differing(before, now, COLUMNS)
            result.alter("organisations", said.code, fields)
    kept = {sitting.key[0] for sitting in _staying(changes)}
    for code in sorted(code for code, each in known.items() if not each.aside):
        result.vanished.append(Vanished("organisations", code, "acts" if code in kept else ""))
        if code not in kept:
            changes.organisations_aside.append(code)


def _staying(changes: Changes) -> list[KnownSitting]:
    gone = set(changes.sittings_aside)
    return [each for each in changes.known.sittings.values() if not each.aside and each.id not in gone]


def compare_people(changes: Changes, loader: str) -> None:
    """New people, changed ones, and those whom nobody needs any more."""
    known, result = dict(changes.known.people), changes.result
    places = {each.code: each for each in changes.plan.organisations}
    for said in changes.plan.people:
        before = known.pop(said.callsign, None)
        fields = _changed(before, said, places) if before else ()
        if before is not None and not before.aside and not fields:
            continue
        changes.people.append(said)
        if before is None:
            result.add("people", said.callsign)
        elif before.aside:
            result.returned.append(Named("people", said.callsign))
        else:
            result.alter("people", said.callsign, fields)
    sent = set(_sent(changes))
    for person in sorted((each for each in known.values() if not each.aside), key=lambda each: each.id):
        why = _why_stays(person, sent, loader)
        result.vanished.append(Vanished("people", person.callsign, why))
        if not why:
            changes.people_aside.append(person.id)


def _why_stays(person: KnownPerson, sent: set[int], loader: str) -> Why:
    if person.callsign == loader:
        return "you"
    if person.acts:
        return "acts"
    return "sent" if person.stands_in or person.id in sent else ""


def _sent(changes: Changes) -> Iterator[int]:
    """Who is awaited at a sitting or by a packet once the plan is entered, by the coordinator's word too."""
    ids = {each.callsign: each.id for each in changes.known.people.values()}
    planned = {each.before.id: each.said for each in changes.sittings if each.before}
    moved = {packet.id for packet, _ in changes.reassigned}
    for sitting in _staying(changes):
        said = planned.get(sitting.id)
        unchanged = said is None or ids.get(said.observer or "") == sitting.planned_observer
        if unchanged and sitting.observer is not None:
            yield sitting.observer
        for packet in sitting.packets:
            if packet.awaits_expert and not packet.aside and packet.expert and packet.id not in moved:
                yield packet.expert


def _changed(
    before: KnownPerson, said: PlanPerson, places: dict[str, PlanOrganisation]
) -> tuple[tuple[str, str, str], ...]:
    was = {
        "role": _spelled(before.grants), "own_organisation": before.workplace or "",
        "years": _number(before.years), "place": before.place, "checking_place": before.checking_place,
    }  # fmt: skip
    now = {
        "role": _spelled(map(grant_of, said.grants)), "own_organisation": said.own_organisation or "",
        "years": _number(said.years), "place": place_of(said, places),
        "checking_place": said.checking_place,
    }  # fmt: skip
    return tuple((name, was[name], now[name]) for name in was if was[name] != now[name])


def _number(number: int | None) -> str:
    return "" if number is None else str(number)


def _spelled(grants: Iterable[Grant]) -> str:
    """Grants in their order as one text that is the same for the same grants."""
    return "; ".join(" ".join(filter(None, _parts(grant))) for grant in grants)


def _parts(grant: Grant) -> Iterator[str]:
    yield DEPUTY if grant.deputy else grant.role.value
    yield ", ".join(sorted(grant.organisations))
    yield ", ".join(sorted(grant.subjects))


def place_of(said: PlanPerson, places: dict[str, PlanOrganisation]) -> str:
    """Where the person is: where they teach, or the one place of all organisations that they are bound to."""
    if said.own_organisation:
        known = places.get(said.own_organisation)
        return known.place if known else ""
    bound = {
        places[code].place if code in places else "" for grant in said.grants for code in grant.organisations
    }
    return bound.pop() if len(bound) == 1 else ""


def _differing(
    before: KnownOrganisation, now: KnownOrganisation, names: tuple[str, ...]
) -> tuple[tuple[str, str, str], ...]:
    pairs = ((name, getattr(before, name), getattr(now, name)) for name in names)
    return tuple((name, str(was or ""), str(is_now or "")) for name, was, is_now in pairs if was != is_now)
