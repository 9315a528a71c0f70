"""Where the books lie: `sqlite:///file` or `postgresql://…`."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import quote, unquote

from storage.errors import UnknownAddress

Engine = Literal["sqlite", "postgres"]

SQLITE = "sqlite:///"
POSTGRES = ("postgresql://", "postgres://")


@dataclass(frozen=True, slots=True)
class Address:
    """The engine, and for SQLite the file, for PostgreSQL the address as its library takes it."""

    engine: Engine
    dsn: str

    @property
    def file(self) -> Path:
        """SQLite's file itself, where links lead."""
        return Path(os.path.realpath(self.dsn))

    @property
    def for_migrations(self) -> str:
        """The address as SQLAlchemy takes it: it would read a question mark in a file's name as options."""
        if self.engine == "sqlite":
            return f"{SQLITE}{quote(self.dsn)}"
        return f"postgresql+psycopg://{self.dsn.partition('://')[2]}"


def parse(url: str) -> Address:
    """The address that a setting names; UnknownAddress when it is none of ours."""
    if url.startswith(SQLITE) and (path := unquote(url.removeprefix(SQLITE))) not in ("", ":memory:"):
        return Address("sqlite", path)
    if url.startswith(POSTGRES):
        return Address("postgres", f"postgresql://{url.partition('://')[2]}")
    raise UnknownAddress("DATABASE_URL must be sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME.")
