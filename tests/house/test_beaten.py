"""The list of tests that are not traced names files that there are."""

from pathlib import Path

from tests.beaten import BEATEN


def test_each_file_whose_tests_are_not_traced_is_there() -> None:
    root = Path(__file__).parents[2]
    assert not [name for name in BEATEN if not (root / name).is_file()]
