"""A pile is shared by call-sign: one's own packets first, nobody gets what they may not check."""

from custody.sharing import Part, Piled, parts

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
