"""Numbers for the coordinator (`custody.ports.BoardBook`)."""

from dataclasses import asdict
from datetime import datetime
from typing import Any, Literal

from custody.facts.board import BoardLine
from custody.packets import Packet
from custody.ports import Scope, Totals
from storage.books import rows
from storage.books.shelf import Shelf
from storage.moments import micros


class StoredBoard(Shelf):
    """Counts over the packets and sittings of a campaign."""

    async def totals(self, campaign: int, scope: Scope, at: datetime) -> Totals:
        """Numbers in the scope at this moment; uploads are of its organisation and subject, whatever the step."""
        packets = await self.session.row("totals", campaign=campaign, **_filter(scope, at))
        uploads = await self.session.row(
            "uploads", campaign=campaign, organisation=scope.organisation, subject=scope.subject, at=micros(at)
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
        """Numbers grouped by stage, organisation or subject, in the order of their texts."""
        found = await self.session.rows("lines", campaign=campaign, by=by, **_filter(scope, at))
        counted = ("overdue", "unconfirmed", "incidents", "finished")
        return tuple(
            BoardLine(by=by, what=row["what"], count=row["packets"], **{name: row[name] for name in counted})
            for row in found
        )

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
