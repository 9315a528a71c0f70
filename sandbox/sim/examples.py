"""A filled-in plan beside the phones, to be sent to the bot or looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.telegram.people import ImpossibleError

if TYPE_CHECKING:
    from sandbox.sim.desk import Desk

NO_EXAMPLE = "there is no plan to send here"


class Examples:
    """The plan that a coordinator without a campaign begins with."""

    def __init__(self, desk: Desk) -> None:
        """Serve this page."""
        self.desk = desk

    def routes(self) -> list[web.RouteDef]:
        """List the addresses."""
        return [web.get("/sim/example", self.example)]

    async def example(self, _request: web.Request) -> web.StreamResponse:
        """Give the workbook, to be kept in a file."""
        path = self.desk.example
        if path is None or not path.is_file():
            raise ImpossibleError(NO_EXAMPLE)
        return web.FileResponse(path, headers={"Content-Disposition": f'attachment; filename="{path.name}"'})
