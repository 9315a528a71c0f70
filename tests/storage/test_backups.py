"""A copy is of one moment, also while others write, and PostgreSQL's goes both ways too."""

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from bot.cli.books_checked import check_copy
from bot.cli.move import _check
from custody.proving import Witness
from storage.address import parse
from storage.backup import backup, restore
from storage.copy_reading import entries_of_file
from storage.database import connect
from storage.errors import BooksUnavailable, NotEmpty
from storage.moving.between import move
from tests.storage.district import CLOCK, enter
from tests.storage.test_moving import goes_on, rows_of, rows_there
from tests.storage.test_processes import heard, other


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "copy.db"


async def _entered(url: str) -> None:
    database = await connect(url, CLOCK)
    try:
        await enter(database)
    finally:
        await database.close()


async def test_a_copy_made_while_others_write_is_of_one_moment(url: str, copy: Path) -> None:
    await _entered(url)
    told: Counter[str] = Counter()
    with other("work", url) as hands:
        for _ in range(100):
            stream, seq = heard(hands).split()
            told[stream] = max(told[stream], int(seq))
        backup(url, copy)
        assert heard(hands), "they write on"
    check = check_copy(copy, Witness())
    assert check.broken is None
    there = Counter(entry.stream for entry in entries_of_file(copy))
    assert all(there[stream] >= seq for stream, seq in told.items())
    with closing(sqlite3.connect(copy)) as books:
        assert books.execute("SELECT COUNT(*) FROM outbox").fetchone() == (there.total(),)


@pytest.mark.postgres
async def test_postgresql_is_copied_into_a_file_that_both_engines_take_back(
    books: str, postgres: str, copy: Path, tmp_path: Path
) -> None:
    before = rows_of(books)
    move(books, postgres, _check)
    bot = await connect(postgres, CLOCK, exclusive=True)
    try:
        backup(postgres, copy)
    finally:
        await bot.close()
    assert rows_of(f"sqlite:///{copy}") == before
    with pytest.raises(NotEmpty):
        restore(copy, postgres, overwrite=True)
    here = f"sqlite:///{tmp_path / 'here.db'}"
    restore(copy, here)
    assert rows_of(here) == before


@pytest.mark.postgres
async def test_a_copy_of_sqlite_is_restored_into_an_empty_postgresql(
    books: str, postgres: str, copy: Path
) -> None:
    backup(books, copy)
    restore(copy, postgres)
    assert rows_there(postgres) == sum(map(len, rows_of(books).values())) - 1
    await goes_on(postgres)


@pytest.mark.postgres
def test_a_copy_that_is_not_wanted_any_more_leaves_nothing(books: str, postgres: str, copy: Path) -> None:
    move(books, postgres, _check)
    with pytest.raises(BooksUnavailable):
        backup(postgres, copy, is_wanted=bool)
    with pytest.raises(BooksUnavailable, match="refused"):
        backup("postgresql://127.0.0.1:9/books", copy)
    left = [path.name for path in copy.parent.iterdir() if path.name.startswith("copy")]
    assert left == []
    assert parse(books).file.exists()
