"""Numbers for the coordinator (`custody.ports.BoardBook`)."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from typing import Any, Literal

from custody.facts.board import BoardLine
from custody.packets import Packet
from custody.ports import Scope, Totals
from custody.routes import ROUTES
from storage.books import rows
from storage.books.shelf import Shelf
from storage.moments import micros
from storage.session import Row


class StoredBoard(Shelf):
    """Counts over the packets and sittings of a campaign."""

    async def totals(self, campaign: int, scope: Scope, at: datetime) -> Totals:
        """Numbers in the scope at this moment; those of uploads mind its organisation and subject only."""
        packets = await self.session.row("totals", campaign=campaign, **_filter(scope, at))
        uploads = await self.session.row(
            "uploads",
            campaign=campaign,
            organisation=scope.organisation,
            subject=scope.subject,
            at=micros(at),
        )
        if packets is None or uploads is None:
            raise LookupError("a count without a row")
        return Totals(
            **{name: packets[name] for name in ("packets", "overdue", "unconfirmed", "incidents")},
            **{name: uploads[name] for name in ("sittings", "uploads", "uploads_overdue")},
        )

    async def lines(
        self, campaign: int, by: Literal["step", "organisation", "subject"], scope: Scope, at: datetime
    ) -> tuple[BoardLine, ...]:
        """Numbers grouped by stage in the route's order, or by organisation or subject by name."""
        found = await self.session.rows("lines", campaign=campaign, by=by, **_filter(scope, at))
        if by == "step":
            found = sorted(found, key=await self._along_the_route(campaign))
        counted = ("overdue", "unconfirmed", "incidents", "finished")
        return tuple(
            BoardLine(
                by=by, what=row["what"], name=row["name"], count=row["packets"],
                **{name: row[name] for name in counted},
            )
            for row in found
        )  # fmt: skip

    async def _along_the_route(self, campaign: int) -> Callable[[Row], int]:
        row = await self.session.row("campaign_of", campaign=campaign)
        route = ROUTES.get(row["route"]) if row else None
        order = {step.name: number for number, step in enumerate(route.steps, 1)} if route else {}
        return lambda row: order.get(row["what"], len(order) + 1) if row["what"] else 0

    async def listing(
        self, campaign: int, scope: Scope, at: datetime, limit: int, offset: int
    ) -> tuple[Packet, ...]:
        """The packets of a scope, the longest overdue first, then by organisation and code."""
        asked = _filter(scope, at)
        found = await self.session.rows("listing", campaign=campaign, most=limit, skipped=offset, **asked)
        return tuple(map(rows.packet, found))


def _filter(scope: Scope, at: datetime) -> dict[str, Any]:
    flags = {"overdue": int(scope.overdue), "unconfirmed": int(scope.unconfirmed)}
    return {**asdict(scope), **flags, "at": micros(at)}
