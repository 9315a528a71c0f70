"""News for the page, as Server-Sent Events."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from sandbox.sim.desk import Desk
    from sandbox.telegram.shapes import Json

HEARTBEAT = 15.0
CLOSING: Json = {"kind": "closing"}


class Events:
    """One stream for each open page; nothing is serialised while nobody listens."""

    def __init__(self, desk: Desk) -> None:
        """Watch this Telegram."""
        self.desk = desk

    def routes(self) -> list[web.RouteDef]:
        """List the addresses."""
        return [web.get("/sim/events", self.stream)]

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Tell the page everything that changes until it goes away."""
        response = web.StreamResponse(
            headers={
                "Content-Type": "text/event-stream",
                "Cache-Control": "no-store",
                "X-Accel-Buffering": "no",
            }
        )
        await response.prepare(request)
        watcher: asyncio.Queue[Json] = asyncio.Queue()
        self.desk.cloud.watchers.add(watcher)
        try:
            await response.write(b"retry: 1000\n\nevent: hello\ndata: {}\n\n")
            await self._tell(response, watcher)
        except ConnectionError:
            pass
        finally:
            self.desk.cloud.watchers.discard(watcher)
        return response

    async def _tell(self, response: web.StreamResponse, watcher: asyncio.Queue[Json]) -> None:
        while True:
            try:
                event = await asyncio.wait_for(watcher.get(), HEARTBEAT)
            except TimeoutError:
                await response.write(b": still here\n\n")
                continue
            if event is CLOSING:
                return
            text = json.dumps(event, ensure_ascii=False, separators=(",", ":"))
            await response.write(f"data: {text}\n\n".encode("utf-8", "replace"))

    async def close(self, _app: web.Application) -> None:
        """Let all pages go."""
        for watcher in self.desk.cloud.watchers:
            watcher.put_nowait(CLOSING)
