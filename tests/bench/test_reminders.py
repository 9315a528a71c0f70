"""What drains is counted beside what answers leave of the rate."""

from custody.letters import Urgency
from tests.bench.reminders import SECOND, SEND_RATE, drained

REMINDER, ANSWER = Urgency.BROADCAST, Urgency.ANSWER


def test_reminders_and_answers_at_the_whole_rate_leave_nothing() -> None:
    turn = SECOND // SEND_RATE
    kinds = [ANSWER if number % 6 == 5 else REMINDER for number in range(12 * SEND_RATE + 1)]
    found = drained([(kind, number * turn) for number, kind in enumerate(kinds)])
    assert 0.99 < found.share < 1.01
    assert found.answers * 5 - found.reminders < 6


def test_what_was_saved_up_before_is_no_speed() -> None:
    at_once = [(REMINDER, 0)] * SEND_RATE
    slow = [(REMINDER, SECOND + number * SECOND) for number in range(10)]
    assert drained([*at_once, *slow]).share < 0.01
