"""The small door for watching machines: `/healthz` and `/metrics`; off unless HEALTH_LISTEN names a place."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

from bot.health.metrics import exposition, is_at_hand
from bot.health.verdict import Verdict, Watch
from bot.wiring import House
from storage.errors import BooksUnavailable
from storage.figures import newest_entry

WELL, MISSING, SILENT = 200, 404, 503
HOW = "Metrics need the extra: pip install 'vpr-custody[metrics]'\n"
PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8"


@asynccontextmanager
async def reporting(house: House) -> AsyncIterator[None]:
    """Answer watching machines as long as this lasts; OSError when the place is taken."""
    listen = house.settings.health
    if listen is None:
        yield
        return
    house.beats.tally.counted_to = await newest_entry(house.database)
    runner = web.AppRunner(application(house), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, *listen).start()
        yield
    finally:
        await runner.cleanup()


def application(house: House) -> web.Application:
    """What is answered."""
    watch = Watch(house)

    async def healthz(_request: web.Request) -> web.Response:
        verdict = await watch.look()
        return web.json_response(_said(verdict), status=SILENT if verdict.silent else WELL)

    async def metrics(_request: web.Request) -> web.Response:
        if not is_at_hand():
            return web.Response(status=MISSING, text=HOW)
        try:
            text = await exposition(house, await watch.look())
        except BooksUnavailable:
            return web.Response(status=SILENT)
        return web.Response(body=text, headers={"Content-Type": PROMETHEUS})

    app = web.Application()
    app.router.add_get("/healthz", healthz)
    app.router.add_get("/metrics", metrics)
    return app


def _said(verdict: Verdict) -> dict[str, object]:
    seconds = {part: None if told is None else round(told, 1) for part, told in verdict.seconds.items()}
    return {
        "status": "silent" if verdict.silent else "ok",
        "silent": list(verdict.silent),
        "seconds_since_seen": seconds,
    }
