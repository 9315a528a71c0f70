"""The stand-in as one web application: Telegram, the people's side and the page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.sim.books import Books
from sandbox.sim.buttons import Buttons
from sandbox.sim.choosing import Choosing
from sandbox.sim.events import Events
from sandbox.sim.examples import Examples
from sandbox.sim.eye import Eye
from sandbox.sim.groups import Groups
from sandbox.sim.messages import Messages
from sandbox.sim.newcomers import Newcomers
from sandbox.sim.photos import Photos
from sandbox.sim.time import Time
from sandbox.sim.trouble import Trouble
from sandbox.sim.views import Views
from sandbox.telegram.errors import RefusalError
from sandbox.telegram.front import Front
from sandbox.telegram.people import ImpossibleError
from sandbox.telegram.wire import write_json, write_refusal

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sandbox.sim.desk import Desk

    Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

PAGE = Path(__file__).parent / "page"
LARGEST_BODY = 64 * 1024 * 1024
POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; frame-ancestors 'none'"
PARTS = (Messages, Photos, Buttons, Time, Trouble, Views, Eye, Books, Newcomers, Groups, Examples, Choosing)


def explained(handler: Handler) -> Handler:
    """Turn what a person cannot do into a readable answer."""

    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except RefusalError as refusal:
            return write_refusal(refusal)
        except (ImpossibleError, ValueError, TypeError) as error:
            return write_json({"error": str(error)}, 400)

    return handle


async def front_page(_request: web.Request) -> web.StreamResponse:
    """Give the page of phones."""
    headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-cache"}
    return web.FileResponse(PAGE / "index.html", headers=headers)


def build(desk: Desk) -> web.Application:
    """Put the application together."""
    app = web.Application(client_max_size=LARGEST_BODY)
    app.add_routes(Front(desk.cloud).routes())
    events = Events(desk)
    for route in [route for part in PARTS for route in part(desk).routes()]:
        app.router.add_route(route.method, route.path, explained(route.handler))
    app.add_routes(events.routes())
    app.add_routes([web.get("/", front_page), web.static("/page", PAGE)])
    app.on_shutdown.append(events.close)
    return app
