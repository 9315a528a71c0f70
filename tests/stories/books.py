"""The books of a story as they lie on the disk."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from custody.ledger import Entry
from storage.verifying import entries_of_file
from tests.stories.district import District

Row = dict[str, Any]


@dataclass
class Books:
    """The file as it lies on the disk, read by nobody's code but SQLite's."""

    file: Path

    @cached_property
    def entries(self) -> list[Entry]:
        """The whole ledger by stream and number, as it is when it is first looked at."""
        return list(entries_of_file(self.file))

    def rows(self, sql: str, *values: object) -> list[Row]:
        """What the query finds."""
        with closing(sqlite3.connect(f"{self.file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(sql, values)]

    def of(self, label: str) -> list[Row]:
        """The entries of the packet with this code, as data."""
        return [each.content for each in self.entries if each.stream.endswith(f"/{label}")]

    def refusals(self) -> list[Row]:
        """What people asked of the bot in vain before any rule was reached."""
        chains = (each.content for each in self.entries if each.stream.startswith("person:"))
        return [each for each in chains if not each["accepted"]]

    def kinds(self, code: str) -> list[str]:
        """The kinds of what happened to the packet, looks left out."""
        return [each["kind"] for each in self.of(code) if each["kind"] != "looked"]


def books_of(district: District) -> Books:
    """The books of the district."""
    return Books(Path(district.settings.database_url.removeprefix("sqlite:///")))
