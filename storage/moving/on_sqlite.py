"""SQLite's side of a move."""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from custody.checkpoints import Checkpoint
from custody.ledger import Entry
from storage.copy_reading import stored_checkpoints, stored_entries
from storage.moving.shelves import VERSION, Row, Table

TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> ?"
AUTOMATIC = "SELECT COUNT(*) FROM sqlite_master WHERE name = ? AND sql LIKE '%AUTOINCREMENT%'"


class OnSqlite:
    """A file of books; the rows that are put into it belong to one transaction of whoever has opened it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def version(self) -> str | None:
        """The newest migration that they have seen; None when they have no tables."""
        if not self._value("SELECT COUNT(*) FROM sqlite_master WHERE name = ?", VERSION):
            return None
        return str(self._value(f"SELECT version_num FROM {VERSION}"))  # noqa: S608 - our own name

    def tables(self) -> dict[str, Table]:
        """Every table but that of the version."""
        names = [str(name) for (name,) in self._connection.execute(TABLES, (VERSION,))]
        return {name: self._table(name) for name in sorted(names)}

    def _table(self, name: str) -> Table:
        told = self._connection.execute("SELECT name, pk, type FROM pragma_table_info(?)", (name,)).fetchall()
        key = tuple(column for column, at, _ in sorted(told, key=lambda each: int(each[1])) if at)
        kinds = {column: kind for column, _, kind in told}
        points = self._connection.execute('SELECT "table" FROM pragma_foreign_key_list(?)', (name,))
        numbered = key == ("id",) and kinds["id"] == "INTEGER"
        return Table(
            name, tuple(each[0] for each in told), key, numbered, frozenset(to for (to,) in points) - {name}
        )

    def holds(self, table: Table) -> bool:
        """Whether the table has a row."""
        return bool(self._value(f"SELECT EXISTS (SELECT 1 FROM {table.name})"))  # noqa: S608 - our own name

    def rows(self, table: Table) -> Iterator[Row]:
        """All rows in the order of the key, texts byte by byte; never all of them in memory."""
        yield from self._connection.execute(
            f"SELECT {_listed(table.columns)} FROM {table.name} ORDER BY {_listed(table.key)}"  # noqa: S608
        )

    def put(self, table: Table, rows: Iterable[Row]) -> None:
        """Write rows into an empty table."""
        places = ", ".join("?" * len(table.columns))
        order = f"INSERT INTO {table.name} ({_listed(table.columns)}) VALUES ({places})"  # noqa: S608
        self._connection.executemany(order, rows)

    def last_number(self, table: Table) -> int:
        """The highest number that a numbered table has ever given out; 0 when none."""
        highest: int = self._value(f"SELECT COALESCE(MAX(id), 0) FROM {table.name}")  # noqa: S608 - our own
        if not self._never_twice(table):
            return highest
        given: int = self._value(
            "SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = ?", table.name
        )
        return max(highest, given)

    def go_on_from(self, table: Table, number: int) -> None:
        """The next number that it gives out comes after this one; by itself only after the highest row."""
        if self._never_twice(table):
            self._connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table.name,))
            self._connection.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table.name, number))

    def entries(self) -> Iterator[Entry]:
        """The ledger as it is checked: by stream and number."""
        return stored_entries(self._connection)

    def checkpoints(self) -> list[Checkpoint]:
        """Its checkpoints by number."""
        return stored_checkpoints(self._connection)

    def _never_twice(self, table: Table) -> bool:
        return bool(self._value(AUTOMATIC, table.name))

    def _value(self, query: str, *values: object) -> Any:  # noqa: ANN401 - a value is of any type
        found = self._connection.execute(query, values).fetchone()
        return None if found is None else found[0]


def _listed(columns: Iterable[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


def on_file(file: Path, *, writing: bool = False) -> sqlite3.Connection:
    """The file of books, open for a move: for reading at one moment, or for writing without a journal."""
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    # Nobody else has a file that is being written, and it gets its name only when it is on the disk.
    for pragma in ("journal_mode=OFF", "synchronous=OFF") if writing else ("busy_timeout=5000",):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN")
    return connection
