"""A plan as it will stand in the books once it is entered, with what the coordinator has changed since."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from functools import cached_property

from custody.clashes.planned import person_of, work_of
from custody.clashes.scene import Scene, Work
from custody.plan import PlanOrganisation, PlanSitting
from custody.planning.changes import Changes, SittingChange, key_of
from custody.planning.known import KnownPacket, KnownPerson, KnownSitting, SittingKey
from custody.ports.workdays import WorkDays
from custody.roles import Person


def scene_after(changes: Changes, days: WorkDays, today: date) -> Scene:
    """What /clashes will see: whom the coordinator has chosen since stays, checked packets go."""
    known, plan = changes.known, changes.plan
    places = {
        code: PlanOrganisation(code, each.name, each.place, each.week)
        for code, each in known.organisations.items()
    } | {each.code: each for each in plan.organisations}
    people = [person_of(number, said, places) for number, said in enumerate(plan.people, start=1)]
    people += [_person(each, places) for each in known.people.values() if _stays(changes, each)]
    rooms = known.rooms if plan.rooms is None else plan.rooms
    works = tuple(_Entering(changes, places).works())
    return Scene(changes.terms, days, tuple(people), works, rooms, known.away, known.authorised, today)


def _stays(changes: Changes, person: KnownPerson) -> bool:
    is_needed = not person.aside and person.id not in changes.people_aside
    return is_needed and person.callsign not in changes.planned


def _person(known: KnownPerson, places: dict[str, PlanOrganisation]) -> Person:
    school = places.get(known.workplace or "")
    return Person(
        known.id, 0, known.callsign, known.grants, workplace=known.workplace, years=known.years,
        week=school.week if school else None,
    )  # fmt: skip


@dataclass(frozen=True)
class _Entering:
    """What the entering of the changes will make of each work."""

    changes: Changes
    places: dict[str, PlanOrganisation]

    def works(self) -> Iterator[Work]:
        """Every work that will be there with packets still to be checked."""
        changes = self.changes
        planned = {each.before.id: each for each in changes.sittings if each.before}
        for known in changes.known.sittings.values():
            is_back = known.id in changes.sittings_back
            if (not known.aside or is_back) and known.id not in changes.sittings_aside:
                yield from self._known(known, planned.get(known.id))
        for each in changes.sittings:
            if each.before is None:
                yield from self._work(each.said, (), each.said.observer or "")

    def _known(self, known: KnownSitting, change: SittingChange | None) -> Iterator[Work]:
        said = change.said if change else _as_planned(known)
        observer = self.changes.callsigns.get(known.observer or 0, "")
        planned = self.changes.callsigns.get(known.planned_observer or 0, "")
        without = known.without
        if change and (said.observer or "") != planned:
            observer = said.observer or ""
            without = without and not observer
        yield from self._work(said, known.packets, observer, without=without)

    def _work(
        self, said: PlanSitting, packets: tuple[KnownPacket, ...], observer: str, *, without: bool = False
    ) -> Iterator[Work]:
        live = [each for each in packets if self._is_live(each)]
        still = [self._expert(each) for each in live if not each.checked]
        made = self._made.get(key_of(said), [])
        where, experts = self.places.get(said.organisation), (*still, *made)
        if not experts or where is None:
            return
        part = len(experts) / (len(live) + len(made))
        listed = round(said.listed * part) if said.listed else None
        yield replace(work_of(said, where, experts), observer=observer, without=without, listed=listed)

    def _is_live(self, packet: KnownPacket) -> bool:
        gone, back = packet.id in self.changes.packets_aside, packet.id in self.changes.packets_back
        return not gone and (back or not packet.aside)

    def _expert(self, packet: KnownPacket) -> str:
        if packet.id in self._given:
            return self._given[packet.id]
        return self.changes.callsigns.get(packet.expert or 0, "")

    @cached_property
    def _given(self) -> dict[int, str]:
        """Packets that follow the plan to another expert."""
        return {packet.id: said.expert or "" for packet, said in self.changes.reassigned}

    @cached_property
    def _made(self) -> dict[SittingKey, list[str]]:
        """The experts of new packets, by work."""
        made: dict[SittingKey, list[str]] = defaultdict(list)
        for said, _ in self.changes.packets_new:
            made[key_of(said)].append(said.expert or "")
        return made


def _as_planned(known: KnownSitting) -> PlanSitting:
    organisation, subject, grade, day = known.key
    starts = time.fromisoformat(known.starts.zfill(5)) if known.starts else None
    return PlanSitting(
        organisation, subject, int(grade), date.fromisoformat(day), starts, listed=known.listed
    )
