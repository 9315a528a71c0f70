"""One bot among several at one PostgreSQL: its name, its share of the lock, and the bell that all hear."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from secrets import token_hex
from typing import Any
from zlib import crc32

from storage.errors import AlreadyRunning, BooksUnavailable, OtherKey
from storage.outages import is_outage, outages

log = logging.getLogger(__name__)

ONE_BOT = 0x76707263757374
"""The number of the advisory lock that a running bot holds ("vprcust"); several bots share it."""

FREED = "3s"
"""PostgreSQL notices a killed bot a moment after its death: so long its successor waits for the lock."""

TOKENS, KEYS = 0x76707263, 0x76706B65
"""The classes of the locks that say which bot of Telegram each process serves, and by which key it signs."""

BELL = "vpr_custody"
AGAIN_SECONDS, SAY_SECONDS = 1.0, 2.0

OTHERS = """
SELECT COUNT(*) FROM pg_locks
WHERE locktype = 'advisory' AND objsubid = 2 AND granted
  AND classid = $1::bigint::oid AND objid <> $2::bigint::oid
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""

Connecting = Callable[[], Awaitable[Any]]


class Presence:
    """A connection for as long as the bot lives; when it breaks, it is made again.

    `displaced` hears when meanwhile somebody has come with whom the books are not shared: one of us must go.
    """

    def __init__(self, bot_id: int, key: bytes) -> None:
        self.holder = token_hex(8)
        self.heard: Callable[[str], None] = _nobody_listens
        self.displaced: Callable[[], None] = _nobody_goes
        self._token, self._key = bot_id % 2**31, crc32(key) % 2**31
        self._line: Any = None
        self._one = asyncio.Lock()

    @asynccontextmanager
    async def at(self, connecting: Connecting) -> AsyncIterator[None]:
        """Be present; AlreadyRunning beside a bot that shares with nobody, or has another token or key.

        The same at the end, when such a bot has displaced us.
        """
        self._line = await self._made(connecting)
        keeping = asyncio.create_task(self._keep(connecting), name="presence")
        try:
            yield
        finally:
            keeping.cancel()
            try:
                with suppress(asyncio.CancelledError):
                    await keeping
            finally:
                await self._line.close()

    async def say(self, what: str) -> None:
        """Ring; all hear it, unless the line is broken just now: nobody relies on it alone."""
        async with self._one:
            with suppress(BooksUnavailable), outages():
                await self._line.execute("SELECT pg_notify($1, $2)", BELL, what, timeout=SAY_SECONDS)

    async def _keep(self, connecting: Connecting) -> None:
        while True:
            await asyncio.sleep(AGAIN_SECONDS)
            if self._line.is_closed():
                try:
                    self._line = await self._made(connecting)
                except AlreadyRunning as error:
                    log.error("this bot stops: %s", error)  # noqa: TRY400 - its sentence says why
                    self.displaced()
                    raise
                except Exception as error:
                    if not is_outage(error):
                        raise
                    log.warning("the line to the other bots is broken: %s", error)

    async def _made(self, connecting: Connecting) -> Any:  # noqa: ANN401 - asyncpg's connection
        line = await connecting()
        try:
            await self._share(line)
            await line.add_listener(BELL, self._hear)
        except BaseException:
            await line.close()
            raise
        return line

    async def _share(self, line: Any) -> None:  # noqa: ANN401 - asyncpg's connection
        await line.execute(f"SET lock_timeout = '{FREED}'")
        try:
            await line.execute("SELECT pg_advisory_lock_shared($1)", ONE_BOT)
        except Exception as error:
            if getattr(error, "sqlstate", "") == "55P03":
                raise AlreadyRunning("Another bot serves this database: stop it first.") from error
            raise
        if await _others(line, TOKENS, self._token):
            raise AlreadyRunning("A bot with another BOT_TOKEN serves this database: stop it first.")
        if await _others(line, KEYS, self._key):
            raise OtherKey("A bot with another signing key serves this database.")

    def _hear(self, _line: object, _who: int, _bell: str, said: str) -> None:
        self.heard(said)


async def _others(line: Any, kind: int, own: int) -> bool:  # noqa: ANN401 - asyncpg's connection
    """Say what is ours; whether somebody says otherwise."""
    await line.execute("SELECT pg_advisory_lock_shared($1::int, $2::int)", kind, own)
    return bool(await line.fetchval(OTHERS, kind, own))


def _nobody_listens(said: str) -> None:
    del said


def _nobody_goes() -> None:
    """Whoever is not at work yet, or no bot."""
