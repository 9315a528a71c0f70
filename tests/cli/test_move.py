"""The books at another address, by the command."""

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from storage.lockfile import hold
from tests.cli.ledger import OTHER_SEAL, dump, edit, some_acts
from tests.cli.shell import Ask
from tests.storage.conftest import postgres, server

__all__ = ["postgres", "server"]

THERE = "sqlite:///there.db"


def test_what_was_moved_is_counted_and_works_there(ask: Ask, folder: Path) -> None:
    some_acts(folder)
    before = ask(folder, "export", "--format", "jsonl", "-o", "-").out
    told = ask(folder, "move", THERE, "-v")
    assert told.code == 0, told.err
    assert "ledger\t4\n" in told.out
    assert "записей журнала 4" in told.out
    assert ask(folder, "export", "--format", "jsonl", "-o", "-", DATABASE_URL=THERE).out == before
    assert ask(folder, "verify", DATABASE_URL=THERE).code == 0
    assert "уже что-то есть" in ask(folder, "move", THERE).line


@pytest.mark.parametrize(
    ("to", "said"),
    [
        ("sqlite:///custody.db", "уже что-то есть"),
        ("sqlite:///nowhere/there.db", "Папки"),
        ("mysql://there", "DATABASE_URL не подходит"),
        ("postgresql://bot:hunter2@127.0.0.1:9/books", "База сейчас недоступна"),
    ],
)
def test_where_nothing_can_be_moved_to(ask: Ask, folder: Path, to: str, said: str) -> None:
    before = dump(folder)
    told = ask(folder, "move", to)
    assert said in told.line
    assert "hunter2" not in told.line
    assert dump(folder) == before


def test_beside_a_bot_and_with_a_broken_ledger_nothing_moves(ask: Ask, folder: Path) -> None:
    with hold(folder / "custody.db"):
        assert "уже работает бот" in ask(folder, "move", THERE).line
    some_acts(folder)
    edit(folder / "custody.db", OTHER_SEAL)
    assert "no. 2 (edited)" in ask(folder, "move", THERE).line
    assert not list(folder.glob("there.db*[!k]"))


def test_books_that_are_not_there_are_said(ask: Ask, tmp_path: Path) -> None:
    assert "python -m bot migrate" in ask(tmp_path, "move", THERE).line


def test_the_tables_are_counted_aloud_only_on_demand(ask: Ask, folder: Path) -> None:
    (line,) = ask(folder, "move", THERE).out.splitlines()
    assert "Перенесено и сверено" in line


@pytest.mark.postgres
def test_a_database_that_was_not_made_is_said(ask: Ask, folder: Path, postgres: str) -> None:
    there = urlsplit(postgres)
    told = ask(folder, "move", there._replace(path="/not_made").geturl())
    assert "createdb" in told.line
    assert "not_made" in told.line
