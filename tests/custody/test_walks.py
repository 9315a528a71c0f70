"""Whole routes walked act by act: who holds the packet, where it stands, what is due, and what was late."""

from dataclasses import dataclass, replace

import pytest

from custody.acts import Act, Announce, Count, Issue, Pack, Take
from custody.facts.happened import Happened, Received
from custody.roles import Person
from custody.routes import COLLEGE, MUNICIPAL, MUNICIPAL_DIRECT, Route
from tests.custody.world import CHAIR, COORDINATOR, EXPERT, OBSERVER, PACKET, SCHOOL, Desk, moment


@dataclass(frozen=True)
class Went:
    """One act of a walk and what must be true after it."""

    at: str
    who: Person
    act: Act
    step: str
    holder: str
    due: str = ""
    late: bool = False


PACK = Pack(25, 23, seal="0417")
FRIDAY, SATURDAY, THURSDAY, NEXT = "26.04 17:00", "27.04 17:00", "02.05 17:00", "03.05 17:00"

BY_THE_BOOK = (
    Went("26.04 12:00", SCHOOL, PACK, "packed", "Ш-01", FRIDAY),
    Went("26.04 12:10", OBSERVER, Take(), "to-observer", "Н-07", FRIDAY),
    Went("26.04 16:59", COORDINATOR, Take(), "to-coordinator", "К-01", SATURDAY),
    Went("27.04 10:00", EXPERT, Take(), "to-expert", "Э-12", NEXT),
    Went("27.04 10:05", EXPERT, Count(23), "opened", "Э-12", NEXT),
    Went("02.05 20:00", EXPERT, Count(23), "checked", "Э-12", NEXT),
    Went("03.05 16:00", COORDINATOR, Take(), "from-expert", "К-01", "06.05 17:00"),
    Went("06.05 12:00", SCHOOL, Take(), "to-school", "Ш-01"),
    Went("06.05 12:05", SCHOOL, Count(23), "to-school", "Ш-01"),
)
WITH_THE_CHAIR = (
    *BY_THE_BOOK[:3],
    Went("27.04 09:00", CHAIR, Take(), "to-commission", "П-01", THURSDAY),
    Went("27.04 10:00", CHAIR, Issue(EXPERT), "to-expert", "Э-12", NEXT),
    Went("27.04 10:05", CHAIR, Count(23), "opened", "Э-12", NEXT),
    Went("02.05 12:00", EXPERT, Count(23), "checked", "Э-12", NEXT),
    Went("03.05 16:00", CHAIR, Take(), "from-expert", "П-01", "06.05 17:00"),
    Went("03.05 18:00", COORDINATOR, Take(), "from-commission", "К-01", "06.05 17:00"),
    Went("06.05 17:00", SCHOOL, Take(), "to-school", "Ш-01"),
)
EVERYTHING_LATE = (
    Went("26.04 17:01", SCHOOL, PACK, "packed", "Ш-01", FRIDAY, late=True),
    Went("26.04 18:00", OBSERVER, Take(), "to-observer", "Н-07", FRIDAY, late=True),
    Went("27.04 09:00", COORDINATOR, Take(), "to-coordinator", "К-01", THURSDAY, late=True),
    Went("03.05 09:00", EXPERT, Take(), "to-expert", "Э-12", "07.05 17:00", late=True),
    Went("08.05 09:00", EXPERT, Count(23), "opened", "Э-12", "07.05 17:00", late=True),
    Went("08.05 10:00", EXPERT, Count(23), "checked", "Э-12", "07.05 17:00", late=True),
    Went("08.05 11:00", COORDINATOR, Take(), "from-expert", "К-01", "13.05 17:00", late=True),
    Went("14.05 11:00", SCHOOL, Take(), "to-school", "Ш-01", late=True),
)
STRAIGHT_TO_THE_EXPERT = (
    *BY_THE_BOOK[:1],
    Went("26.04 12:10", OBSERVER, Take(), "to-observer", "Н-07", SATURDAY),
    Went("26.04 15:00", EXPERT, Take(), "to-expert", "Э-12", THURSDAY),
    Went("26.04 15:05", EXPERT, Count(23), "opened", "Э-12", THURSDAY),
    Went("02.05 16:00", EXPERT, Count(23), "checked", "Э-12", THURSDAY),
    Went("02.05 16:30", COORDINATOR, Take(), "from-expert", "К-01", NEXT),
    Went("03.05 17:00", SCHOOL, Take(), "to-school", "Ш-01"),
)
STRAIGHT_TO_THE_COMMISSION = (
    *STRAIGHT_TO_THE_EXPERT[:2],
    Went("26.04 14:00", CHAIR, Take(), "to-commission", "П-01", SATURDAY),
    *STRAIGHT_TO_THE_EXPERT[2:5],
    Went("02.05 16:30", CHAIR, Take(), "from-expert", "П-01", NEXT),
    Went("03.05 17:00", SCHOOL, Take(), "to-school", "Ш-01"),
)
AT_A_COLLEGE = (
    Went("26.04 12:00", SCHOOL, PACK, "collected", "Ш-01", SATURDAY),
    Went("26.04 15:00", EXPERT, Take(), "to-expert", "Э-12", THURSDAY),
    Went("26.04 15:05", EXPERT, Count(23), "opened", "Э-12", THURSDAY),
    Went("02.05 16:00", EXPERT, Count(23), "checked", "Э-12", NEXT),
    Went("03.05 16:30", SCHOOL, Take(), "returned", "Ш-01"),
    Went("03.05 16:35", SCHOOL, Count(23), "returned", "Ш-01"),
)
AT_A_CHECKING_PLACE = (
    *AT_A_COLLEGE[:1],
    Went("27.04 09:00", CHAIR, Take(), "to-commission", "П-01", THURSDAY),
    Went("27.04 15:00", CHAIR, Issue(EXPERT), "to-expert", "Э-12", NEXT),
    Went("27.04 15:05", CHAIR, Count(23), "opened", "Э-12", NEXT),
    Went("03.05 16:00", CHAIR, Count(23), "checked", "Э-12", "06.05 17:00"),
    Went("03.05 16:10", CHAIR, Take(), "from-expert", "П-01", "06.05 17:00"),
    Went("06.05 16:30", SCHOOL, Take(), "returned", "Ш-01"),
)


