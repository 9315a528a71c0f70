"""Books of a story's district, and a PostgreSQL to move them to."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.growth.filled import fill
from tests.storage.conftest import NUMBERS, Server, migrated, postgres_url, server, sqlite_url, url
from tests.stories.conftest import _no_pulse, _trust_once, folder, morning

__all__ = [
    "_no_pulse", "_trust_once", "folder", "migrated", "morning", "postgres_url", "server", "sqlite_url",
    "url",
]  # fmt: skip


@pytest.fixture(scope="session")
def filled(morning: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """That morning with something in every table: made once, copied often."""
    full = shutil.copytree(morning, tmp_path_factory.mktemp("filled") / "books")
    fill(full / "custody.db")
    return full


@pytest.fixture
def books(filled: Path, tmp_path: Path) -> str:
    """The address of a copy of them."""
    return f"sqlite:///{shutil.copytree(filled, tmp_path / 'full') / 'custody.db'}"


@pytest.fixture
def postgres(server: Server) -> Iterator[str]:
    """A database without tables."""
    name = f"moved_{next(NUMBERS)}"
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
        yield server.get_uri(name)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())
