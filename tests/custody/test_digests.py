"""Which hour a digest is of, which ones were missed, and what has changed since the last one."""

from datetime import time, timedelta
from zoneinfo import ZoneInfo

from custody.digests import Numbers, changes, next_slot, slot_at, slots_between
from tests.custody.world import IRKUTSK, moment

HOURS = (time(8), time(13), time(18))


def test_the_hour_that_has_come_last_is_told_of_and_before_the_first_one_it_is_yesterday_s() -> None:
    assert slot_at(HOURS, IRKUTSK, moment("26.04 13:00")) == moment("26.04 13:00")
    assert slot_at(HOURS, IRKUTSK, moment("26.04 12:59")) == moment("26.04 08:00")
    assert slot_at(HOURS, IRKUTSK, moment("26.04 07:59")) == moment("25.04 18:00")
    assert slot_at((), IRKUTSK, moment("26.04 07:59")) is None


def test_the_hours_between_two_digests_were_missed() -> None:
    missed = slots_between(HOURS, IRKUTSK, moment("25.04 13:00"), moment("26.04 13:00"))
    assert missed == (moment("25.04 18:00"), moment("26.04 08:00"))
    assert slots_between(HOURS, IRKUTSK, moment("26.04 08:00"), moment("26.04 13:00")) == ()


def test_the_next_hour_may_be_tomorrow_s() -> None:
    assert next_slot(HOURS, IRKUTSK, moment("26.04 18:00")) == moment("27.04 08:00")


def test_an_hour_is_one_of_the_wall_also_when_the_clocks_change() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    before = moment("30.03 12:00").astimezone(berlin)
    slots = slots_between((time(9),), berlin, before, before + timedelta(days=3))
    assert [each.hour for each in slots] == [9, 9, 9]


def test_only_what_differs_has_changed() -> None:
    assert list(changes(Numbers(packets=4, overdue=2), Numbers(packets=4, overdue=1, joined=3))) == [
        ("overdue", -1),
        ("joined", 3),
    ]


def test_a_campaign_is_complete_when_paper_and_marks_are_where_they_belong() -> None:
    done = Numbers(packets=4, finished=4, sittings=2, uploads=2)
    assert done.complete
    assert done.calm
    assert not Numbers(packets=4, finished=4, sittings=2, uploads=1).complete
    assert not Numbers(incidents=1).calm
