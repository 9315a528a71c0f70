"""What went before something more urgent is counted; what could not go yet is not."""

from custody.letters import Urgency
from tests.bench.burst import Burst, ready

SECOND = 1_000_000
ANSWER, NOTICE = Urgency.ANSWER, Urgency.NOTICE


def overtaken(*rows: tuple[int, int, int, int]) -> int:
    return Burst(0, 0, 0, 0, ready(rows)).overtaken


def test_a_notice_that_went_before_an_older_answer_is_counted() -> None:
    assert overtaken((1, NOTICE, 0, 2 * SECOND), (2, ANSWER, SECOND, 3 * SECOND)) == 1
    assert overtaken((1, NOTICE, 0, 4 * SECOND), (2, ANSWER, SECOND, 3 * SECOND)) == 0
    assert overtaken((1, ANSWER, 0, 2 * SECOND), (2, ANSWER, SECOND, 3 * SECOND)) == 0


def test_an_answer_that_had_to_wait_for_its_own_chat_was_not_overtaken() -> None:
    rows = (2, ANSWER, 0, 2 * SECOND), (1, NOTICE, 0, 2 * SECOND), (2, ANSWER, 0, 3 * SECOND)
    assert overtaken(*rows) == 0
