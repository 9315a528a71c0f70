"""The books of the bot, as far as the page shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.sim.desk import Desk, read_order
from sandbox.telegram.people import ImpossibleError
from sandbox.telegram.wire import write_json

if TYPE_CHECKING:
    from sandbox.books_view import BooksView

NO_BOOKS = "there are no books behind this stand-in"


class Books:
    """The ledger growing, its check, and a packet to learn on."""

    def __init__(self, desk: Desk) -> None:
        """Serve this page."""
        self.desk = desk

    def routes(self) -> list[web.RouteDef]:
        """List the addresses."""
        return [
            web.get("/sim/ledger", self.ledger),
            web.post("/sim/ledger/verify", self.verify),
            web.get("/sim/lesson", self.lesson),
        ]

    async def ledger(self, request: web.Request) -> web.Response:
        """Tell what has been written since; without books behind the stand-in the page hides the panel."""
        if self.desk.books is None:
            return write_json({"present": False, "entries": []})
        since, language = int(request.query.get("since", "0")), request.query.get("language", "ru")
        entries = await self.desk.books.entries(since, language)
        return write_json({"present": True, "entries": list(entries)})

    async def verify(self, request: web.Request) -> web.Response:
        """Check the chains now."""
        order = await read_order(request)
        return write_json(await self._books().verify(str(order.get("language", "ru"))))

    async def lesson(self, request: web.Request) -> web.Response:
        """Find a packet for the guided tour: the one named, or a fresh one, rather another than `not`."""
        named, other = request.query.get("packet"), request.query.get("not")
        found = await self._books().lesson(int(named) if named else None, int(other) if other else None)
        return write_json(found)

    def _books(self) -> BooksView:
        if self.desk.books is None:
            raise ImpossibleError(NO_BOOKS)
        return self.desk.books
