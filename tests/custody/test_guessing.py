"""How often somebody may try what nobody has."""

from datetime import timedelta

from custody.guessing import FREE, PAUSE, WINDOW, tries_left
from tests.custody.world import NOON


def test_a_few_slips_slow_nobody_down() -> None:
    times = [NOON - timedelta(seconds=each) for each in range(FREE - 1)]
    assert tries_left([], NOON) == FREE
    assert tries_left(times, NOON) == 1
    assert tries_left(times[:3], NOON) == FREE - 3


def test_whoever_goes_on_may_try_one_a_minute() -> None:
    times = [NOON] * FREE
    assert tries_left(times, NOON) == 0
    assert tries_left(times, NOON + PAUSE - timedelta(microseconds=1)) == 0
    assert tries_left(times, NOON + PAUSE) == 1


def test_a_whole_day_of_guessing_among_a_thousand_packets_fails_nine_times_of_ten() -> None:
    a_day = FREE + timedelta(days=1) / PAUSE
    assert a_day * 1000 / 2**24 < 1 / 10
    assert WINDOW > PAUSE * FREE
