"""A door to the net: it unpacks nothing, reads no more than it wants, and waits for nobody for long."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web

Answer = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

PATIENCE = 15.0
"""Seconds in which whoever has come must say what they want, and after an answer the next thing."""

MOST = 200
"""So many may stand there at once: Telegram comes with 100 at most, and others must find room as well."""


class Door(web.Server):
    """Where too many stand, whoever has waited longest without a word goes."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(
            self._attended,
            access_log=None,
            auto_decompress=False,
            lingering_time=0,
            keepalive_timeout=PATIENCE,
        )
        self._answer = answer
        self._busy = set[web.RequestHandler]()

    def connection_made(self, handler: web.RequestHandler, transport: asyncio.Transport) -> None:
        """Somebody has come."""
        super().connection_made(handler, transport)
        if len(there := self.connections) > MOST:
            next((each for each in there if each not in self._busy), handler).force_close()

    async def _attended(self, request: web.BaseRequest) -> web.StreamResponse:
        self._busy.add(request.protocol)
        try:
            return await self._answer(request)
        finally:
            self._busy.discard(request.protocol)


@asynccontextmanager
async def standing_open(place: tuple[str, int], answer: Answer) -> AsyncIterator[None]:
    """A door at this place; what is in hand is finished before it closes. OSError when the place is taken."""
    runner = web.ServerRunner(Door(answer))
    await runner.setup()
    try:
        await web.TCPSite(runner, *place).start()
        yield
    finally:
        await runner.cleanup()
