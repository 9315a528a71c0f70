"""A copy of the books, and the way back."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.lockfile import hold
from tests.cli.ledger import OTHER_SEAL, dump, edit, some_acts
from tests.cli.shell import Ask


@pytest.fixture
def running(folder: Path) -> Iterator[None]:
    """A bot that serves these books."""
    with hold(folder / "custody.db"):
        yield


def test_what_was_saved_comes_back(ask: Ask, folder: Path) -> None:
    some_acts(folder)
    assert ask(folder, "backup", "copy.db").code == 0
    before = ask(folder, "export", "--format", "jsonl", "-o", "-").out
    assert len(before.splitlines()) == 4 + 1, "the entries, and in what order they wait for a place"
    some_acts(folder)
    assert len(ask(folder, "export", "--format", "jsonl", "-o", "-").out.splitlines()) == 7 + 1
    assert ask(folder, "restore", "copy.db", "--over").code == 0
    assert ask(folder, "export", "--format", "jsonl", "-o", "-").out == before
    assert ask(folder, "verify").code == 0
    assert ask(folder, "status").code == 0


def test_books_with_a_campaign_are_not_overwritten_by_accident(ask: Ask, folder: Path) -> None:
    ask(folder, "backup", "copy.db")
    before = dump(folder)
    assert "--over" in ask(folder, "restore", "copy.db").line
    assert dump(folder) == before


def test_a_copy_can_be_restored_where_nothing_is(ask: Ask, folder: Path, tmp_path: Path) -> None:
    ask(folder, "backup", str(tmp_path / "copy.db"))
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    assert ask(fresh, "restore", str(tmp_path / "copy.db")).code == 0
    assert "ВПР 2026" in ask(fresh, "load", str(folder / "plan.xlsx")).out


def test_a_copy_is_never_overwritten(ask: Ask, folder: Path) -> None:
    assert ask(folder, "backup", "copy.db").code == 0
    assert "copy.db" in ask(folder, "backup", "copy.db").line
    assert "nowhere" in ask(folder, "backup", "nowhere/copy.db").line


@pytest.mark.usefixtures("running")
def test_a_copy_is_made_while_the_bot_runs_but_not_restored(ask: Ask, folder: Path) -> None:
    assert ask(folder, "backup", "copy.db").code == 0
    assert "уже работает бот" in ask(folder, "restore", "copy.db", "--over").line


def test_a_broken_copy_is_refused_and_named(ask: Ask, folder: Path) -> None:
    some_acts(folder)
    ask(folder, "backup", "copy.db")
    edit(folder / "copy.db", OTHER_SEAL)
    before = dump(folder)
    told = ask(folder, "restore", "copy.db", "--over")
    assert "№ 2 изменена" in told.line
    assert dump(folder) == before


@pytest.mark.parametrize("name", ["missing.db", "plan.xlsx", "."])
def test_what_is_no_copy_is_refused(ask: Ask, folder: Path, name: str) -> None:
    before = dump(folder)
    assert ask(folder, "restore", name, "--over").line
    assert dump(folder) == before


def test_a_folder_is_no_copy_and_is_called_a_folder(ask: Ask, folder: Path) -> None:
    assert "это папка" in ask(folder, "restore", ".", "--over").line


def test_nothing_to_save_is_said(ask: Ask, tmp_path: Path) -> None:
    assert "python -m bot migrate" in ask(tmp_path, "backup", "copy.db").line
    assert not (tmp_path / "copy.db").exists()


def test_no_loop_is_left_running() -> None:
    with pytest.raises(RuntimeError):
        asyncio.get_running_loop()


def test_a_check_leaves_nothing_beside_the_copy(ask: Ask, folder: Path) -> None:
    (folder / "copies").mkdir()
    assert ask(folder, "backup", "copies/copy.db").code == 0
    assert ask(folder, "verify", "copies/copy.db").code == 0
    assert ask(folder, "restore", "copies/copy.db", "--over").code == 0
    assert [path.name for path in (folder / "copies").iterdir()] == ["copy.db"]
