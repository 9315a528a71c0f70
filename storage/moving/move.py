"""Everything carried over: each table row by row, compared by content, and the ledger checked twice."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from graphlib import TopologicalSorter
from itertools import islice

from custody.checkpoints import Checkpoint
from custody.ledger import Entry
from storage.errors import NotEmpty, NotMigrated, StorageError
from storage.moving.shelves import Row, Shelf, Table
from storage.schema import SCHEMA

PAGE = 1000

Check = Callable[[Iterable[Entry], list[Checkpoint]], None]
"""Raises StorageError when the ledger of these books does not hold."""


Breathe = Callable[[], None]
"""Called between two pages: it may rest, and raises when the rows are not wanted any more."""


def nothing() -> None:
    """Go on at once."""


class NotAlike(StorageError):  # noqa: N818 - a state of the books
    """What arrived is not what was sent: nothing of it is kept."""


@dataclass(slots=True)
class Tally:
    """How many rows went by, and a digest of all they held."""

    rows: int = 0
    digest: str = ""
    breathe: Breathe = field(default=nothing, compare=False)

    def over(self, rows: Iterator[Row]) -> Iterator[Row]:
        """The same rows, counted and digested on their way."""
        found = hashlib.sha256()
        while page := list(islice(rows, PAGE)):
            self.breathe()
            self.rows += len(page)
            found.update(repr(page).encode())
            yield from page
        self.digest = found.hexdigest()


def carry(source: Shelf, target: Shelf, check: Check, breathe: Breathe = nothing) -> dict[str, int]:
    """Carry everything over and compare; returns how many rows each table has. The caller commits."""
    tables = _same_tables(source, target)
    check(source.entries(), source.checkpoints())
    sent = {table.name: Tally(breathe=breathe) for table in _parents_first(tables)}
    for table in _parents_first(tables):
        target.put(table, sent[table.name].over(source.rows(table)))
    for table in tables:
        if table.numbered:
            target.go_on_from(table, source.last_number(table))
        arrived = Tally(breathe=breathe)
        for _ in arrived.over(target.rows(table)):
            pass
        if arrived != sent[table.name]:
            raise NotAlike(f"table {table.name}: {sent[table.name].rows} rows left, {arrived.rows} arrived.")
    check(target.entries(), target.checkpoints())
    return {name: tally.rows for name, tally in sorted(sent.items())}


def _same_tables(source: Shelf, target: Shelf) -> list[Table]:
    """The tables of both, with the source's order of columns; NotMigrated unless both are this program's."""
    for side in (source, target):
        if (found := side.version()) != SCHEMA:
            raise NotMigrated(found, SCHEMA)
    here, there = source.tables(), target.tables()
    if {name: {*table.columns} for name, table in here.items()} != {
        name: {*table.columns} for name, table in there.items()
    }:
        raise NotAlike("the two databases do not have the same tables.")
    if any(map(target.holds, there.values())):
        raise NotEmpty("The database to move to holds something already.")
    return list(here.values())


def _parents_first(tables: Iterable[Table]) -> list[Table]:
    known = {table.name: table for table in tables}
    order = TopologicalSorter({name: table.points_at for name, table in known.items()})
    return [known[name] for name in order.static_order()]
