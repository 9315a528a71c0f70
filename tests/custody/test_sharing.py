"""A pile is shared by call-sign: one's own packets first, nobody gets what they may not check."""

from dataclasses import replace

from custody.acts import HandOut, Take
from custody.deeds import Mention, Written
from custody.judge.seen import seen
from custody.roles import Role
from custody.sharing import Part, Piled, is_to_share, parts
from custody.sharing_sheet import Given, SharingSheet
from tests.custody.world import (
    CAMPAIGN,
    CHAIR,
    COORDINATOR,
    EXPERT,
    NOON,
    OTHER_CHAIR,
    PACKET,
    brought_to,
)

PILE = tuple(Piled(number, "A" if number < 4 else "B", 25) for number in range(1, 8))


def test_each_gets_as_many_as_were_said_organisation_by_organisation() -> None:
    assert parts(PILE, {12: 4, 15: 3}) == (Part(12, (1, 2, 3, 4), 4), Part(15, (5, 6, 7), 3))


def test_what_is_planned_for_somebody_goes_to_them() -> None:
    pile = (Piled(1, "A", planned=15), Piled(2, "A"), Piled(3, "A", planned=12))
    assert parts(pile, {12: 1, 15: 1}) == (Part(12, (3,), 1), Part(15, (1,), 1))


def test_nobody_gets_their_own_school_and_whoever_can_take_less_chooses_first() -> None:
    pile = (Piled(1, "A", barred=frozenset({15})), Piled(2, "B"), Piled(3, "B"))
    assert parts(pile, {12: 1, 15: 2}) == (Part(12, (1,), 1), Part(15, (2, 3), 2))


def test_more_than_there_is_is_said_to_be_less() -> None:
    assert parts(PILE[:2], {12: 2, 15: 1}) == (Part(12, (1, 2), 2), Part(15, (), 1))


def test_what_is_planned_for_another_of_them_is_taken_last() -> None:
    pile = (Piled(1, "A", planned=15), Piled(2, "B"), Piled(3, "C", planned=9))
    assert parts(pile, {12: 2, 15: 1}) == (Part(12, (2, 3), 2), Part(15, (1,), 1))


def test_whoever_is_barred_from_the_most_takes_first_whatever_the_order_in_which_they_were_named() -> None:
    pile = (Piled(1, "A"), Piled(2, "B", barred=frozenset({15})))
    for asked in ({12: 1, 15: 1}, {15: 1, 12: 1}):
        assert set(parts(pile, asked)) == {Part(12, (2,), 1), Part(15, (1,), 1)}


def test_a_chair_shares_out_what_is_in_their_hands_until_it_has_been_with_an_expert() -> None:
    desk = brought_to("to-coordinator")
    assert not is_to_share(desk.case(COORDINATOR))
    assert is_to_share(desk.case(replace(COORDINATOR, grants=(*COORDINATOR.grants, *CHAIR.grants))))
    desk.settle(CHAIR, Take())
    assert [is_to_share(desk.case(who)) for who in (CHAIR, OTHER_CHAIR, COORDINATOR)] == [True, False, False]
    desk.settle(CHAIR, HandOut(EXPERT))
    assert not is_to_share(desk.case(CHAIR)), "it waits for the expert's word"
    done = brought_to("checked")
    done.settle(CHAIR, Take("from-expert"))
    assert done.case(CHAIR).is_in_hand
    assert not is_to_share(done.case(CHAIR))


def test_a_sheet_of_what_was_given_out_is_numbered_by_its_first_packet_and_names_every_entry_once() -> None:
    expert, second = seen(EXPERT, Role.EXPERT), replace(PACKET, code="C4DXYZ")
    rows = [Written(f"packet/{seq}", seq, "ab", NOON, NOON, {}, None) for seq in (7, 8)]
    lines = (Given(PACKET, expert, rows[0]), Given(second, expert, rows[1]), Given(second, expert, rows[1]))
    sheet = SharingSheet(CAMPAIGN, seen(CHAIR, Role.CHAIR), lines)
    assert (sheet.kind, sheet.number) == ("share", "K7M2-9Q/7")
    assert sheet.mentions == (Mention("packet/7", 7, "ab"), Mention("packet/8", 8, "ab"))
