"""Whose books a file holds: the log's own name, which every copy of these books bears and no others."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from storage.errors import OtherBooks

LAST = "SELECT note FROM checkpoints ORDER BY number DESC LIMIT 1"


def of_the_same(copy: Path, present: Path) -> None:
    """OtherBooks when both have a name and the names differ; books without a checkpoint have none yet."""
    there, here = log_name(copy), log_name(present)
    if there and here and there != here:
        raise OtherBooks(there, here)


def log_name(file: Path) -> str:
    """The first line of the last checkpoint; empty for books that have none or cannot be read."""
    if not file.is_file():
        return ""
    with (
        suppress(sqlite3.Error),
        closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True)) as connection,
    ):
        found = connection.execute(LAST).fetchone()
        return str(found[0]).partition("\n")[0] if found else ""
    return ""
