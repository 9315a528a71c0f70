"""PostgreSQL's side of a move: rows come and go by COPY, in one transaction that sees one moment."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from importlib import import_module
from itertools import starmap
from typing import TYPE_CHECKING, Any

from custody.checkpoints import Checkpoint
from custody.ledger import Entry
from storage.copy_reading import CHECKPOINTS, checkpoint
from storage.errors import AlreadyRunning, BooksUnavailable, StorageError, UnknownAddress
from storage.moving.shelves import VERSION, Row, Table
from storage.presence import FREED, ONE_BOT

if TYPE_CHECKING:
    import psycopg

TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> %s"
COLUMNS = """SELECT column_name, data_type, is_identity = 'YES' FROM information_schema.columns
WHERE table_schema = current_schema() AND table_name = %s ORDER BY ordinal_position"""
KEY = """SELECT a.attname
FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(attnum, place), pg_attribute a
WHERE i.indrelid = to_regclass(%s) AND i.indisprimary AND a.attrelid = i.indrelid AND a.attnum = k.attnum
ORDER BY k.place"""
POINTS = """SELECT DISTINCT c.confrelid::regclass::text FROM pg_constraint c
WHERE c.contype = 'f' AND c.conrelid = to_regclass(%s)"""
NUMBER = "SELECT last_value, is_called FROM {sequence}"
ENTRIES = """SELECT l.stream, l.seq, l.prev, l.data, l.hash, g.position
FROM ledger l LEFT JOIN ledger_log g ON g.entry = l.id ORDER BY l.stream COLLATE "C", l.seq"""
ENTRY = ("text", "int8", "text", "bytea", "text", "int8")
TYPES = {"bigint": "int8", "integer": "int4", "text": "text", "bytea": "bytea"}


class OnPostgres:
    """A database of books, open in one transaction."""

    def __init__(self, connection: "psycopg.Connection[Any]") -> None:
        self._connection = connection
        self._kinds: dict[str, dict[str, str]] = {}

    def version(self) -> str | None:
        """The newest migration that they have seen; None when they have no tables."""
        if not self._asked("SELECT to_regclass(%s)", VERSION)[0][0]:
            return None
        return str(self._asked(f"SELECT version_num FROM {VERSION}")[0][0])  # noqa: S608 - our own name

    def tables(self) -> dict[str, Table]:
        """Every table but that of the version."""
        return {name: self._table(name) for (name,) in sorted(self._asked(TABLES, VERSION))}

    def _table(self, name: str) -> Table:
        told = self._asked(COLUMNS, name)
        self._kinds[name] = {column: TYPES[kind] for column, kind, _ in told}
        points = frozenset(to for (to,) in self._asked(POINTS, name)) - {name}
        key = tuple(column for (column,) in self._asked(KEY, name))
        numbered = any(identity for *_, identity in told)
        return Table(name, tuple(column for column, *_ in told), key, numbered, points)

    def holds(self, table: Table) -> bool:
        """Whether the table has a row."""
        return bool(self._asked(f"SELECT EXISTS (SELECT 1 FROM {table.name})")[0][0])  # noqa: S608 - our own

    def rows(self, table: Table) -> Iterator[Row]:
        """All rows in the order of the key, texts byte by byte; never all of them in memory."""
        kinds = self._kinds[table.name]
        order = ", ".join(
            f'"{each}"' + (' COLLATE "C"' if kinds[each] == "text" else "") for each in table.key
        )
        select = f"SELECT {_listed(table.columns)} FROM {table.name} ORDER BY {order}"  # noqa: S608
        return self._taken(select, [kinds[column] for column in table.columns])

    def _taken(self, select: str, kinds: Sequence[str]) -> Iterator[Row]:
        with self._connection.cursor() as cursor:
            order = f"COPY ({select}) TO STDOUT (FORMAT BINARY)"
            with cursor.copy(order.encode()) as copy:
                copy.set_types(kinds)
                yield from map(_plain, copy.rows()) if "bytea" in kinds else copy.rows()

    def put(self, table: Table, rows: Iterable[Row]) -> None:
        """Write rows into an empty table."""
        order = f"COPY {table.name} ({_listed(table.columns)}) FROM STDIN (FORMAT BINARY)"
        with self._connection.cursor() as cursor, cursor.copy(order.encode()) as copy:
            copy.set_types([self._kinds[table.name][column] for column in table.columns])
            for row in rows:
                copy.write_row(row)

    def last_number(self, table: Table) -> int:
        """The highest number that a numbered table has ever given out; 0 when none."""
        select = NUMBER.format(sequence=self._sequence(table))
        ((last, is_called),) = self._asked(select)
        return int(last) if is_called else 0

    def go_on_from(self, table: Table, number: int) -> None:
        """The next number that it gives out comes after this one."""
        if number:
            self._asked("SELECT setval(%s, %s)", self._sequence(table), number)

    def _sequence(self, table: Table) -> str:
        return str(self._asked("SELECT pg_get_serial_sequence(%s, 'id')", table.name)[0][0])

    def entries(self) -> Iterator[Entry]:
        """The ledger as it is checked: by stream and number."""
        return (Entry(*row) for row in self._taken(ENTRIES, ENTRY))

    def checkpoints(self) -> list[Checkpoint]:
        """Its checkpoints by number."""
        return list(starmap(checkpoint, self._asked(CHECKPOINTS)))

    def _asked(self, query: str, *values: object) -> list[Row]:
        return self._connection.execute(query.encode(), values).fetchall()


def _plain(row: Row) -> Row:
    """The row with bytes of its own."""
    return tuple(bytes(cell) if isinstance(cell, memoryview) else cell for cell in row)


def _listed(columns: Iterable[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


@contextmanager
def on_server(dsn: str, *, alone: bool) -> Iterator["psycopg.Connection[Any]"]:
    """The database, open for a move; `alone`: AlreadyRunning beside a bot. Leaving well commits."""
    try:
        psycopg = import_module("psycopg")
    except ImportError as error:
        raise UnknownAddress(
            "PostgreSQL needs psycopg: .venv/bin/pip install -r requirements.txt."
        ) from error
    try:
        with closing(psycopg.connect(dsn)) as connection:
            if alone:
                connection.execute(f"SET lock_timeout = '{FREED}'")
                connection.execute("SELECT pg_advisory_lock(%s)", (ONE_BOT,))
                connection.commit()  # the moment that is seen begins after the lock
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            with connection.transaction():
                yield connection
    except psycopg.errors.LockNotAvailable as error:
        raise AlreadyRunning("Another bot serves this database: stop it first.") from error
    except psycopg.Error as error:
        is_away = isinstance(error, psycopg.OperationalError)
        raise (BooksUnavailable if is_away else StorageError)(" ".join(str(error).split())) from error
