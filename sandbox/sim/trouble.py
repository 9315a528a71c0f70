"""Trouble, ordered and called off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.sim.desk import Desk, read_order
from sandbox.telegram.faults import fault_from
from sandbox.telegram.people import ImpossibleError
from sandbox.telegram.wire import write_json

if TYPE_CHECKING:
    from sandbox.telegram.faults import Fault


class Trouble:
    """Faults of Telegram, and a fresh start."""

    def __init__(self, desk: Desk) -> None:
        """Serve this Telegram."""
        self.desk = desk

    def routes(self) -> list[web.RouteDef]:
        """List the addresses."""
        return [
            web.get("/sim/fault", self.list),
            web.post("/sim/fault", self.order),
            web.delete("/sim/fault", self.call_off),
            web.post("/sim/reset", self.reset),
        ]

    def _ahead(self) -> web.Response:
        faults: list[Fault] = self.desk.cloud.faults.ahead
        return write_json({"faults": [fault.shape() for fault in faults]})

    async def list(self, _request: web.Request) -> web.Response:
        """Tell which faults are still ahead."""
        return self._ahead()

    async def order(self, request: web.Request) -> web.Response:
        """Order a fault."""
        try:
            fault = fault_from(await read_order(request))
        except (ValueError, TypeError) as error:
            raise ImpossibleError(str(error)) from error
        self.desk.cloud.faults.ahead.append(fault)
        return self._ahead()

    async def call_off(self, _request: web.Request) -> web.Response:
        """Call all faults off."""
        self.desk.cloud.faults.ahead.clear()
        return self._ahead()

    async def reset(self, _request: web.Request) -> web.Response:
        """Forget chats, updates, files, faults and the log."""
        self.desk.cloud.reset()
        return write_json({"ok": True})
