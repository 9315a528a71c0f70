"""/healthz of a bot at work, and what it says when one of its parts really stands still."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientConnectorError, ClientSession

from bot import app, polling
from bot.health import verdict
from bot.several.turns import Alone
from storage.sqlite import READERS
from tests.stories.audit import story
from tests.stories.district import District
from tests.stories.haste import TOKEN
from tests.stories.test_disk import full_disk
from tests.stories.test_webhook import PATH, SECRET, free_port

EVERY = 0.1


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every part makes its rounds quickly, and is silent after a second; every question is a new look."""
    monkeypatch.setattr(verdict, "LIMITS", dict.fromkeys(verdict.LIMITS, 1.0))
    monkeypatch.setattr(verdict, "FRESH", 0.0)
    monkeypatch.setattr(verdict, "PATIENCE", 0.3)
    monkeypatch.setattr(Alone, "idle", EVERY)
    monkeypatch.setattr(app, "SWEEP_SECONDS", EVERY)
    monkeypatch.setattr(polling, "POLL_SECONDS", 0)


@pytest.fixture
async def watched(folder: Path) -> AsyncIterator[District]:
    async with story(folder, health_listen=f"127.0.0.1:{free_port()}") as district:
        yield district


async def health(district: District) -> tuple[int, dict[str, Any]]:
    """The status and what is said."""
    here = f"http://{district.settings.health_listen}"
    async with ClientSession(here) as http, http.get("/healthz") as answer:
        said: dict[str, Any] = await answer.json()
        assert TOKEN not in str(said)
        return answer.status, said


async def told(district: District, *silent: str) -> None:
    """Wait until just these parts are said to be silent."""

    async def is_told() -> bool:
        status, said = await health(district)
        assert (status == 200) == (said["silent"] == []) == (said["status"] == "ok")
        return bool(said["silent"] == list(silent))

    await district.until(is_told)


async def test_a_bot_at_work_is_well_and_a_stopped_one_does_not_answer(watched: District) -> None:
    await told(watched)
    _, said = await health(watched)
    assert set(said["seconds_since_seen"]) == set(verdict.LIMITS)
    await watched.stop()
    with pytest.raises(ClientConnectorError):
        await health(watched)
    await watched.start()


async def test_an_answer_that_hangs_for_ever_is_the_workers_silence(watched: District) -> None:
    await told(watched)
    await watched.fault(method="getFile", delay=2.5)
    label = await watched.label("КАР")
    async with asyncio.TaskGroup() as group:
        group.create_task(watched.phone("Ш-01").snap(label))
        await told(watched, "worker")
    await told(watched)


async def test_books_that_let_nobody_read_silence_the_postman_and_the_sweeper(watched: District) -> None:
    await told(watched)
    async with AsyncExitStack() as held:
        for _ in range(READERS):
            await held.enter_async_context(watched.books.database.read())
        await told(watched, "books", "postman", "sweeper")
    await told(watched)


async def test_a_writer_that_does_not_come_back_is_the_books_silence(watched: District) -> None:
    await told(watched)
    async with watched.books.database.open():
        await told(watched, "books")
    await told(watched)


async def test_updates_that_cannot_be_stored_are_the_books_silence(watched: District) -> None:
    await told(watched)
    async with full_disk(watched):
        for _ in range(9):
            await watched.phone("Ш-01").send("/help" + " x" * 1500)
        await told(watched, "books")
    await watched.quiet()
    await told(watched)


async def test_telegram_that_hangs_longer_than_any_long_poll_is_intakes_silence(watched: District) -> None:
    await told(watched)
    await watched.fault(method="getUpdates", delay=5)  # long enough to be noticed on a busy machine
    await told(watched, "intake")
    await told(watched)


async def test_another_who_asks_with_the_same_token_is_intakes_silence(
    watched: District, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(verdict, "REMEMBERED", 2.5)
    await told(watched)
    await watched.fault(method="getUpdates", code=409, times=2)
    await told(watched, "intake")
    assert "another program asks with this token" in caplog.text
    await told(watched)
    heard = [text for text in await watched.phone("К-01").texts() if "ещё одна программа" in text]
    assert len(heard) == 1, "once, and not for every refusal"


async def test_the_webhooks_own_door_is_knocked_at(folder: Path) -> None:
    listen = f"127.0.0.1:{free_port()}"
    hook: dict[str, Any] = {
        "webhook_url": f"http://{listen}{PATH}",
        "webhook_secret": SECRET,
        "webhook_listen": listen,
    }
    async with story(folder, health_listen=f":{free_port()}", **hook) as district:
        district.settings.health_listen = f"127.0.0.1{district.settings.health_listen}"
        await told(district)
        district.settings.webhook_listen = "127.0.0.1:9"
        await told(district, "intake")
        district.settings.webhook_listen = listen


async def test_many_who_ask_cost_one_look(watched: District, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdict, "FRESH", 60.0)
    await told(watched)
    async with watched.books.database.open():
        assert {status for status, _ in await asyncio.gather(*[health(watched) for _ in range(20)])} == {200}
