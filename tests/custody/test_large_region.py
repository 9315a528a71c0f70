"""A region four times as large takes about four times as long to compare and to look through for clashes."""

import time
from datetime import UTC, date, datetime

from custody.clashes import troubles
from custody.desk.plans.entering import compared
from custody.planning.known import Known
from documents.large_colleges import large_colleges
from tests.custody.world import April

NOW = datetime(2026, 9, 1, tzinfo=UTC)


def seconds(count: int) -> float:
    """Of the processor, for the preview of so many colleges."""
    plan = large_colleges(date(2026, 9, 15), count)
    began = time.process_time()
    troubles(compared(plan, Known()), April(), (), NOW)
    return time.process_time() - began


def test_a_preview_of_many_colleges_grows_with_their_number_and_not_with_its_square() -> None:
    seconds(20)
    assert seconds(200) < 12 * max(seconds(40), 0.02), "four to five times as long is to be expected"
