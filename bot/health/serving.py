"""The small door for watching machines: `/healthz`; off unless HEALTH_LISTEN names a place."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

from bot.health.verdict import Verdict, Watch
from bot.wiring import House

WELL, SILENT = 200, 503


@asynccontextmanager
async def reporting(house: House) -> AsyncIterator[None]:
    """Answer watching machines as long as this lasts; OSError when the place is taken."""
    listen = house.settings.health
    if listen is None:
        yield
        return
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

    app = web.Application()
    app.router.add_get("/healthz", healthz)
    return app


def _said(verdict: Verdict) -> dict[str, object]:
    seconds = {part: None if told is None else round(told, 1) for part, told in verdict.seconds.items()}
    return {
        "status": "silent" if verdict.silent else "ok",
        "silent": list(verdict.silent),
        "seconds_since_seen": seconds,
    }
