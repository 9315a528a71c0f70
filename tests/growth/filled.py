"""Something in every table: rows that the schema allows, odd ones among them, and numbers given out."""

import re
import sqlite3
from contextlib import closing
from graphlib import TopologicalSorter
from pathlib import Path

NAMES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
ODD = "«ё» \U0001f4e6 \\ \t \n '%s' \"\""
"""A text that whoever copies by text would spoil."""


def fill(file: Path) -> None:
    """Two rows for every table that has none, and a number of each that was given out and is gone."""
    with closing(sqlite3.connect(file)) as books, books:
        books.execute("PRAGMA foreign_keys=ON")
        names = [name for (name,) in books.execute(NAMES)]
        parents = {
            name: {row[2] for row in books.execute(f"PRAGMA foreign_key_list({name})")} - {name}
            for name in names
        }
        for name in TopologicalSorter(parents).static_order():
            if not _rows(books, name, "*"):
                for number in (1, 2):
                    _put(books, name, number)
        books.execute("UPDATE sqlite_sequence SET seq = 900 WHERE name = 'tells'")


def _put(books: sqlite3.Connection, table: str, number: int) -> None:
    (made,) = books.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    points = {row[3]: (row[2], row[4]) for row in books.execute(f"PRAGMA foreign_key_list({table})")}
    row: dict[str, object] = {}
    for _, column, kind, *_ in books.execute(f"PRAGMA table_info({table})").fetchall():
        if column in points:
            to, there = points[column]
            known = _rows(books, to, there)
            row[column] = known[min(number, len(known)) - 1]
        elif listed := re.search(rf"{column} IN \('([^']*)'", made):
            row[column] = listed[1]
        else:
            row[column] = {"TEXT": f"{number}{ODD}", "BLOB": bytes(range(256))}.get(kind, number)
    places = ", ".join("?" * len(row))
    order = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})"  # noqa: S608 - the schema's names
    books.execute(order, list(row.values()))


def _rows(books: sqlite3.Connection, table: str, column: str) -> list[object]:
    found = books.execute(f"SELECT {column} FROM {table} ORDER BY 1")  # noqa: S608 - the schema's names
    return [row[0] for row in found]
