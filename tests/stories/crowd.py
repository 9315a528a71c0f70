"""More people than the example plan has: observers with phones, entered straight into the books."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.stories.district import District
from tests.stories.phone import Phone

FIRST_CHAT = 5000


def add_observers(folder: Path, number: int) -> None:
    """So many more observers, «Н-101» and on, whose phones have joined."""
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        for each in range(number):
            person = books.execute(
                "INSERT INTO people (campaign, callsign, language) VALUES (1, ?, 'ru')", (f"Н-{101 + each}",)
            ).lastrowid
            books.execute(
                "INSERT INTO grants (person, position, role, organisations, subjects)"
                " VALUES (?, 0, 'observer', '[]', '[]')",
                (person,),
            )
            books.execute(
                "INSERT INTO devices (chat, person, joined_at) VALUES (?, ?, 0)", (FIRST_CHAT + each, person)
            )


def crowd(district: District, number: int) -> list[Phone]:
    """Their phones."""
    return [district.stranger(FIRST_CHAT + each) for each in range(number)]
