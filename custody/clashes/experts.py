"""Experts who may not, cannot, or should not check what the plan gives them (M 8.3, 9.1, 9.4, 11.8)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from custody.clashes.scene import Scene
from custody.clashes.work import Work
from custody.facts.expert_clashes import ExpertMissing, ExpertTwice, ExpertUnfit
from custody.roles import Person, Role
from custody.routes import ROUTES

SHOWN = 3


def unfit_experts(scene: Scene) -> Iterator[ExpertUnfit]:
    """By expert and ground: their own school, another subject, too few years."""
    for callsign, works in scene.by_expert.items():
        expert = scene.known.get(callsign)
        against: dict[tuple[str, str], list[Work]] = defaultdict(list)
        for work in works if expert else ():
            for ground in scene.against(expert, work)[:1] if expert else ():
                against[ground, work.subject].append(work)
        for (ground, subject), those in against.items():
            yield _unfit(scene, callsign, ground, subject, those)


def _unfit(scene: Scene, callsign: str, ground: str, subject: str, works: Sequence[Work]) -> ExpertUnfit:
    return ExpertUnfit(
        callsign=callsign, ground=ground, subject=subject, day=works[0].day,
        count=sum(work.experts.count(callsign) for work in works),
        visits=tuple(work.visit for work in works[:SHOWN]), years=scene.known[callsign].years or 0,
        needed=scene.campaign.years_needed, free=takers(scene, works[0], callsign),
        packets=held(works, callsign),
    )  # fmt: skip


def takers(scene: Scene, work: Work, but: str) -> tuple[str, ...]:
    """Experts who could check it instead, the least loaded first."""
    return tuple(expert.callsign for expert in islice(scene.fit(work, but), SHOWN))


def held(works: Sequence[Work], callsign: str) -> tuple[int, ...]:
    """The numbers of the expert's packets of these works."""
    return tuple(key for work in works for key in work.held_by(callsign))


def torn_experts(scene: Scene) -> Iterator[ExpertTwice]:
    """Experts who observe on a day of checking, or must fetch packets in two settlements on one day."""
    observed: dict[str, list[Work]] = defaultdict(list)
    for work in scene.works:
        if work.observer in scene.by_expert:
            observed[work.observer].append(work)
    for callsign, works in scene.by_expert.items():
        expert = scene.known.get(callsign)
        if expert is not None:
            yield from _observing(scene, expert, works, observed.get(callsign, ()))
            yield from _fetching(scene, expert, works)


def _observing(
    scene: Scene, expert: Person, works: Sequence[Work], seen: Sequence[Work]
) -> Iterator[ExpertTwice]:
    for visit in seen:
        mine = [work for work in works if _is_checked_on(scene, expert, work, visit)]
        if mine:
            yield _twice(scene, expert.callsign, mine, (*mine[:1], visit), visit)


def _is_checked_on(scene: Scene, expert: Person, work: Work, visit: Work) -> bool:
    days = scene.checking(work.day, expert.week)
    return days.received < visit.day <= days.checked


def _fetching(scene: Scene, expert: Person, works: Sequence[Work]) -> Iterator[ExpertTwice]:
    """Where experts take packets at the schools, and no chair brings them together."""
    givers = ROUTES[scene.campaign.route].step("to-expert").givers
    if Role.COORDINATOR in givers:
        return
    by_day: dict[object, list[Work]] = defaultdict(list)
    for work in works:
        if not any(
            Role.CHAIR in chair.roles_at(work.organisation, work.subject)
            for chair in scene.having(Role.CHAIR)
        ):
            by_day[work.day].append(work)
    for mine in by_day.values():
        if len({work.place or work.organisation for work in mine}) > 1:
            yield _twice(scene, expert.callsign, mine, mine, mine[-1])


def _twice(
    scene: Scene, callsign: str, works: Sequence[Work], shown: Sequence[Work], on: Work
) -> ExpertTwice:
    return ExpertTwice(
        callsign=callsign, day=on.day, visits=tuple(work.visit for work in shown[:SHOWN]),
        free=takers(scene, works[-1], callsign), packets=held(works, callsign),
    )  # fmt: skip


def without_expert(scene: Scene) -> Iterator[ExpertMissing]:
    """By subject: packets that nobody is to check yet."""
    open_works: dict[str, list[Work]] = defaultdict(list)
    for works in scene.by_day.values():
        for work in works:
            if "" in work.experts:
                open_works[work.subject].append(work)
    for subject, works in open_works.items():
        yield _missing(scene, subject, works)


def _missing(scene: Scene, subject: str, works: Sequence[Work]) -> ExpertMissing:
    against: dict[tuple[str, ...], list[tuple[str, Work]]] = defaultdict(list)
    schools = {work.organisation: work for work in reversed(works)}
    for expert in scene.teaching(subject):
        elsewhere = (work for code, work in schools.items() if code != expert.workplace)
        work = next(elsewhere, works[0])
        against[scene.against(expert, work)].append((expert.callsign, work))
    own = against.pop(("own-school",), [])[:SHOWN]
    able = against.pop((), [])
    young = [name for grounds, those in against.items() if "too-few-years" in grounds for name, _ in those]
    return ExpertMissing(
        subject=subject, day=works[0].day, count=sum(work.experts.count("") for work in works),
        candidates=len(able), own=tuple(name for name, _ in own), young=tuple(young[:SHOWN]),
        packets=tuple(key for _, work in own for key in work.held_by("")[:1]),
    )  # fmt: skip
