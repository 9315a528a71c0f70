"""The small door for watching machines: `/healthz` and `/metrics`; off unless HEALTH_LISTEN names a place."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from bot.door import Answer, standing_open
from bot.health.metrics import exposition, is_at_hand
from bot.health.verdict import Verdict, Watch
from bot.wiring import House
from storage.errors import BooksUnavailable
from storage.figures import newest_entry

WELL, MISSING, SILENT = 200, 404, 503
HOW = "Metrics need prometheus-client: .venv/bin/pip install -r requirements.txt\n"
PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8"


@asynccontextmanager
async def reporting(house: House) -> AsyncIterator[None]:
    """Answer watching machines as long as this lasts; OSError when the place is taken."""
    listen = house.settings.health
    if listen is None:
        yield
        return
    house.beats.tally.counted_to = await newest_entry(house.database)
    async with standing_open(listen, telling(house)):
        yield


def telling(house: House) -> Answer:
    """What is answered."""
    watch = Watch(house)

    async def healthz() -> web.Response:
        verdict = await watch.look()
        return web.json_response(_said(verdict), status=SILENT if verdict.silent else WELL)

    async def metrics() -> web.Response:
        if not is_at_hand():
            return web.Response(status=MISSING, text=HOW)
        try:
            text = await exposition(house, await watch.look())
        except BooksUnavailable:
            return web.Response(status=SILENT)
        return web.Response(body=text, headers={"Content-Type": PROMETHEUS})

    return _choosing({"/healthz": healthz, "/metrics": metrics})


def _choosing(pages: dict[str, Callable[[], Awaitable[web.Response]]]) -> Answer:
    """Each page at its address, for whoever only looks."""

    async def tell(request: web.BaseRequest) -> web.Response:
        if request.path not in pages:
            return web.Response(status=404)
        if request.method not in ("GET", "HEAD"):
            return web.Response(status=405, headers={"Allow": "GET, HEAD"})
        return await pages[request.path]()

    return tell


def _said(verdict: Verdict) -> dict[str, object]:
    seconds = {part: None if told is None else round(told, 1) for part, told in verdict.seconds.items()}
    return {
        "status": "silent" if verdict.silent else "ok",
        "silent": list(verdict.silent),
        "seconds_since_seen": seconds,
    }
