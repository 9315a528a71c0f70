"""Triggers and views that are not the program's are named, and a restore puts the program's own in place."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.sealed import Sealed
from tests.cli.shell import Ask

GUARDS = "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name"
FORGER = """CREATE TRIGGER mine AFTER INSERT ON ledger WHEN NEW.actor = 'Н-03'
BEGIN UPDATE ledger SET accepted = 0 WHERE id = NEW.id; END"""
BLIND = "CREATE VIEW packet_cards AS SELECT * FROM packets WHERE holder IS NULL"


KEYLESS = [
    "CREATE TABLE kept AS SELECT * FROM settings; DROP TABLE settings; ALTER TABLE kept RENAME TO settings"
]


def say(file: Path, *statements: str) -> list[str]:
    """Do this to the file; the names of its triggers and views afterwards."""
    with closing(sqlite3.connect(file)) as connection, connection:
        for statement in statements:
            connection.executescript(statement)
        return [name for (name,) in connection.execute(GUARDS)]


@pytest.fixture
def odd(books: Sealed) -> Path:
    """A guard is gone, the forger's own trigger is there, and a view shows less than there is."""
    say(books.database, "DROP TRIGGER ledger_no_update", FORGER, "DROP VIEW packet_cards", BLIND)
    return books.folder


NAMED = "Не хватает: ledger_no_update; чужое: mine; изменено: packet_cards"


def test_verify_names_what_is_not_the_programs(ask: Ask, odd: Path) -> None:
    for file in ([], ["custody.db"]):
        told = ask(odd, "verify", *file)
        assert (told.code, NAMED in told.line) == (1, True), told.line


def test_the_doctor_names_it_too(ask: Ask, odd: Path) -> None:
    assert NAMED in ask(odd, "doctor").out


def test_a_restore_puts_the_programs_own_in_place_and_says_so(
    ask: Ask, books: Sealed, odd: Path, tmp_path: Path
) -> None:
    (elsewhere := tmp_path / "elsewhere").mkdir()
    own = say(books.folder / "early.db")
    assert ask(odd, "backup", "copy.db").code == 0
    told = ask(elsewhere, "restore", str(odd / "copy.db"))
    assert told.code == 0, told.err
    assert "не хватало ledger_no_update; чужое mine; изменено packet_cards" in told.out
    assert say(elsewhere / "custody.db") == own
    assert ask(elsewhere, "verify").code == 0


@pytest.mark.parametrize(
    "statement",
    ["DROP TABLE checkpoints", "ALTER TABLE ledger ADD COLUMN hidden", "CREATE TABLE mine (x)", *KEYLESS],
)
def test_a_copy_with_other_tables_is_refused(ask: Ask, books: Sealed, tmp_path: Path, statement: str) -> None:
    (elsewhere := tmp_path / "elsewhere").mkdir()
    say(books.database, statement)
    assert ask(elsewhere, "restore", str(books.database)).code == 1
    assert not (elsewhere / "custody.db").exists()


def test_a_strangers_name_writes_nothing_on_the_screen(ask: Ask, books: Sealed) -> None:
    say(books.database, 'CREATE VIEW "\x1b[2K\nверно" AS SELECT 1')
    told = ask(books.folder, "verify")
    assert r"чужое: \x1b[2K\n" in told.line
    assert "\x1b" not in told.err
