"""A filled-in plan beside the phones, to be sent to the bot or looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.telegram.people import ImpossibleError

if TYPE_CHECKING:
    from sandbox.sim.desk import Desk

NO_SAMPLE = "there is no plan to send here"


class Samples:
    """The plan that a coordinator without a campaign begins with."""

    def __init__(self, desk: Desk) -> None:
        """Serve this page."""
        self.desk = desk

    def routes(self) -> list[web.RouteDef]:
        """List the addresses."""
        return [web.get("/sim/sample", self.sample)]

    async def sample(self, _request: web.Request) -> web.StreamResponse:
        """Give the workbook, to be kept in a file."""
        path = self.desk.sample
        if path is None or not path.is_file():
            raise ImpossibleError(NO_SAMPLE)
        return web.FileResponse(path, headers={"Content-Disposition": f'attachment; filename="{path.name}"'})
