"""Every packet beside the last accepted entry that moved it, as it stands in the books or in a copy."""

import sqlite3
from pathlib import Path

from custody.ledger import Break
from custody.whereabouts import misplaced
from storage.copy_reading import any_text, reading
from storage.database import Database
from storage.queries import statements
from storage.schema import SCHEMA

PAGE = 500
COLUMNS = ("stream", "place", "step", "holder", "since", "due", "unconfirmed", "denied", "incidents", "said")


async def misplaced_in(database: Database) -> Break | None:
    """The first packet that is shown elsewhere; a packet and its chain are read at one moment."""
    after = 0
    while True:
        async with database.read() as books:
            page = await books.session.rows("whereabouts", after=after, most=PAGE)
        for row in page:
            if found := misplaced({name: row[name] for name in COLUMNS}):
                return found
        if len(page) < PAGE:
            return None
        after = page[-1]["id"]


def misplaced_in_copy(file: Path) -> Break | None:
    """The same in a copy of this version; BrokenBackup when the file is none."""
    with reading(file, any_text) as connection:
        (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone() or ("",)
        if version != SCHEMA:
            return None  # it is compared when it was restored and migrated
        connection.row_factory = sqlite3.Row
        found = connection.execute(statements("sqlite")["whereabouts"].text, {"after": 0, "most": -1})
        return next((flaw for row in found if (flaw := misplaced(dict(row)))), None)
