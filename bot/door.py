"""A door to the net: it unpacks nothing, reads no more than it wants, and waits for nobody for long."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web
from aiohttp.http import HttpProcessingError

Answer = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

PATIENCE = 15.0
"""Seconds in which whoever has come must say what they want, and after an answer the next thing."""

LEAVING = 3.0
"""Seconds for which a stop waits for what is in hand: what is not done by then comes again."""

MOST = 200
"""So many may stand there at once: Telegram comes with 100 at most, and others must find room as well."""


class Ours(logging.Filter):
    """Passes mistakes of ours; what anybody in the net says wrongly is answered with 400, and no more."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the record is worth a line."""
        error = record.exc_info[1] if record.exc_info else None
        return not isinstance(error, HttpProcessingError)


log = logging.getLogger(__name__)
log.addFilter(Ours())


class Door(web.Server):
    """Where too many stand, whoever has waited longest without a word goes."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(
            self._attended,
            access_log=None,
            logger=log,
            auto_decompress=False,
            lingering_time=0,
            keepalive_timeout=PATIENCE,
        )
        self._answer = answer
        self._silent = dict[web.RequestHandler, None]()  # nothing of theirs is in hand; the longest first

    def connection_made(self, handler: web.RequestHandler, transport: asyncio.Transport) -> None:
        """Somebody has come."""
        super().connection_made(handler, transport)
        self._silent[handler] = None
        if len(self.connections) > MOST:
            longest = next(iter(self._silent))
            del self._silent[longest]
            longest.force_close()

    def connection_lost(self, handler: web.RequestHandler, exc: BaseException | None = None) -> None:
        """Somebody has gone."""
        super().connection_lost(handler, exc)
        self._silent.pop(handler, None)

    async def _attended(self, request: web.BaseRequest) -> web.StreamResponse:
        self._silent.pop(request.protocol, None)
        try:
            return await self._answer(request)
        finally:
            if request.protocol.connected:
                self._silent[request.protocol] = None


async def heard_out(request: web.BaseRequest) -> bytes:
    """Everything that is said; half of it is not waited for longer than for the first word.

    Whoever has gone meanwhile hears no answer; that is no error of ours, and not worth a word in the log.
    """
    try:
        async with asyncio.timeout(PATIENCE):
            return await request.read()
    except (TimeoutError, ConnectionError):
        raise web.HTTPRequestTimeout from None


@asynccontextmanager
async def standing_open(place: tuple[str, int], answer: Answer) -> AsyncIterator[None]:
    """A door at this place; what is in hand is finished before it closes. OSError when the place is taken."""
    runner = web.ServerRunner(Door(answer), shutdown_timeout=LEAVING)
    await runner.setup()
    try:
        await web.TCPSite(runner, *place).start()
        yield
    finally:
        await runner.cleanup()
