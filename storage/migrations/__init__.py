"""How the tables came to be; Alembic is imported here and nowhere else, and only by whoever migrates."""

import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import StaticPool

from storage.address import parse
from storage.errors import BooksUnavailable, BrokenBackup

HERE = Path(__file__).parent
OWN_ALONE = 0o600


def migrate(url: str) -> None:
    """Bring the tables to the newest version; a migration that fails leaves nothing behind."""
    address = parse(url)
    if address.engine == "sqlite" and not address.file.exists() and address.file.parent.is_dir():
        address.file.touch(mode=OWN_ALONE)  # whoever can read the books can read every label's secret
    engine = create_engine(address.for_migrations)
    if address.engine == "sqlite":
        event.listen(engine, "connect", _as_ours)
        event.listen(engine, "begin", _begin)
    try:
        with _connected(engine) as connection:
            command.upgrade(_config(connection), "head")
    finally:
        engine.dispose()


def in_memory(version: str) -> sqlite3.Connection:
    """An empty database in memory, made by the migrations up to this one; BrokenBackup when it is unknown."""
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    event.listen(engine, "connect", _as_ours)
    event.listen(engine, "begin", _begin)
    try:
        with engine.connect() as opened:
            command.upgrade(_config(opened), version)
    except CommandError as error:
        raise BrokenBackup(f"no migration of this program is called {ascii(version)[:40]}.") from error
    return connection


def _connected(engine: Engine) -> Connection:
    try:
        return engine.connect()
    except OperationalError as error:
        raise BooksUnavailable(f"DATABASE_URL cannot be opened: {error.orig}.") from error


def newest() -> str | None:
    """The newest migration there is."""
    return ScriptDirectory.from_config(_config(None)).get_current_head()


def _config(connection: Connection | None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _as_ours(connection: sqlite3.Connection, _record: object) -> None:
    """Python's sqlite3 must not commit before DDL by itself; WAL is a property of the file."""
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA busy_timeout=5000")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
