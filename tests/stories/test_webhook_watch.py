"""Nobody asks for updates where they are pushed: the watch notices what polling would have."""

import asyncio

import pytest
from aiogram.exceptions import TelegramUnauthorizedError

from bot.webhook_watch import keep_watch
from tests.stories.district import District

ELSEWHERE = "http://127.0.0.1:1/elsewhere"


async def never() -> None:
    pytest.fail("the webhook was set again")


async def test_a_revoked_token_ends_it(district: District) -> None:
    await district.fault(method="getWebhookInfo", code=401)
    books = district.books
    async with asyncio.timeout(10):
        with pytest.raises(TelegramUnauthorizedError):
            await keep_watch(books.bot, "", never, books.contact, asyncio.Event())


async def test_a_webhook_that_was_taken_away_is_set_again(district: District) -> None:
    stopping = asyncio.Event()

    async def hang() -> None:
        stopping.set()

    async with asyncio.timeout(10):
        await keep_watch(district.books.bot, ELSEWHERE, hang, district.books.contact, stopping)
    assert stopping.is_set()


async def test_telegram_that_does_not_answer_is_asked_again_later(district: District) -> None:
    stopping = asyncio.Event()
    await district.fault(method="getWebhookInfo", code=500)
    watch = asyncio.create_task(keep_watch(district.books.bot, "", never, district.books.contact, stopping))
    await district.phone("Ш-01").say("/my")
    assert not watch.done()
    stopping.set()
    await watch
