"""Checking places: colleges without one, days when one is closed, more works than its experts can check."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from custody.clashes.scene import Scene
from custody.clashes.work import Work
from custody.deadlines import DAY, is_working
from custody.facts.base import Fact
from custody.facts.college_clashes import PlaceClosed, PlaceMissing, PlaceOverloaded, PlaceWithoutChair
from custody.natural import natural
from custody.plan import PlanPlace
from custody.roles import Role

SHOWN = 6


def place_clashes(scene: Scene) -> Iterator[Fact]:
    """Whatever is wrong between the works and the places where they are checked; nothing without places."""
    if not scene.places:
        return
    by_place: dict[str, list[Work]] = defaultdict(list)
    for works in scene.by_day.values():
        for work in works:
            by_place[work.checking_place].append(work)
    known = {each.code for each in scene.places}
    homeless = [work for code, works in by_place.items() if code not in known for work in works]
    if homeless:
        yield _missing(homeless)
    for place in scene.places:
        if theirs := by_place.get(place.code):
            yield from _of_place(scene, place, theirs)


def _missing(works: Sequence[Work]) -> PlaceMissing:
    names = sorted({work.name for work in works}, key=natural)
    first = min(work.day for work in works)
    return PlaceMissing(day=first, count=len(names), organisations=tuple(names[:SHOWN]))


def _of_place(scene: Scene, place: PlanPlace, works: Sequence[Work]) -> Iterator[Fact]:
    if place.chair is None:
        yield PlaceWithoutChair(place=place.code, name=place.name)
    outside = [work for work in works if not _is_open(scene, place, work)]
    if outside:
        first = min(scene.checking(work.since or work.day, None).received for work in outside)
        last = max(scene.checking(work.day, None).checked for work in outside)
        yield PlaceClosed(
            place=place.code, name=place.name, count=len(outside), first=first, last=last,
            since=place.since, until=place.until,
        )  # fmt: skip
    yield from _load(scene, place, works)


def _is_open(scene: Scene, place: PlanPlace, work: Work) -> bool:
    """Whether a work of the last possible day can be brought there and checked before it closes."""
    days = scene.checking(work.day, None)
    in_time = place.until is None or days.checked <= place.until
    return in_time and (place.since is None or days.received >= place.since)


def _load(scene: Scene, place: PlanPlace, works: Sequence[Work]) -> Iterator[PlaceOverloaded]:
    experts = sum(each.checking_place == place.code for each in scene.having(Role.EXPERT))
    first = place.since or min(scene.checking(work.since or work.day, None).received for work in works)
    last = place.until or max(scene.checking(work.day, None).checked for work in works)
    days, most = _days(scene, first, last), scene.campaign.works_a_day
    there = sum(work.listed or scene.usual * len(work.experts) for work in works)
    if there > experts * days * most:
        yield PlaceOverloaded(
            place=place.code, name=place.name, works=there, most=experts * days * most, experts=experts,
            days=days,
        )  # fmt: skip


def _days(scene: Scene, first: date, last: date) -> int:
    days = (first + number * DAY for number in range(max(0, (last - first).days + 1)))
    return sum(is_working(scene.campaign, scene.days, day) for day in days)
