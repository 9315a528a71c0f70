"""The clock of the campaign, moved by hand."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.clock import after_working_days, next_morning, weekdays
from sandbox.sim.desk import Desk, read_order
from sandbox.telegram.people import ImpossibleError
from sandbox.telegram.wire import write_json

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from sandbox.telegram.shapes import Json


class Time:
    """Looking at the clock and moving it."""

    def __init__(self, desk: Desk) -> None:
        """Serve these people."""
        self.desk = desk

    def routes(self) -> list[web.RouteDef]:
        """List the addresses."""
        return [web.get("/sim/clock", self.look), web.post("/sim/clock", self.move)]

    def shape(self) -> Json:
        """Tell the moment in the campaign's zone."""
        now = self.desk.cloud.clock.now().astimezone(self.desk.zone)
        return {"now": now.isoformat(), "unix": now.timestamp(), "zone": str(self.desk.zone)}

    async def look(self, _request: web.Request) -> web.Response:
        """Tell the time."""
        return write_json(self.shape())

    async def move(self, request: web.Request) -> web.Response:
        """Move the clock: by seconds, to a moment, to the next morning, or by working days."""
        order = await read_order(request)
        calendar = await self.desk.books.calendar() if self.desk.books else weekdays
        self._move(order, calendar)
        cloud = self.desk.cloud
        cloud.journal.add("clock", cloud.now(), order=order)
        cloud.tell("clock", 0, clock=self.shape())
        return write_json(self.shape())

    def _move(self, order: Json, calendar: Callable[[date], bool]) -> None:
        clock = self.desk.cloud.clock
        now = clock.now().astimezone(self.desk.zone)
        if "advance" in order:
            clock.move(timedelta(seconds=float(order["advance"])))
        elif "set" in order:
            moment = datetime.fromisoformat(str(order["set"]))
            clock.set(moment if moment.tzinfo else moment.replace(tzinfo=self.desk.zone))
        elif order.get("morning"):
            clock.set(next_morning(now))
        elif "working_days" in order:
            clock.set(after_working_days(now, int(order["working_days"]), calendar))
        else:
            words = "give «advance» (seconds), «set» (ISO 8601), «morning» or «working_days»"
            raise ImpossibleError(words)
