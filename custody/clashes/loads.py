"""Checking that takes longer than there is time, and loads that are out of balance (M 11.8, 12.1)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import islice

from custody.checking import last_handing, nearest_fit, reason
from custody.clashes.experts import held, takers
from custody.clashes.free_days import can_hold
from custody.clashes.scene import Scene
from custody.clashes.work import Work
from custody.deadlines import DAY, is_working
from custody.facts.clashes import CheckingTooLate
from custody.facts.expert_clashes import ExpertOverloaded, LoadUneven
from custody.roles import Person, Role

SIX_DAYS = 6
SHOWN = 3
UNEVEN = 1.5
"""So many times the mean is out of balance, if it is more than a packet above it."""


def late_checking(scene: Scene) -> Iterator[CheckingTooLate]:
    """By day of the sittings and week of the expert: the upload is due before checking ends."""
    for day, works in scene.by_day.items():
        by_week: dict[int, list[Work]] = defaultdict(list)
        for work in works:
            for callsign in sorted(set(work.experts)):
                week = _week(scene, callsign)
                if scene.checking(day, week).late and work not in by_week[week]:
                    by_week[week].append(work)
        for week, those in by_week.items():
            if those:
                yield _late(scene, day, week, those)


def _week(scene: Scene, callsign: str) -> int:
    expert = scene.known.get(callsign)
    return (expert.week if expert else None) or scene.campaign.week


def _late(scene: Scene, day: date, week: int, works: Sequence[Work]) -> CheckingTooLate:
    found, terms = scene.checking(day, week), (scene.campaign, scene.days)
    able = week < SIX_DAYS and not scene.checking(day, SIX_DAYS).late
    others = (e.callsign for e in scene.fit(works[0]) if able and e.week == SIX_DAYS)
    handed = last_handing(*terms, day, week)
    is_past = (handed or day) < scene.open_from
    fits = None if day < scene.open_from else nearest_fit(*terms, day, week, partial(can_hold, scene))
    return CheckingTooLate(
        day=day, count=len(works), received=found.received, checked=found.checked, upload=found.upload,
        reason=reason(*terms, found, week), handed=None if is_past else handed, fits=fits, past=is_past,
        free=tuple(islice(others, SHOWN)), week=week,
        sittings=tuple(work.id for work in works if work.id),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Span:
    """Between two days of checking, both included: what must be checked within them, and what can be."""

    first: date
    last: date
    inside: tuple[Work, ...]
    works: int
    most: int

    @property
    def excess(self) -> int:
        """So many works too many."""
        return self.works - self.most


def overloaded(scene: Scene) -> Iterator[ExpertOverloaded]:
    """Experts with more works than can be checked between two days, each at the worst pair of days."""
    for callsign, works in scene.by_expert.items():
        expert = scene.known.get(callsign)
        spans = _spans(scene, expert, works) if expert else ()
        worst = max(spans, key=lambda span: span.excess, default=None)
        if worst is not None and worst.excess > 0:
            yield _overload(scene, callsign, worst)


def _spans(scene: Scene, expert: Person, works: Sequence[Work]) -> Iterator[_Span]:
    windows = [(*_between(scene, work, expert.week), work) for work in works]
    firsts, lasts = ({first for first, _, _ in windows}, {last for _, last, _ in windows})
    for first in sorted(firsts):
        for last in sorted(end for end in lasts if end > first):
            inside = (work for begin, end, work in windows if first <= begin and end <= last)
            yield _span(scene, expert, (first + DAY, last), tuple(inside))


def _between(scene: Scene, work: Work, week: int | None) -> tuple[date, date]:
    """From its earliest receipt to the last day of checking: a window leaves the more time."""
    return scene.checking(work.since or work.day, week).received, scene.checking(work.day, week).checked


def _span(scene: Scene, expert: Person, between: tuple[date, date], inside: tuple[Work, ...]) -> _Span:
    first, last = between
    days = (first + number * DAY for number in range((last - first).days + 1))
    working = sum(is_working(scene.campaign, scene.days, day, expert.week) for day in days)
    works = sum(scene.size(work, expert.callsign) for work in inside)
    return _Span(first, last, inside, works, working * scene.campaign.works_a_day)


def _overload(scene: Scene, callsign: str, span: _Span) -> ExpertOverloaded:
    return ExpertOverloaded(
        callsign=callsign, first=span.first, last=span.last, works=span.works, most=span.most,
        count=sum(work.experts.count(callsign) for work in span.inside),
        free=takers(scene, span.inside[-1], callsign), packets=held(span.inside, callsign),
    )  # fmt: skip


def uneven_loads(scene: Scene) -> Iterator[LoadUneven]:
    """By subject: experts far above the mean of all who can check it."""
    first: dict[str, Work] = {}
    total: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for callsign, works in scene.by_expert.items():
        for work in works:
            first.setdefault(work.subject, work)
            total[work.subject][callsign] += scene.size(work, callsign)
    for subject, loads in total.items():
        able = [e for e in scene.having(Role.EXPERT) if _covers(e, subject, scene.campaign.years_needed)]
        mean = sum(loads.values()) / max(1, len(able))
        for callsign, works_count in loads.items():
            if works_count > max(UNEVEN * mean, mean + scene.usual):
                yield _uneven(scene, callsign, subject, works_count, round(mean))


def _covers(expert: Person, subject: str, needed: int) -> bool:
    taught = any(g.role is Role.EXPERT and (not g.subjects or subject in g.subjects) for g in expert.grants)
    return taught and (expert.years is None or expert.years >= needed)


def _uneven(scene: Scene, callsign: str, subject: str, works: int, mean: int) -> LoadUneven:
    mine = [work for work in scene.by_expert[callsign] if work.subject == subject]
    fit = (expert.callsign for work in reversed(mine) for expert in scene.fit(work, callsign))
    free = tuple(islice(dict.fromkeys(name for name in fit if scene.loads.get(name, 0) < mean), SHOWN))
    packets = held(mine, callsign)
    return LoadUneven(callsign=callsign, subject=subject, works=works, mean=mean, free=free, packets=packets)
