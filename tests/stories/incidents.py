"""Incidents as the books have them."""

import json

from tests.stories.books import books_of
from tests.stories.district import District


def tickets(district: District) -> list[dict[str, object]]:
    return books_of(district).rows("SELECT * FROM incidents ORDER BY id")


def place(district: District, code: str) -> dict[str, object]:
    (row,) = books_of(district).rows("SELECT place, incidents, denied FROM packets WHERE code = ?", code)
    return {**json.loads(row["place"]), "open": row["incidents"], "shown_denied": row["denied"]}


def attempts(district: District) -> list[tuple[str, str]]:
    """Who asked in vain, and how that was refused."""
    return [(each["actor"], each["kind"]) for each in books_of(district).refusals()]
