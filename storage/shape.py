"""What a database is, beside what the migrations make: tables, their keys, views, and the guarding triggers.

Columns are compared by name; constraints other than keys, and indexes that only quicken, are not.
"""

import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType

from storage.database import Database
from storage.errors import BrokenBackup
from storage.queries import statements
from storage.schema import SCHEMA

Part = tuple[str, str, str]
"""What it is (table, key, view, trigger, function, rule), its name, and how it is made, spaces aside."""

MADE = "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')"
VERSION = "SELECT version_num FROM alembic_version"


@dataclass(frozen=True, slots=True)
class Oddities:
    """The names of what is missing, of what nobody but a stranger has made, and of what was changed."""

    missing: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.missing or self.foreign or self.changed)

    @property
    def names(self) -> dict[str, str]:
        """Them as they can be shown: a stranger's name may hold anything."""
        return {
            how: ", ".join(ascii(name)[1:-1] for name in getattr(self, how)) or "-"
            for how in ("missing", "foreign", "changed")
        }


def odd(found: Iterable[Part], made: Iterable[Part]) -> Oddities:
    """How the parts of a database differ from those that the program makes."""
    there, ours = _by_name(found), _by_name(made)
    return Oddities(
        tuple(name for _, name in sorted(ours.keys() - there.keys())),
        tuple(name for _, name in sorted(there.keys() - ours.keys())),
        tuple(
            name for what, name in sorted(ours.keys() & there.keys()) if ours[what, name] != there[what, name]
        ),
    )


def _by_name(parts: Iterable[Part]) -> dict[tuple[str, str], list[str]]:
    known: dict[tuple[str, str], list[str]] = {}
    for what, name, said in parts:
        known.setdefault((what, name), []).append(re.sub(r"\s+", " ", said or "").strip())
    return {key: sorted(said) for key, said in known.items()}


async def odd_in(database: Database) -> Oddities:
    """What is odd about the open database."""
    async with database.read() as books:
        engine = await books.session.value("engine")
        found = [tuple(map(str, row)) for row in await books.session.rows("parts")]
    made = _making().parts(SCHEMA)
    if engine == "postgres":
        made = _making().on_postgres(SCHEMA, await _printed(database))
    return odd([(what, name, said) for what, name, said in found], made)


async def _printed(database: Database) -> dict[str, str]:
    """Our views by name as this server prints them: made beside the others', asked for, and rolled back."""
    printed: dict[str, str] = {}
    with suppress(_Enough):
        async with database.open() as books:
            for text in _making().views(SCHEMA):
                await books.session.rows("wish", text=text)
                await books.session.rows("make_wished")
            printed = {row[0]: row[1] for row in await books.session.rows("wished_views")}
            raise _Enough
    return printed


class _Enough(Exception):  # noqa: N818 - what was made is not to stay
    """Everything was seen."""


def odd_in_copy(file: Path) -> Oddities:
    """What is odd about a copy, by the migration that it has seen; BrokenBackup when the file is none."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return _odd_in(connection)
    except sqlite3.Error as error:
        raise BrokenBackup(f"{file} is no backup of the books: {error}.") from error


def _odd_in(connection: sqlite3.Connection) -> Oddities:
    (version,) = connection.execute(VERSION).fetchone() or ("",)
    return odd(
        connection.execute(statements("sqlite")["parts"].text).fetchall(), _making().parts(str(version))
    )


def _making() -> ModuleType:
    """Migrating needs Alembic, which a bot at work does not hold in its memory."""
    return import_module("storage.migrations.made")


def put_right(file: Path) -> None:
    """Leave the program's own triggers and views and no others; BrokenBackup when tables differ."""
    with closing(sqlite3.connect(file)) as connection, connection:
        (version,) = connection.execute(VERSION).fetchone() or ("",)
        for what, name in connection.execute(MADE).fetchall():
            connection.execute(f'DROP {what} "{name.replace(chr(34), chr(34) * 2)}"')
        for statement in _making().statements_of(str(version)):
            connection.execute(statement)
        if left := _odd_in(connection):
            raise BrokenBackup(f"{file}: its tables are not the program's: {left.names}.")
