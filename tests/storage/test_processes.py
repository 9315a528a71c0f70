"""Two processes at one set of books, and one that is killed."""

import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from custody.ledger import first_break
from storage.address import parse
from storage.database import Database
from storage.errors import AlreadyRunning
from storage.outbox import Outbox
from storage.verifying import entries
from tests.storage.acts import look
from tests.storage.district import AT, record

ROOT = Path(__file__).parents[2]


@contextmanager
def other(what: str, url: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.storage.bystander", what, url]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def heard(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


async def test_a_second_bot_is_refused_and_a_command_is_not(database: Database, url: str) -> None:
    with other("run", url) as first:
        assert heard(first) == "running"
        with pytest.raises(AlreadyRunning):
            await look(url, exclusive=True)
        with other("run", url) as second:
            assert heard(second).startswith("AlreadyRunning")
            assert second.wait(9) == 1
        async with database.open() as books:
            await books.write(record("packet:1"))
        first.kill()
        first.wait(9)
        await look(url, exclusive=True)


async def test_what_was_said_to_be_durable_survives_a_kill_and_nothing_is_half_there(
    database: Database, url: str
) -> None:
    told: Counter[str] = Counter()
    for _ in range(3):
        with other("work", url) as process:
            for _ in range(60):
                stream, seq = heard(process).split()
                told[stream] = max(told[stream], int(seq))
            process.kill()
    found = [entry async for entry in entries(database)]
    assert first_break(found) is None
    there = Counter(entry.stream for entry in found)
    assert all(there[stream] >= seq for stream, seq in told.items())
    assert (await Outbox(database).waiting()).count == len(found)
    assert await Outbox(database).pending(1, AT)


def test_a_group_that_was_not_committed_is_not_there_after_a_kill(sqlite_url: str) -> None:
    with other("half", sqlite_url) as process:
        assert heard(process) == "half"
        process.kill()
        assert heard(process) == ""
    with closing(sqlite3.connect(parse(sqlite_url).file)) as connection:
        assert connection.execute("SELECT COUNT(*) FROM ledger").fetchone() == (0,)
