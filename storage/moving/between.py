"""The books moved from one address to another: all of them or nothing, and never beside a running bot."""

import shutil
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from custody.checkpoints import Checkpoint
from custody.ledger import Entry
from storage.address import Address, parse
from storage.errors import NotEmpty, NotMigrated
from storage.files import settle
from storage.lockfile import hold
from storage.migrations import migrate
from storage.moving.move import Breathe, Check, carry
from storage.moving.on_postgres import OnPostgres, on_server
from storage.moving.on_sqlite import OnSqlite, on_file
from storage.moving.shelves import Shelf
from storage.schema import SCHEMA


def move(source: str, target: str, check: Check) -> dict[str, int]:
    """Copy the books to another address; returns how many rows each table has, the same on both sides.

    AlreadyRunning beside a bot on either side, NotEmpty when the target holds something; whatever fails, the
    target holds nothing of the books, and the source is never changed.
    """
    with _from(parse(source), alone=True) as here, _to(target) as there:
        return carry(here, there, check)


def copy_postgres(source: str, part: Path, breathe: Breathe) -> None:
    """PostgreSQL's books as one SQLite file, as they were at one moment, beside a working bot; unchecked."""
    with _from(parse(source), alone=False) as here, _new_file(part) as there:
        carry(here, there, _later, breathe)


def fill_postgres(copy: Path, target: str) -> None:
    """The way back: the books of a checked copy in an empty database."""
    with TemporaryDirectory() as folder:
        if version_of(copy) != SCHEMA:
            copy = Path(shutil.copy(copy, folder))
            migrate(f"sqlite:///{copy}")
        with closing(on_file(copy)) as connection, _to(target) as there:
            carry(OnSqlite(connection), there, _later)


def version_of(copy: Path) -> str | None:
    """The newest migration that the copy has seen."""
    with closing(on_file(copy)) as connection:
        return OnSqlite(connection).version()


def _later(entries: Iterable[Entry], checkpoints: list[Checkpoint]) -> None:
    """Whoever makes or brings the copy has it checked as a whole."""


@contextmanager
def _from(address: Address, *, alone: bool) -> Iterator[Shelf]:
    if address.engine == "postgres":
        with on_server(address.dsn, alone=alone) as connection:
            yield OnPostgres(connection)
        return
    if not address.file.is_file():
        raise NotMigrated(None, SCHEMA)
    with hold(address.file), closing(on_file(address.file)) as connection:
        yield OnSqlite(connection)


@contextmanager
def _to(url: str) -> Iterator[Shelf]:
    address = parse(url)
    opened = _to_server(url, address.dsn) if address.engine == "postgres" else _to_file(address.file)
    with opened as there:
        yield there


@contextmanager
def _to_server(url: str, dsn: str) -> Iterator[Shelf]:
    with on_server(dsn, alone=True) as connection:
        there = OnPostgres(connection)
        is_new = there.version() is None
        if is_new and there.tables():
            raise NotEmpty("The database to move to holds something already.")
    if is_new:
        migrate(url)
    with on_server(dsn, alone=True) as connection:
        yield OnPostgres(connection)


@contextmanager
def _to_file(file: Path) -> Iterator[Shelf]:
    with hold(file):
        if _holds(file):
            raise NotEmpty(f"{file} holds something already.")
        part = file.with_name(f"{file.name}.part")
        with _new_file(part) as there:
            yield there
        settle(part, file)


def _holds(file: Path) -> bool:
    if not file.exists():
        return False
    with closing(on_file(file)) as connection:
        there = OnSqlite(connection)
        return any(map(there.holds, there.tables().values()))


@contextmanager
def _new_file(part: Path) -> Iterator[Shelf]:
    """A file with empty tables to be filled; whole when left well, and gone otherwise."""
    _forget(part)
    part.touch(mode=0o600)
    try:
        migrate(f"sqlite:///{part}")
        with closing(on_file(part, writing=True)) as connection:
            yield OnSqlite(connection)
            connection.execute("COMMIT")
    except BaseException:
        _forget(part)
        raise


def _forget(part: Path) -> None:
    for left in ("", "-wal", "-shm", "-journal"):
        part.with_name(part.name + left).unlink(missing_ok=True)
