"""The page says which demo is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.sim.desk import Desk, read_order
from sandbox.telegram.people import ImpossibleError
from sandbox.telegram.wire import write_json

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json


class Choosing:
    """Going from one demo to another."""

    def __init__(self, desk: Desk) -> None:
        """Serve these people."""
        self.desk = desk

    def routes(self) -> list[web.RouteDef]:
        """List the addresses."""
        return [web.post("/sim/demo", self.choose)]

    async def choose(self, request: web.Request) -> web.Response:
        """End this demo, and begin the one that is named."""
        order: Json = await read_order(request)
        choice = self.desk.choice
        if choice is None or not choice.take(str(order.get("which"))):
            words = "no such demo to go to"
            raise ImpossibleError(words)
        return write_json(choice.shape())
