"""The camera of a phone, pointed at the campaign's labels."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.damage import damaged
from sandbox.sim.desk import Desk, chat_of, read_order
from sandbox.sim.photos import send_picture
from sandbox.telegram.people import ImpossibleError, text_parts
from sandbox.telegram.pictures import WORKERS
from sandbox.telegram.wire import write_json

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json


class Eye:
    """Seeing labels, scanning one, photographing many."""

    def __init__(self, desk: Desk) -> None:
        """Serve these people."""
        self.desk = desk

    def routes(self) -> list[web.RouteDef]:
        """List the addresses."""
        return [
            web.get("/sim/camera", self.labels),
            web.get("/sim/camera/picture", self.picture),
            web.post("/sim/camera/scan", self.scan),
            web.post("/sim/camera/photo", self.photo),
        ]

    async def labels(self, _request: web.Request) -> web.Response:
        """List the labels."""
        return write_json({"labels": [label.shape() for label in await self.desk.camera.labels()]})

    async def scan(self, request: web.Request) -> web.Response:
        """Follow the link in one label, as a phone's own camera does."""
        order = await read_order(request)
        person = self.desk.person(order)
        if order.get("state"):
            words = f"no camera reads a label that is {order['state']}"
            raise ImpossibleError(words)
        try:
            payload = await self.desk.camera.link(str(order.get("id")))
        except LookupError as error:
            raise _nothing(error) from error
        number, message = person.write(chat_of(person, order), text_parts(f"/start {payload}"))
        return write_json({"update_id": number, "message": message})

    async def photo(self, request: web.Request) -> web.Response:
        """Photograph labels that lie side by side."""
        order: Json = await read_order(request)
        ids = [str(one) for one in order.get("ids", [])]
        if not ids:
            words = "give the labels: ids"
            raise ImpossibleError(words)
        content = await self._shot(ids, str(order.get("state", "")))
        number, message = await send_picture(self.desk, order, content, "labels.png")
        return write_json({"update_id": number, "message": message})

    async def picture(self, request: web.Request) -> web.Response:
        """Show what the camera sees before anything is sent."""
        ids = request.query.get("ids", "").split(",")
        content = await self._shot(ids, request.query.get("state", ""))
        headers = {"Cache-Control": "private, max-age=600", "X-Content-Type-Options": "nosniff"}
        return web.Response(body=content, content_type="image/jpeg", headers=headers)

    async def _shot(self, ids: list[str], state: str) -> bytes:
        try:
            content = await self.desk.camera.photo(ids)
        except LookupError as error:
            raise _nothing(error) from error
        work = partial(damaged, content, state)
        return await asyncio.get_running_loop().run_in_executor(WORKERS, work)


def _nothing(error: LookupError) -> ImpossibleError:
    return ImpossibleError(f"no such label: {error}")
