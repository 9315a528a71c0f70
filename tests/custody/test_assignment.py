"""The proposal of experts: nobody unfit, nobody too busy, and everything that can be placed is placed."""

from collections import Counter
from dataclasses import replace
from datetime import date
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custody.assignment.office import Office
from custody.assignment.piece import Piece
from custody.assignment.proposal import Proposal, day_limit, propose
from custody.facts.assignment import Against
from custody.roles import Person, Role
from tests.custody.world import CAMPAIGN, KARAM, KEDR, MATHS, PHYSICS, ULKAN, April, of, person

MONDAY, TUESDAY = date(2024, 4, 15), date(2024, 4, 16)
FIRST = person(1, "Э-01", of(Role.EXPERT, subject=PHYSICS), workplace=ULKAN, years=9)
SECOND = person(2, "Э-02", of(Role.EXPERT, subject=PHYSICS), workplace=KEDR, years=3)
THIRD = person(3, "Э-03", of(Role.EXPERT, subject=MATHS), workplace=KEDR, years=3)


def piece(number: int, day: date = MONDAY, listed: int | None = 20, **more: object) -> Piece:
    base = Piece(
        number, 0, number, f"K{number}", 1, 1, "municipal", KARAM, "Карам", PHYSICS, "8", day, listed
    )
    return replace(base, **more)  # type: ignore[arg-type]


def office(*experts: Person, **more: object) -> Office:
    return replace(Office(CAMPAIGN, April(), experts), **more)  # type: ignore[arg-type]


def named(proposal: Proposal) -> dict[int, str]:
    return {piece.packet: expert.callsign for piece, expert in proposal.pairs}


def test_works_are_shared_out_by_their_number_not_by_packets() -> None:
    pieces = [piece(1, listed=30), piece(2, listed=10), piece(3, listed=10), piece(4, listed=10)]
    proposal = propose(office(FIRST, SECOND), pieces, 0)
    assert proposal.loads == {1: 30, 2: 30}


def test_what_is_assigned_already_stays_and_counts() -> None:
    pieces = [piece(1, expert=1), piece(2, expert=1), piece(3), piece(4, TUESDAY)]
    assert named(propose(office(FIRST, SECOND), pieces, 0)) == {3: "Э-02", 4: "Э-02"}


def test_a_packet_that_an_expert_has_had_is_not_proposed() -> None:
    assert propose(office(FIRST), [piece(1, step="opened")], 0).pairs == ()
    steps = ("opened", "checked", "to-school")
    assert [piece(1, step=step).is_unchecked for step in steps] == [True, False, False]
    assert len(propose(office(FIRST), [piece(1, step="to-coordinator")], 0).pairs) == 1


@pytest.mark.parametrize(
    ("expert", "against"),
    [
        (replace(FIRST, workplace=KARAM), Against("Э-01", "own-school", 9, 3)),
        (replace(FIRST, years=2), Against("Э-01", "too-few-years", 2, 3)),
        (replace(THIRD, workplace=KARAM), Against("Э-03", "other-subject", 3, 3)),
    ],
)
def test_whoever_may_not_check_is_not_proposed_and_it_is_known_why(expert: Person, against: Against) -> None:
    proposal = propose(office(expert), [piece(1)], 0)
    assert [each.packet for each in proposal.left] == [1]
    assert office(expert).against(expert, piece(1)) == against


def test_an_order_lets_an_expert_check_their_own_school() -> None:
    own = replace(FIRST, workplace=KARAM)
    assert named(propose(office(own, leaves=frozenset({(1, KARAM)})), [piece(1)], 0)) == {1: "Э-01"}


def test_whoever_cannot_come_on_a_day_of_checking_is_passed_over() -> None:
    """Monday's packet is received on Tuesday and checked on Wednesday and Thursday."""
    for day, expected in ((18, "Э-02"), (19, "Э-01"), (15, "Э-01")):
        away = frozenset({(1, date(2024, 4, day))})
        assert named(propose(office(FIRST, SECOND, away=away), [piece(1)], 0)) == {1: expected}
    missing = office(FIRST, away=frozenset({(1, date(2024, 4, 17))}))
    assert missing.against(FIRST, piece(1)) == Against("Э-01", "absent", day=date(2024, 4, 17))


def test_an_expert_whose_school_works_on_more_days_is_in_time_and_comes_first() -> None:
    six = replace(SECOND, week=6)
    days = April(off=frozenset({date(2024, 5, 1)}), worked=frozenset())
    pieces = [piece(1, date(2024, 4, 18)), piece(2, date(2024, 4, 18))]
    found = propose(Office(CAMPAIGN, days, (FIRST, six)), pieces, 0)
    assert set(named(found).values()) == {"Э-02"}


def test_packets_of_one_day_are_passed_on_so_that_another_finds_room() -> None:
    """Э-01 may check all; Э-02 only what is not of Кедр. One packet of a day each."""
    pieces = [piece(1, organisation=KARAM), piece(2, organisation=KEDR)]
    assert named(propose(office(FIRST, SECOND), pieces, 1)) == {1: "Э-02", 2: "Э-01"}


