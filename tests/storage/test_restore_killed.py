"""`restore` is killed before any of its steps on the disk: the old books are there whole, or the new ones."""

import os
import shutil
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from storage.backup import backup, restore
from storage.errors import BooksUnavailable
from tests.cli.forks import FORKS
from tests.storage.test_backup import written

STEPS = ("os.remove", "os.rename", "sqlite3.connect")


def say(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def said(file: Path) -> list[str]:
    """What these books know; they must be readable."""
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [key for (key,) in connection.execute("SELECT key FROM settings")]


async def two_books(file: Path) -> Path:
    """The copy knows `new`; the books know `old`, but as a killed bot leaves them, in their log alone."""
    here, copy = file.with_name("here.db"), file.with_name("copy.db")
    shutil.copy(file, here)
    await written(f"sqlite:///{here}", "packet:1")
    say(here, "INSERT INTO settings VALUES ('new', '')")
    backup(f"sqlite:///{here}", copy)
    say(here, "DELETE FROM settings")
    with closing(sqlite3.connect(here)) as connection:
        connection.execute("INSERT INTO settings VALUES ('old', '')")
        connection.commit()
        for left in ("", "-wal"):
            shutil.copy(f"{here}{left}", f"{file}{left}")
    return copy


def restored(copy: Path, file: Path, steps: int) -> None:
    """Restore, and be dead after so many steps."""
    left = steps

    def look(event: str, _: tuple[object, ...]) -> None:
        nonlocal left
        if event in STEPS:
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(look)
    restore(copy, f"sqlite:///{file}", overwrite=True)


def killed_after(steps: int, copy: Path, file: Path) -> bool:
    """Whether there was one more step."""
    process = FORKS.Process(target=restored, args=(copy, file, steps))
    process.start()
    process.join()
    assert process.exitcode in (0, -signal.SIGKILL)
    return process.exitcode != 0


async def test_a_killed_restore_leaves_the_old_books_whole_or_the_new_ones(
    sqlite_url: str, tmp_path: Path
) -> None:
    file, found = Path(sqlite_url.removeprefix("sqlite:///")), list[list[str]]()
    copy, there, goes_on = await two_books(file), tmp_path / "there", True
    while goes_on:
        there.mkdir()
        for left in ("", "-wal"):
            shutil.copy(f"{file}{left}", there / f"books.db{left}")
        goes_on = killed_after(len(found), copy, there / "books.db")
        found.append(said(there / "books.db"))
        shutil.rmtree(there)
    old = found.index(["new"])
    assert old > len(STEPS)
    assert found == [["old"]] * old + [["new"]] * (len(found) - old)


async def test_books_that_somebody_reads_are_not_replaced_before_their_log_is_in_their_file(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.files.BUSY_SECONDS", 0.01)
    file = Path(sqlite_url.removeprefix("sqlite:///"))
    copy = await two_books(file)
    with closing(sqlite3.connect(file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT key FROM settings").fetchall()
        say(file, "UPDATE settings SET value = 'changed'")
        with pytest.raises(BooksUnavailable, match="another program"):
            restore(copy, sqlite_url, overwrite=True)
    assert said(file) == ["old"]
    restore(copy, sqlite_url, overwrite=True)
    assert said(file) == ["new"]
