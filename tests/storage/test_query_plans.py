"""Nothing that one participant asks walks a campaign: a region has a thousand colleges."""

import re
import sqlite3

import pytest

from storage.migrations import migrate
from storage.queries import statements

ASKED = (
    "experts_by_place",
    "held_by_place",
    "inquiry_said_by",
    "marked_sittings_at",
    "organisation_names_of",
    "packets_around",
    "packets_checked_by",
    "packets_of_sittings",
    "place_codes_of",
    "sittings_of_work_at",
    "sittings_to_upload_of",
    "stages_by_place",
    "windowed_of",
    "works_by_place",
    "works_checked_by",
)
FEW = r"SCAN (i|json_each) VIRTUAL|ix_packets_unconfirmed|autoindex_checking_places"
"""The list that was given, what nobody has confirmed yet, and places, of which there are some dozens."""


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> sqlite3.Connection:
    path = tmp_path_factory.mktemp("plans") / "custody.db"
    migrate(f"sqlite:///{path}")
    return sqlite3.connect(path)


def steps(books: sqlite3.Connection, name: str) -> list[str]:
    """How SQLite goes about it."""
    text = statements("sqlite")[name].text
    values = dict.fromkeys(re.findall(r":(\w+)", text), 1)
    return [row[3] for row in books.execute(f"EXPLAIN QUERY PLAN {text}", values)]


@pytest.mark.parametrize("name", ASKED)
def test_a_participants_question_walks_no_campaign(books: sqlite3.Connection, name: str) -> None:
    walks = [
        step
        for step in steps(books, name)
        if re.search(r"\(campaign=\?\)$|^SCAN (?!CONSTANT)", step) and not re.search(FEW, step)
    ]
    assert walks == []
