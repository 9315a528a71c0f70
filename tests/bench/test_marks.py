"""Ten thousand rows of marks are read and checked before anybody grows impatient."""

import pytest

from tests.bench.marks import ROWS, steps, workbook


@pytest.mark.untraced
def test_ten_thousand_rows_are_read_and_checked_in_three_seconds() -> None:
    found = steps(workbook(ROWS))
    seconds = sum(next(found)[1] for _ in range(2))
    assert seconds < 3, f"{seconds:.2f} s of the processor"