def test_more_than_the_days_can_hold_is_left_over_unless_the_limit_is_lifted() -> None:
    pieces = [piece(number) for number in range(1, 4)]
    assert len(propose(office(FIRST, SECOND), pieces, 1).left) == 1
    assert propose(office(FIRST, SECOND), pieces, 0).left == ()
    assert day_limit(office(), pieces) == 4, "40 works a day, two days, 20 works a packet"
    assert day_limit(office(), [piece(1, listed=None)]) == 3


def test_the_works_of_a_list_are_divided_among_the_packets_of_the_sitting() -> None:
    assert [replace(piece(1, listed=41, of=2), number=number).share for number in (1, 2)] == [20, 21]


SCHOOLS = (KARAM, ULKAN, KEDR)
EXPERTS = st.lists(
    st.builds(
        lambda workplace, subject, years: (workplace, subject, years),
        st.sampled_from(SCHOOLS), st.sampled_from((PHYSICS, MATHS, "")), st.integers(1, 6),
    ),
    max_size=6,
)  # fmt: skip
PIECES = st.lists(
    st.tuples(
        st.sampled_from(SCHOOLS), st.sampled_from((PHYSICS, MATHS)), st.sampled_from((MONDAY, TUESDAY)),
        st.integers(1, 30) | st.none(), st.booleans(),
    ),
    max_size=14,
)  # fmt: skip


def most_that_can_be_placed(made: Office, pieces: list[Piece], limit: int) -> int:
    """By the book: one packet after another, each with a search of its own (Kuhn), a seat for each packet."""
    taken = Counter((each.expert, each.day) for each in pieces if each.expert is not None)
    seats: dict[tuple[int, date, int], Piece] = {}

    def find(each: Piece, seen: set[tuple[int, date, int]]) -> bool:
        for expert in made.able(each):
            for number in range(limit - taken[expert.id, each.day]):
                seat = (expert.id, each.day, number)
                if seat not in seen:
                    seen.add(seat)
                    if seat not in seats or find(seats[seat], seen):
                        seats[seat] = each
                        return True
        return False

    return sum(find(each, set()) for each in pieces if each.is_open)


@settings(max_examples=150, deadline=None)
@given(EXPERTS, PIECES, st.integers(1, 3))
def test_nobody_unfit_everything_that_can_be_placed_and_evenly(
    known: list[tuple[str, str, int]], works: list[tuple[str, str, date, int | None, bool]], limit: int
) -> None:
    experts = tuple(
        person(number, f"Э-{number:02}", of(Role.EXPERT, subject=subject), workplace=school, years=years)
        for number, (school, subject, years) in enumerate(known, start=1)
    )
    pieces = [
        piece(n, day, listed, organisation=school, subject=subject, expert=1 if given and experts else None)
        for n, (school, subject, day, listed, given) in enumerate(works, start=1)
    ]
    made = office(*experts)
    proposal = propose(made, pieces, limit)
    assert all(made.against(expert, each) is None for each, expert in proposal.pairs), "nobody unfit"
    assert len(proposal.pairs) == most_that_can_be_placed(made, pieces, limit), (
        "everything that can be placed"
    )
    fresh = Counter((expert.id, each.day) for each, expert in proposal.pairs)
    assert all(proposal.on_day[key] <= limit for key in fresh), "nobody over the limit of a day"
    for each, expert in proposal.pairs:
        for other in made.able(each):
            if proposal.on_day[other.id, each.day] < limit and other.id != expert.id:
                heavier = proposal.loads.get(expert.id, 0)
                assert heavier <= proposal.loads.get(other.id, 0) + proposal.size(each), "evenly"
    assert propose(made, pieces, limit) == proposal, "the same books give the same proposal"


@pytest.mark.alone
def test_two_thousand_packets_are_shared_out_in_two_seconds() -> None:
    experts = tuple(
        person(n, f"Э-{n:03}", of(Role.EXPERT, subject=PHYSICS), workplace=f"О{n}", years=n % 9)
        for n in range(1, 200)
    )
    days = [date(2024, 4, day) for day in (8, 9, 10, 11, 12, 15, 16, 17, 18, 19)]
    pieces = [piece(n, days[n % 10], 5 + n % 21, organisation=f"О{n % 300}") for n in range(2000)]
    made = office(*experts)
    began = process_time()
    proposal = propose(made, pieces, day_limit(made, pieces))
    assert process_time() - began < 2
    assert len(proposal.pairs) + len(proposal.left) == 2000
    assert max(proposal.loads.values()) - min(proposal.loads.values()) <= 26


def test_experts_of_the_checking_place_come_first_as_long_as_they_have_room() -> None:
    here, elsewhere = replace(FIRST, checking_place="М-1"), replace(SECOND, checking_place="М-2")
    pieces = [piece(number, checking_place="М-1") for number in range(1, 4)]
    assert set(named(propose(office(here, elsewhere), pieces, 0)).values()) == {"Э-01"}
    full = named(propose(office(here, elsewhere), pieces, 2))
    assert sorted(full.values()) == ["Э-01", "Э-01", "Э-02"]


def test_a_window_has_room_for_as_many_packets_as_its_working_days() -> None:
    pieces = [piece(number, since=date(2024, 4, 9)) for number in range(1, 7)]
    assert pieces[0].days == 5
    assert len(propose(office(FIRST), pieces, 1).pairs) == 5
    assert len(propose(office(FIRST), [piece(1), piece(2)], 1).pairs) == 1
