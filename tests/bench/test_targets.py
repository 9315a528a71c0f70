"""What a row is to reach is said aloud, and so is what it does not reach."""

import pytest

from tests.bench.targets import Target, printed


def test_the_limit_itself_is_still_good() -> None:
    assert Target("wait", 60, "at most", 60).kept
    assert Target("read", 93, "at least", 93).kept
    assert not Target("wait", 60.1, "at most", 60).kept
    assert not Target("read", 92.9, "at least", 93).kept


def test_what_is_not_kept_is_said_aloud(capsys: pytest.CaptureFixture[str]) -> None:
    slow = Target("an answer", 61.23, "at most", 60, " ms")
    assert printed(["a title", slow]) == [slow]
    title, line = capsys.readouterr().out.splitlines()
    assert title == "a title"
    assert line.split() == ["an", "answer", "61.23", "ms", "(at", "most", "60", "ms)", "NOT", "KEPT"]
