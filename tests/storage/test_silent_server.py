"""A server that has stopped answering, with its connections open: an outage, and not a wait for ever."""

import asyncio
import os
import signal
from typing import Any

import pytest

from storage import postgres
from storage.database import Database, connect
from storage.errors import BooksUnavailable
from storage.pool import Asked
from tests.storage.acts import act, kept
from tests.storage.cut_wire import stretched
from tests.storage.district import CLOCK

pytestmark = pytest.mark.postgres


async def asked_of_a_silent_server(database: Database, stopped: list[int]) -> None:
    async with database.open() as books:
        asked = books.session._connection
        assert isinstance(asked, Asked)
        (row,) = await asked._connection.fetch("SELECT pg_backend_pid() AS process")
        stopped.append(row["process"])
        os.kill(row["process"], signal.SIGSTOP)
        await books.session.value("schema_version")


async def test_a_server_that_falls_silent_is_an_outage_and_the_next_act_is_done(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "PATIENCE", 0.5)
    monkeypatch.setattr(postgres, "PARTING", 0.5)
    database = await connect(postgres_url, CLOCK)
    stopped: list[int] = []
    try:
        async with asyncio.timeout(20):
            with pytest.raises(BooksUnavailable):
                await asked_of_a_silent_server(database, stopped)
            assert await act(database, 1) == 1
            assert await kept(database) == [1]
    finally:
        for process in stopped:
            os.kill(process, signal.SIGCONT)
        await database.close()


async def test_a_transaction_that_begins_when_nobody_waits_for_it_any_more_is_not_used_again(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "PATIENCE", 0.3)
    complaints: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, said: complaints.append(said))
    async with stretched(postgres_url) as (wire, url), asyncio.timeout(20):
        database = await connect(url, CLOCK)
        try:
            wire.slow = (b"BEGIN", 0.6)
            with pytest.raises(BooksUnavailable):
                await act(database, 1)
            assert await act(database, 2) == 2
            assert await kept(database) == [2]
        finally:
            await database.close()
    assert not complaints
