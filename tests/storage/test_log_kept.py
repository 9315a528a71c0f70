"""Nobody changes what the log holds, nor a checkpoint: both databases refuse."""

import sqlite3

import psycopg
import pytest

from storage.database import Database
from tests.storage.test_ledger import outside
from tests.storage.test_log import MORNING, act, sealed


@pytest.mark.parametrize(
    "change",
    ["UPDATE checkpoints SET root = root", "DELETE FROM checkpoints", "UPDATE ledger_log SET entry = entry",
     "DELETE FROM ledger_log"],
)  # fmt: skip
async def test_nobody_changes_the_log_or_a_checkpoint(database: Database, url: str, change: str) -> None:
    await act(database)
    await sealed(database, MORNING)
    with pytest.raises((sqlite3.IntegrityError, psycopg.IntegrityError), match="append-only"):
        outside(url, change)


@pytest.mark.parametrize("pragma", ["recursive_triggers=ON", "recursive_triggers=OFF"])
@pytest.mark.parametrize(
    "change",
    ["INSERT OR REPLACE INTO checkpoints SELECT * FROM checkpoints",
     "INSERT OR REPLACE INTO ledger_log SELECT * FROM ledger_log"],
)  # fmt: skip
def test_nobody_replaces_them(sqlite_url: str, change: str, pragma: str) -> None:
    outside(
        sqlite_url,
        """INSERT INTO ledger (id, stream, seq, prev, data, hash, kind, recorded_at)
        VALUES (1, 'a', 1, '', x'00', '', 'x', 0)""",
        "INSERT INTO ledger_log VALUES (0, 1)",
        "INSERT INTO checkpoints VALUES (1, 1, hex(zeroblob(32)), 0, 'hour', '', '')",
    )
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        outside(sqlite_url, change, pragma=pragma)
