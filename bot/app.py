"""The bot at work: intake, worker, postman and sweeper, until it is told to stop."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from functools import partial

from aiogram.types import User
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import username
from bot.chores import offer_commands, sweep
from bot.copying import Copies
from bot.forgetting import remember_today, tidy
from bot.intake import Intake
from bot.polling import poll
from bot.pulse import beating, quiet
from bot.rivals import contested
from bot.sealing import introduce
from bot.several.worker import SharedWorker
from bot.speaking import remember_quiet_hours
from bot.starting import ToldToStop, with_books, with_telegram
from bot.webhook_watch import keep_watch
from bot.wiring import House
from storage.inbox import InboxRow
from storage.waiting import waiting_rows

log = logging.getLogger(__name__)

SWEEP_SECONDS, TIDY_SECONDS, COPY_SECONDS = 15, 3600, 60
SECONDS = 20
"""How long the start waits for one answer of Telegram."""


async def run(house: House, stopping: asyncio.Event) -> None:
    """Work until `stopping`, then finish what is in hand; what is away at the start is waited for."""
    if house.company is not None:
        house.company.presence.displaced = stopping.set
    async with AsyncExitStack() as doors:
        if house.settings.health is not None:
            from bot.health.serving import reporting  # noqa: PLC0415 - who opens no door carries no server

            await doors.enter_async_context(reporting(house))
        with suppress(ToldToStop):
            await _work(house, stopping)
    log.info("stopped")


async def _work(house: House, stopping: asyncio.Event) -> None:
    me = await with_telegram(house.settings, partial(house.bot.get_me, request_timeout=SECONDS), stopping)
    await with_books(partial(_remember, house, me), stopping)
    house.contact.heard()  # Telegram has just said who we are
    intake = Intake(house.inbox, house.bot.id, house.clock, house.worker.put, house.contact, house.apology)
    if house.company is None:  # several bots look for what is left all the time
        house.worker.put(await with_books(partial(_left, house), stopping))
    await house.beats.after("sweeper", sweep)(house)
    await offer_commands(house)
    async with _company(house), _postman(house), _sweeper(house):
        log.info("at work as @%s", me.username)
        try:
            await _listen(house, intake, stopping)
        finally:
            await house.worker.stop()


async def _remember(house: House, me: User) -> None:
    """Whose words to use, what the bot is called, when it is quiet, what day it is, by which key it signs."""
    await house.voice.learn(house.database)
    await username.remember(house.database, me.username or "")
    await remember_quiet_hours(house)
    await remember_today(house.database, house.clock.now())
    await introduce(house)


async def _listen(house: House, intake: Intake, stopping: asyncio.Event) -> None:
    if house.settings.webhook_url:
        from bot.webhook import hung, serving  # noqa: PLC0415 - who polls carries no server

        async with serving(house.bot, intake, house.settings, stopping):
            hang = partial(hung, house.bot, house.settings)
            await keep_watch(house.bot, house.settings.webhook_url, hang, house.contact, stopping)
    else:
        await with_telegram(house.settings, house.bot.delete_webhook, stopping)
        await poll(house.bot, intake, partial(contested, house), stopping)


async def _left(house: House) -> list[InboxRow]:
    """What an earlier process left in the inbox."""
    await house.inbox.recover()
    left: list[InboxRow] = []
    while rows := await waiting_rows(house.database, house.bot.id, left[-1].update_id if left else -1, 1000):
        left += rows
    return left


@asynccontextmanager
async def _company(house: House) -> AsyncIterator[None]:
    if house.company is None or not isinstance(house.worker, SharedWorker):
        yield
        return
    async with house.company.at_work(house.worker, house.postman, house.beats):
        yield


@asynccontextmanager
async def _postman(house: House) -> AsyncIterator[None]:
    stopping = asyncio.Event()
    round_ = asyncio.create_task(house.postman.run(stopping), name="postman")
    try:
        yield
    finally:
        stopping.set()
        house.postman.wake()
        await round_


@asynccontextmanager
async def _sweeper(house: House) -> AsyncIterator[None]:
    """Interval jobs sweep what is due, tidy up, and look whether a copy of the books is due."""
    scheduler = AsyncIOScheduler(job_defaults={"coalesce": True, "misfire_grace_time": None})
    scheduler.add_job(
        quiet(house.beats.after("sweeper", sweep)),
        "interval",
        [house],
        seconds=SWEEP_SECONDS,
        max_instances=1,
    )
    scheduler.add_job(quiet(tidy), "interval", [house], seconds=TIDY_SECONDS, max_instances=1)
    scheduler.add_job(quiet(Copies(house).round), "interval", seconds=COPY_SECONDS, max_instances=1)
    async with beating(scheduler, house.clock):
        yield


@asynccontextmanager
async def told_to_stop() -> AsyncIterator[asyncio.Event]:
    """An event that SIGINT and SIGTERM set."""
    stopping, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    try:
        yield stopping
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)
