"""What was just written is not parsed again, and a memory of it stays small."""

from collections import OrderedDict
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.facts.unreadable import UnknownCode
from custody.ledger import SORTED
from custody.letters import Choice, Row
from storage import kinds
from storage.moments import sorted_line

FRACTIONS = st.one_of(st.floats(allow_nan=False, allow_infinity=False), st.floats(-1e-3, 1e-3))
PLAIN = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(st.characters(exclude_categories=[])), FRACTIONS
)
JSON = st.recursive(
    PLAIN, lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside), max_leaves=12
)


@pytest.fixture(autouse=True)
def forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinds, "_known", OrderedDict())


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


def test_buttons_that_were_just_written_come_back_too() -> None:
    buttons = (Row((Choice("take", "p1", 2, "to-observer"),)), Row())
    text = kinds.written_all(buttons)
    assert kinds.read_all(text) == buttons
    kinds._known.clear()
    assert kinds.read_all(text) == buttons


@given(st.dictionaries(st.text(), JSON, max_size=4))
def test_the_quick_line_is_the_ledgers_own(plain: dict[str, Any]) -> None:
    assert sorted_line(plain) == SORTED.encode(plain)
