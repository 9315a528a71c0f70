"""Something in every table: a sealed ledger, rows that the schema allows, odd ones among them."""

import re
import sqlite3
from contextlib import closing
from graphlib import TopologicalSorter
from pathlib import Path

from bot.signing import load_or_make
from custody.desk.ledger.sealing import Seal, seal
from custody.facts.doors import Stranger
from custody.letters import Letter
from storage.database import connect
from storage.plan import campaigns
from tests.storage.district import CLOCK, enter, record

NAMES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
ODD = "«ё» \U0001f4e6 \\ \t \n '%s' \"\""
"""A text that whoever copies by text would spoil."""


async def filled(file: Path) -> None:
    """A district with a sealed ledger, rows in every table, and a number that was given out and is gone."""
    database = await connect(f"sqlite:///{file}", CLOCK)
    try:
        await enter(database)
        for stream in ("packet:1", "packet:2", "packet:1", "sitting:1"):
            async with database.open() as books:
                await books.write(record(stream))
                await books.answer(5, Letter(Stranger()), "ru")
        async with database.read() as books:
            campaign = (await campaigns(books))[-1]
        signer = load_or_make(file.with_suffix(".key"))
        assert await seal(Seal(database.open, database.read, signer.sign, signer.key, ""), campaign, CLOCK())
    finally:
        await database.close()
    _fill(file)


def _fill(file: Path) -> None:
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
        elif listed := re.search(rf"\b{column} IN \('([^']*)'", made):
            row[column] = listed[1]
        elif f"LENGTH({column}) = 64" in made:
            row[column] = f"{number:064}"
        else:
            row[column] = {"TEXT": f"{number}{ODD}", "BLOB": bytes(range(256))}.get(kind, number)
    places = ", ".join("?" * len(row))
    order = f"INSERT OR IGNORE INTO {table} ({', '.join(row)}) VALUES ({places})"  # noqa: S608 - the schema's names
    books.execute(order, list(row.values()))


def _rows(books: sqlite3.Connection, table: str, column: str) -> list[object]:
    found = books.execute(f"SELECT {column} FROM {table} ORDER BY 1")  # noqa: S608 - the schema's names
    return [row[0] for row in found]
