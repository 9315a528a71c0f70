"""The postman: sends what the desk has written, one letter at a time a chat, many chats at once."""

import asyncio
import logging
from datetime import timedelta

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramRetryAfter,
)

from bot.airing import ROUND, Air, result_of
from bot.clock import Clock
from bot.delivery import Delivery
from bot.hastening import Hastening
from bot.pacing import URGENCY
from bot.several.turns import BY_POST, Alone, NotOurTurn, Turn
from bot.troubles import Troubles
from custody.letters import Urgency
from storage.errors import BooksUnavailable
from storage.outbox import Outbox, Outgoing, Sent

log = logging.getLogger(__name__)

LONGEST_PAUSE = 60.0
"""Seconds between two tries of a letter, unless Telegram itself asks for more."""

GONE = "chat not found"
"""Who has no chat cannot be written to at all."""


class Postman:
    """Reads the outbox when it is woken, and at least every few seconds for what was postponed."""

    def __init__(
        self, outbox: Outbox, delivery: Delivery, clock: Clock, troubles: Troubles, turn: Turn | None = None
    ) -> None:
        self.outbox = outbox
        self.delivery = delivery
        self.clock = clock
        self.troubles = troubles
        self.turn = turn or Alone()
        self.hastening = Hastening(outbox, clock, timedelta(seconds=LONGEST_PAUSE))
        self._wake = asyncio.Event()
        self._flying: dict[int, asyncio.Task[Sent | None]] = {}
        self.air = Air()

    def wake(self) -> None:
        """Something was written into the outbox."""
        self._wake.set()

    async def run(self, stopping: asyncio.Event) -> None:
        """Deliver until `stopping`; what is on its way then is finished."""
        while not stopping.is_set():
            try:
                await self._round()
            except (BooksUnavailable, OSError) as error:
                log.warning("the outbox cannot be read: %s", error)
                await asyncio.sleep(1)
            except Exception:
                log.exception("a round of the postman failed")  # without a postman nobody is answered
                await asyncio.sleep(1)
        await asyncio.gather(*self._flying.values(), return_exceptions=True)
        try:
            await self._collect()
        except (BooksUnavailable, OSError) as error:
            log.warning("what was sent last could not be marked and will be sent again: %s", error)

    async def _round(self) -> None:
        is_woken = self._wake.is_set()
        self._wake.clear()
        if await self.turn.mine():
            await self.hastening.notice()
            most = self.air.most(len(self._flying))
            for letter in await self.outbox.pending(most, self.clock.now(), self._flying):
                if self.air.takes(letter):
                    self._flying[letter.chat] = asyncio.create_task(self._deliver(letter))
                    if letter.letter.urgency >= Urgency.BROADCAST:
                        await asyncio.sleep(0)  # one by one, and between them whoever scans
        elif is_woken:
            await self.turn.pass_on()
        woken = asyncio.ensure_future(self._wake.wait())
        wakers = {task for chat, task in self._flying.items() if self.air.wakes(chat)}
        idle = min(self.turn.idle, ROUND) if self.air.is_full else self.turn.idle
        try:
            await asyncio.wait({woken, *wakers}, timeout=idle, return_when=asyncio.FIRST_COMPLETED)
        finally:
            woken.cancel()
        await self._collect()

    async def _collect(self) -> None:
        """Mark what has arrived, many letters in one commit; only then may the chat's next letter go."""
        landed = {chat: task for chat, task in self._flying.items() if task.done()}
        sent = [result_of(task) for task in landed.values()]
        if results := [each for each in sent if each is not None]:
            await self.outbox.mark_sent(results)
        for chat in landed:
            del self._flying[chat]
            self.air.landed(chat)
        if landed:
            self._wake.set()

    async def _deliver(self, letter: Outgoing) -> Sent | None:
        URGENCY.set(letter.letter.urgency)
        BY_POST.set(True)
        try:
            return Sent(letter.id, await self.delivery.send(letter), self.clock.now())
        except NotOurTurn:
            log.info("letter %s is carried by another bot", letter.id)
        except TelegramRetryAfter as error:
            await self._postpone(letter, error.retry_after, error)
        except TelegramMigrateToChat as error:
            await self.troubles.moved(letter, error.migrate_to_chat_id)
        except TelegramForbiddenError as error:
            log.warning("letter %s will not arrive: %s", letter.id, error)
            await self.troubles.unreachable(letter, _short(error))
        except TelegramBadRequest as error:
            is_gone = GONE in error.message.lower()
            await (self._fail if is_gone else self._replace)(letter, error)
        except (TelegramAPIError, ClientDecodeError, OSError) as error:
            await self._postpone(letter, min(LONGEST_PAUSE, 2**letter.attempts), error)
        except Exception as error:
            log.exception("letter %s cannot be said", letter.id)
            await self._replace(letter, error)
        return None

    async def _postpone(self, letter: Outgoing, seconds: float, error: Exception) -> None:
        log.warning("letter %s waits %.0f s: %s", letter.id, seconds, error)
        pause = timedelta(seconds=seconds)
        asked = pause if isinstance(error, TelegramRetryAfter) else timedelta()
        await self.outbox.postpone(letter.id, self.clock.now() + pause, _short(error), asked)

    async def _fail(self, letter: Outgoing, error: Exception) -> None:
        log.warning("letter %s will not arrive: %s", letter.id, error)
        await self.outbox.mark_failed(letter.id, _short(error))

    async def _replace(self, letter: Outgoing, error: Exception) -> None:
        log.warning("letter %s will not arrive, a short one goes instead: %s", letter.id, error)
        await self.troubles.unsayable(letter, _short(error))


def _short(error: Exception) -> str:
    """As much of it as is kept beside a letter."""
    return str(error)[:300]
