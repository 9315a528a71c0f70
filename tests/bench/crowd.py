"""Ten thousand observers who are awaited tomorrow, and of whom each is to be reminded now."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.menu_wanted import menu_of
from custody.roles import Role
from custody.traits import Traits
from storage.moments import micros
from tests.bench.county import FIRST_OBSERVER, FIRST_SCHOOL, SCHOOLS
from tests.torture.processes import ZONE

FIRST_OF_CROWD = 100_001

PERSON = "INSERT INTO people (id, campaign, callsign, language) VALUES (?, 1, ?, 'ru')"
GRANT = """INSERT INTO grants (person, position, role, organisations, subjects)
 VALUES (?, 0, 'observer', '[]', '[]')"""
DEVICE = "INSERT INTO devices (chat, person, joined_at, menu) VALUES (?, ?, ?, ?)"
SITTING = """INSERT INTO sittings (id, campaign, organisation, subject, grade, day, starts, listed, observer)
 VALUES (?, 1, ?, ?, '8', ?, '09:00', 25, ?)"""
DUE = "INSERT INTO due (subject, kind, at, next_at) VALUES (?, 'evening', ?, ?)"
MENUS = "UPDATE devices SET menu = ? WHERE chat >= ? AND chat < ?"


def add(file: Path, number: int) -> None:
    """Put them into the county's books, their due rows asleep; the menus of all phones are set already."""
    now = datetime.now(UTC)
    tomorrow = (now.astimezone(ZoneInfo(ZONE)) + timedelta(days=1)).date().isoformat()
    with closing(sqlite3.connect(file)) as books, books:
        people, sittings = _last(books, "people"), _last(books, "sittings")
        for each in range(number):
            person, sitting = people + 1 + each, sittings + 1 + each
            books.execute(PERSON, (person, f"О-{each:05}"))
            books.execute(GRANT, (person,))
            books.execute(DEVICE, (FIRST_OF_CROWD + each, person, micros(now), _menu(Role.OBSERVER)))
            books.execute(SITTING, (sitting, f"ШК{each % SCHOOLS:02}", f"предмет {each}", tomorrow, person))
            books.execute(DUE, (f"s{sitting}", micros(now), None))
        for role, first in ((Role.OBSERVER, FIRST_OBSERVER), (Role.SCHOOL, FIRST_SCHOOL)):
            books.execute(MENUS, (_menu(role), first, first + SCHOOLS))


def wake(file: Path) -> None:
    """All of them are due now."""
    with closing(sqlite3.connect(file, timeout=30)) as books, books:
        books.execute("UPDATE due SET next_at = at WHERE kind = 'evening' AND next_at IS NULL")


def chats(number: int) -> Iterator[int]:
    """The chats in which they speak."""
    yield from range(FIRST_OF_CROWD, FIRST_OF_CROWD + number)


def _menu(role: Role) -> str:
    return menu_of("ru", (role,), Traits().idle)


def _last(books: sqlite3.Connection, table: str) -> int:
    return int(books.execute(f"SELECT MAX(id) FROM {table}").fetchone()[0])  # noqa: S608 - our own word
