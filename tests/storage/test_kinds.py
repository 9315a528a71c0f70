"""What was just written is not parsed again, and a memory of it stays small."""

import pytest

from custody.facts.unreadable import UnknownCode
from storage import kinds


@pytest.fixture(autouse=True)
def forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinds, "_known", {})


def test_what_was_written_comes_back_as_it_was_and_after_a_restart_as_its_equal() -> None:
    fact = UnknownCode(code="K7M29Q")
    text = kinds.written(fact)
    assert kinds.read(text) is fact
    kinds._known.clear()
    assert kinds.read(text) == fact


def test_what_is_long_is_not_remembered() -> None:
    fact = UnknownCode(code="K" * kinds.LONGEST)
    assert kinds.read(kinds.written(fact)) == fact
    assert kinds._known == {}


def test_the_oldest_is_forgotten_first() -> None:
    texts = [kinds.written(UnknownCode(code=f"{number}")) for number in range(kinds.MOST + 3)]
    assert list(kinds._known) == texts[3:]
