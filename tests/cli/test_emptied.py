"""A ledger that somebody has emptied beside full books is no whole ledger, and no copy of it is a copy."""

from pathlib import Path

import pytest

from bot.checking import flaw_of
from tests.cli.sealed import Sealed
from tests.cli.shell import Ask

WIPED = ("DELETE FROM ledger_log", "DELETE FROM checkpoints", "DELETE FROM ledger")


@pytest.fixture
def emptied(books: Sealed) -> Path:
    """Books whose packets have come on, and whose ledger says nothing of it."""
    books.tamper(*WIPED)
    return books.folder


@pytest.mark.parametrize("file", [[], ["custody.db"]], ids=["the database", "a copy"])
def test_it_is_not_called_whole(ask: Ask, emptied: Path, file: list[str]) -> None:
    told = ask(emptied, "verify", *file)
    assert told.code == 1
    assert "он пуст, а кампании в базе есть" in told.line


def test_neither_a_copy_by_hand_nor_one_on_schedule_takes_it(ask: Ask, emptied: Path) -> None:
    assert "ledger is empty" in ask(emptied, "backup", "copy.db").line
    assert not (emptied / "copy.db").exists()
    assert flaw_of(emptied / "custody.db") == "the ledger is empty beside 1 campaigns."


def test_it_is_not_put_in_place_of_a_good_one(ask: Ask, emptied: Path, tmp_path: Path) -> None:
    (elsewhere := tmp_path / "elsewhere").mkdir()
    assert "он пуст" in ask(elsewhere, "restore", str(emptied / "custody.db")).line
    assert not (elsewhere / "custody.db").exists()


def test_books_in_which_nothing_was_ever_done_are_whole(ask: Ask, tmp_path: Path) -> None:
    for words in (["migrate"], ["verify"], ["backup", "copy.db"], ["verify", "copy.db"]):
        assert ask(tmp_path, *words).code == 0
