"""The company of bots that share the books: leases of the living are renewed, those of the dead are found."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial

from aiogram import Bot

from bot.health.beats import Beats
from bot.pacing import Pace
from bot.postman import Postman
from bot.settings import Settings
from bot.several.turns import Alone, InTurn, Shared, Turn
from bot.several.worker import SharedWorker
from bot.signing import Signer
from bot.worker import Handle, Worker
from storage.address import parse
from storage.database import Database
from storage.errors import BooksUnavailable
from storage.inbox import Inbox
from storage.leases import Leases
from storage.presence import Presence

log = logging.getLogger(__name__)

ROUND_SECONDS = 1.0
"""So often leases are renewed and what is left behind is looked for; a lease lasts six times as long."""

POST, SPENT = "post", "spent:"
"""Said by the bell: letters wait; a message went to that chat beside the post."""


def present(settings: Settings, bot: Bot, signer: Signer) -> Presence | None:
    """Our place among others; None where the bot is by itself: on SQLite, and where it asks for updates."""
    is_shared = bool(settings.webhook_url) and parse(settings.database_url).engine == "postgres"
    return Presence(bot.id, signer.public) if is_shared else None


@dataclass(frozen=True, slots=True)
class Company:
    """What a bot has in common with the others."""

    presence: Presence
    leases: Leases
    post: Shared
    sweeping: Shared
    pace: Pace

    @asynccontextmanager
    async def at_work(self, worker: SharedWorker, postman: Postman, beats: Beats) -> AsyncIterator[None]:
        """Be one of them until we leave; everything that we hold is given back then."""
        self.presence.heard = partial(self._hear, postman)
        keeping = asyncio.create_task(self._keep(worker, beats), name="company")
        try:
            yield
        finally:
            keeping.cancel()
            with suppress(asyncio.CancelledError):
                await keeping
            with suppress(BooksUnavailable):
                await self.leases.give_all()

    async def _keep(self, worker: SharedWorker, beats: Beats) -> None:
        while True:
            try:
                await self._round(worker)
                if not worker.chats:  # whoever has nothing in hand is well
                    beats.beat("worker")
            except (BooksUnavailable, OSError) as error:
                log.warning("the leases wait for the books: %s", error)
            except Exception:
                log.exception("a round of the leases failed")  # without them others take our chats away
            await asyncio.sleep(ROUND_SECONDS)

    async def _round(self, worker: SharedWorker) -> None:
        if chats := worker.chats:
            await self.leases.renew(chats)
        if self.sweeping.holds():  # a long sweep must not lose its turn
            await self.sweeping.mine()
        if worker.free:
            worker.look(await self.leases.left_behind(worker.free))

    def _hear(self, postman: Postman, said: str) -> None:
        if not self.post.holds():
            return
        if said == POST:
            postman.wake()
        else:
            self.pace.spend(int(said.removeprefix(SPENT)))


def founded(presence: Presence | None, bot: Bot, database: Database, beats: Beats) -> Company | None:
    """Our part of the company, if there is one; whose turn it is sends the letters, at the common pace."""
    if presence is None:
        return None

    async def spent(chat: int) -> None:
        await presence.say(f"{SPENT}{chat}")

    leases = Leases(database, bot.id)
    take_post = beats.after("postman", leases.take_turn)
    post = Shared(partial(take_post, "post"), partial(presence.say, POST))
    pace = next(each for each in bot.session.middleware if isinstance(each, Pace))
    post.begins = pace.begin_anew
    bot.session.middleware(InTurn(post, spent))
    return Company(presence, leases, post, Shared(partial(leases.take_turn, "sweep"), _nobody), pace)


def hired(inbox: Inbox, handle: Handle, give_up: Handle, company: Company | None) -> Worker:
    """The worker: with queues of its own, or one of several."""
    if company is None:
        return Worker(inbox, handle, give_up)
    return SharedWorker(inbox, handle, give_up, company.leases)


def turns_of(company: Company | None) -> tuple[Turn, Turn]:
    """The postman's and the sweeper's."""
    return (company.post, company.sweeping) if company else (Alone(), Alone())


async def _nobody() -> None:
    """A sweep comes by itself."""
