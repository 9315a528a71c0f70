import asyncio
import shutil
import sqlite3
import ssl
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest

from bot import pulse
from tests.stories.audit import story
from tests.stories.clock import at
from tests.stories.district import District, opened


@pytest.fixture(autouse=True)
def _no_pulse(monkeypatch: pytest.MonkeyPatch) -> None:
    """A story moves its clock and sweeps when it wants to: the watch over jumps must not sweep in between."""
    monkeypatch.setattr(pulse, "WATCH_SECONDS", 3600.0)


@pytest.fixture(autouse=True, scope="session")
def _trust_once() -> Iterator[None]:
    """Each bot reads all the world's certificates, though nobody here speaks TLS: they are read once."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ssl, "create_default_context", cache(ssl.create_default_context))
        yield


@pytest.fixture(scope="session")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The books on the morning of the first sitting, after everybody has joined: made once, copied often."""
    folder = tmp_path_factory.mktemp("morning")

    async def prepare() -> None:
        async with opened(folder, first=1):
            pass

    with ThreadPoolExecutor(1) as beside:
        beside.submit(asyncio.run, prepare()).result()
    return folder


@pytest.fixture
def folder(morning: Path, tmp_path: Path) -> Path:
    """A copy of that morning for one story."""
    return shutil.copytree(morning, tmp_path / "books")


@pytest.fixture
async def district(folder: Path) -> AsyncIterator[District]:
    """A district whose people have all joined; afterwards everything must add up."""
    async with story(folder) as running:
        yield running


@pytest.fixture
async def spare(folder: Path) -> AsyncIterator[District]:
    """A district where the observer Н-03 has nothing to do on the first day; it is 06:30."""
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute(
            "UPDATE sittings SET observer = (SELECT id FROM people WHERE callsign = 'Н-04')"
            " WHERE organisation = 'МАГ' AND day = '2026-04-14'"
        )
    async with story(folder) as district:
        district.clock.set(at(14, 6, 30))
        yield district
