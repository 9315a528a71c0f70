"""What needs the coordinator comes in order of urgency, a page at a time."""

from dataclasses import replace

from custody.incidents import OF_PACKET
from custody.needs import KINDS, PAGE, Need, grouped, in_order, once, page_of, rank_of, tally_of
from custody.roles import Role
from tests.custody.world import moment

NINE, TEN = moment("26.04 09:00"), moment("26.04 10:00")


def test_what_is_wrong_comes_before_what_is_late_and_that_before_who_is_missing() -> None:
    told = in_order(Need(kind, f"p{n}", NINE) for n, kind in enumerate(reversed(KINDS)))
    assert [each.kind for each in told] == [
        "incident", "denied", "late", "upload", "silent", "unconfirmed", "unstarted", "unattended", "inquiry",
        "task", "missing", "others", "blocked",
    ]  # fmt: skip


def test_of_one_kind_the_oldest_comes_first_and_those_without_a_time_last() -> None:
    ten, nine, never = Need("late", "p1", TEN), Need("late", "p2", NINE), Need("late", "p3")
    assert in_order([never, ten, nine]) == (nine, ten, never)


def test_a_lost_packet_comes_before_an_older_word_and_what_nobody_looks_into_before_what_somebody_does() -> (
    None
):
    word = Need("incident", "i1", NINE, rank_of("other", taken=False))
    lost = Need("incident", "i2", TEN, rank_of("loss", taken=False))
    taken = Need("incident", "i3", NINE, rank_of("loss", taken=True))
    assert in_order([taken, word, lost]) == (lost, word, taken)
    assert max(rank_of(what, taken=False) for what in OF_PACKET) < rank_of("loss", taken=True)


def test_what_is_late_and_unconfirmed_too_stands_once_among_the_late() -> None:
    late, both, also = Need("late", "p1", NINE), Need("late", "p2", TEN), Need("unconfirmed", "p2", NINE)
    waits = Need("unconfirmed", "p3", NINE)
    told = replace(both, also=(("unconfirmed", NINE),))
    assert once([waits, also, both, late]) == (late, told, waits)
    assert once([also, both, Need("silent", "p4", NINE)])[0] == told
    assert tally_of((late, told, waits)) == {"late": 2, "unconfirmed": 2}, "as many as /status counts"


def test_a_page_that_is_not_there_is_the_last_one() -> None:
    needs = [Need("late", f"p{n}") for n in range(PAGE + 1)]
    assert page_of(needs, 0) == (1, 2, needs[:PAGE])
    assert page_of(needs, 9) == (2, 2, needs[PAGE:])
    assert page_of([], 3) == (1, 1, [])


def test_many_of_a_role_without_a_phone_are_one_entry_and_few_are_named() -> None:
    observers = [Need("missing", f"n{n}", day=NINE.date(), role=Role.OBSERVER) for n in range(20)]
    expert = Need("missing", "n99", day=TEN.date(), role=Role.EXPERT)
    crowd, named = grouped([*observers, expert])
    assert (crowd.ref, crowd.count, crowd.role, crowd.day) == ("", 20, Role.OBSERVER, NINE.date())
    assert named is expert
    assert crowd.key != Need("missing", "", role=Role.SCHOOL).key


def test_the_tally_names_every_kind_in_order_and_counts_people() -> None:
    late = [Need("late", f"p{n}") for n in range(30)]
    told = tally_of([Need("others", count=31), Need("missing", "", count=20), *late, Need("incident", "i1")])
    assert list(told.items()) == [("incident", 1), ("late", 30), ("missing", 51)]
