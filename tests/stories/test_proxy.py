"""A proxy (BOT_PROXY) that fails is an outage like any other: the bot waits, and nothing is lost."""

from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramNetworkError
from aiohttp import ClientError

from bot import polling
from bot.chores import sweep
from bot.wire import Wire
from tests.stories.audit import story
from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.district import District
from tests.stories.haste import TOKEN
from tests.stories.relay import Relay, relay


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "LONGEST_PAUSE", 0.05)


@pytest.fixture
async def between() -> AsyncIterator[Relay]:
    async with relay() as one:
        yield one


@pytest.fixture
async def behind(folder: Path, between: Relay) -> AsyncIterator[District]:
    """A district whose bot reaches Telegram by a proxy alone."""
    async with story(folder, bot_proxy=between.address) as running:
        yield running


async def fail(between: Relay, how: str) -> None:
    if how == "gone":
        await between.go()
    else:
        between.refuses = True
        between.cut()


async def recover(between: Relay) -> None:
    if between.refuses:
        between.refuses = False
    else:
        await between.come()


@pytest.mark.parametrize("how", ["gone", "refuses"])
async def test_what_is_said_while_the_proxy_fails_is_heard_and_answered_afterwards(
    behind: District, between: Relay, how: str, caplog: pytest.LogCaptureFixture
) -> None:
    school, label = behind.phone("Ш-01"), await behind.label("КАР")
    assert "упаковать" in await school.scan(label)
    await fail(between, how)
    await school.send(f"{label.code} упаковано 9")
    behind.clock.set(at(14, 15))
    await sweep(behind.books)
    await behind.until(lambda: _is_postponed(behind))
    async with behind.time_flies():
        await recover(between)
        await behind.quiet()
    assert behind.house is not None
    assert any("Карамская" in text and "упаковать" in text for text in await school.texts())
    assert books_of(behind).rows("SELECT id FROM outbox WHERE state = 'failed'") == []
    assert books_of(behind).rows("SELECT attempts FROM inbox WHERE attempts > 0") == []
    assert between.address not in caplog.text


async def _is_postponed(district: District) -> bool:
    return bool(books_of(district).rows("SELECT id FROM outbox WHERE error <> ''"))


@pytest.mark.parametrize("how", ["gone", "refuses"])
async def test_a_call_and_a_file_fail_as_they_do_without_a_network(between: Relay, how: str) -> None:
    await fail(between, how)
    async with Bot(TOKEN, session=Wire(proxy=between.address)) as bot:
        with pytest.raises(TelegramNetworkError, match="proxy"):
            await bot.get_me()
        with pytest.raises(ClientError, match="proxy"):
            await bot.download_file("photos/1.jpg", BytesIO())
