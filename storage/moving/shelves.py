"""One side of a move: books seen as tables of plain rows, whatever engine they lie in."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from custody.checkpoints import Checkpoint
from custody.ledger import Entry

Row = tuple[Any, ...]
VERSION = "alembic_version"
"""The one table that no move carries: each side was migrated by itself."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns, those of its key, whether it gives out numbers, which tables it points at."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    numbered: bool
    points_at: frozenset[str]


class Shelf(Protocol):
    """Books that are open for a move."""

    def version(self) -> str | None:
        """The newest migration that they have seen; None when they have no tables."""
        ...

    def tables(self) -> Mapping[str, Table]:
        """Every table but that of the version."""
        ...

    def holds(self, table: Table) -> bool:
        """Whether the table has a row."""
        ...

    def rows(self, table: Table) -> Iterator[Row]:
        """All rows in the order of the key, texts byte by byte; never all of them in memory."""
        ...

    def put(self, table: Table, rows: Iterable[Row]) -> None:
        """Write rows into an empty table."""
        ...

    def last_number(self, table: Table) -> int:
        """The highest number that a numbered table has ever given out; 0 when none."""
        ...

    def go_on_from(self, table: Table, number: int) -> None:
        """The next number that it gives out comes after this one."""
        ...

    def entries(self) -> Iterator[Entry]:
        """The ledger as it is checked: by stream and number."""
        ...

    def checkpoints(self) -> list[Checkpoint]:
        """Its checkpoints by number."""
        ...