@pytest.mark.parametrize(
    ("route", "walk"),
    [
        (MUNICIPAL, BY_THE_BOOK), (MUNICIPAL, WITH_THE_CHAIR), (MUNICIPAL, EVERYTHING_LATE),
        (MUNICIPAL_DIRECT, STRAIGHT_TO_THE_EXPERT), (MUNICIPAL_DIRECT, STRAIGHT_TO_THE_COMMISSION),
        (COLLEGE, AT_A_COLLEGE), (COLLEGE, AT_A_CHECKING_PLACE),
    ],
    ids=["book", "chair", "late", "direct", "direct-chair", "college", "checking-place"],
)  # fmt: skip
def test_a_packet_walks_the_whole_route_to_the_school_and_back(route: Route, walk: tuple[Went, ...]) -> None:
    desk = Desk(replace(PACKET, route=route.name), route)
    for number, went in enumerate(walk, start=1):
        fact = desk.clock(went.at).accepts(went.who, went.act, Happened)
        place = desk.place
        assert (place.step, desk.holder(), fact.late) == (went.step, went.holder, went.late), went
        assert place.due == (moment(went.due) if went.due else None), went
        assert desk.packet.version == number
    assert not desk.unwitnessed()
    assert desk.place.incidents == 0
    assert route.due_step(desk.place.step) is None


@pytest.mark.parametrize("walk", [BY_THE_BOOK, WITH_THE_CHAIR], ids=["without", "with-chair"])
def test_each_acceptance_says_what_is_due_next(walk: tuple[Went, ...]) -> None:
    desk = Desk()
    for went in walk:
        fact = desk.clock(went.at).accepts(went.who, went.act, Happened)
        said, coming = getattr(fact, "due", None), MUNICIPAL.due_step(went.step)
        assert (said.at if said else None) == (moment(went.due) if went.due else None)
        assert said is None or coming is None or said.step == coming.name


def test_the_last_minute_is_not_late_and_the_next_one_is() -> None:
    for at, late in (("26.04 17:00", False), ("26.04 17:01", True)):
        assert Desk().clock(at).accepts(SCHOOL, PACK, Happened).late is late


def test_what_happened_in_time_is_not_late_however_late_it_is_told() -> None:
    desk = Desk().clock("26.04 12:00")
    desk.accepts(SCHOOL, PACK, Happened)
    fact = desk.clock("26.04 21:00").accepts(OBSERVER, Take(), Received, happened="26.04 12:40")
    assert not fact.late
    assert fact.at == desk.place.since == moment("26.04 12:40")


def test_announced_all_the_way_every_handover_is_confirmed_at_once() -> None:
    desk, people = Desk(), {each.callsign: each for each in (SCHOOL, OBSERVER, COORDINATOR, EXPERT)}
    for went in BY_THE_BOOK[:-1]:
        desk.clock(went.at)
        if isinstance(went.act, Take):
            desk.accepts(people[desk.holder()], Announce(), Happened)
        desk.accepts(went.who, went.act, Happened)
        assert not desk.waiting()
        assert desk.place.offer is None


def test_what_was_passed_over_in_several_leaps_is_remembered_until_each_is_told() -> None:
    desk = Desk()
    for who, unseen in ((COORDINATOR, ["packed", "to-observer"]), (EXPERT, ["packed", "to-observer"])):
        desk.later(5).accepts(who, Take(), Received)
        assert desk.unwitnessed() == unseen
    desk.later(5).accepts(SCHOOL, Take(), Received)
    assert desk.unwitnessed() == ["packed", "to-observer", "opened", "checked", "from-expert"]
