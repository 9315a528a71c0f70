"""Numbers for the coordinator (`custody.ports.BoardBook`)."""

from collections import Counter, defaultdict
from dataclasses import asdict, fields
from datetime import date, datetime
from typing import Any

from custody.directory import Directory, Listed
from custody.facts.board import BoardLine
from custody.natural import natural
from custody.packets import Packet
from custody.ports import Cell, Scope, Totals
from custody.ports.board import Grouping
from custody.routes import ROUTES
from storage.books import rows
from storage.books.shelf import Shelf
from storage.moments import line, micros, micros_or_none

OF_SITTINGS = ("organisation", "district", "unchosen", "subject", "grade", "day", "at")
COUNTED = ("packets", "overdue", "unconfirmed", "incidents", "finished")


class StoredBoard(Shelf):
    """Counts over the packets and sittings of a campaign."""

    async def totals(self, campaign: int, scope: Scope, at: datetime) -> Totals:
        """Numbers in the scope at this moment; those of uploads mind what a sitting has of it."""
        asked = _filter(scope, at)
        packets = await self.session.row("totals", campaign=campaign, **asked)
        of_sittings = {name: asked[name] for name in OF_SITTINGS}
        uploads = await self.session.row("uploads", campaign=campaign, **of_sittings)
        if packets is None or uploads is None:
            raise LookupError("a count without a row")
        return Totals(
            **{name: packets[name] for name in ("packets", "overdue", "unconfirmed", "incidents")},
            **{name: uploads[name] for name in ("sittings", "uploads", "uploads_overdue", "unchosen")},
            districts=len(await self.session.rows("districts_of", campaign=campaign)),
        )

    async def lines(self, campaign: int, by: Grouping, scope: Scope, at: datetime) -> tuple[BoardLine, ...]:
        """Numbers grouped by stage in the route's order, or by organisation or subject by name."""
        if by in ("organisation", "district"):
            return await self._by_organisation(campaign, by, scope, at)
        found = await self.session.rows(f"by_{by}", campaign=campaign, **_filter(scope, at))
        sums = {row["what"]: {each: row[each] for each in COUNTED} for row in found}
        order = await self._along_the_route(campaign) if by == "step" else sorted(sums)
        known = [*(each for each in order if each in sums), *sorted(set(sums) - set(order))]
        return tuple(_line(by, what, "", sums[what]) for what in known)

    async def _by_organisation(
        self, campaign: int, by: Grouping, scope: Scope, at: datetime
    ) -> tuple[BoardLine, ...]:
        """Organisation by organisation, or all those of a district together; none is a district too."""
        known = {row["code"]: row for row in await self.session.rows("organisation_names", campaign=campaign)}
        sums: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for cell in await self.cells(campaign, scope, at, at):
            row = known.get(cell.organisation)
            where = cell.organisation if by == "organisation" else row["district"] if row else ""
            sums[where].update({each: getattr(cell, each) for each in COUNTED})
        names = {code: row["name"] for code, row in known.items()} if by == "organisation" else {}
        return tuple(_line(by, what, names.get(what, what), sums[what]) for what in sorted(sums, key=natural))

    async def cells(self, campaign: int, scope: Scope, at: datetime, soon: datetime) -> tuple[Cell, ...]:
        """Numbers of every organisation at every stage where it has packets."""
        asked = {**_filter(scope, at), "horizon": micros(soon)}
        found = await self.session.rows("cells", campaign=campaign, **asked)
        names = [each.name for each in fields(Cell)]
        return tuple(Cell(**{name: row[name] for name in names}) for row in found)

    async def listing(
        self, campaign: int, scope: Scope, at: datetime, limit: int, offset: int
    ) -> tuple[Packet, ...]:
        """The packets of a scope, the longest overdue first, then by organisation and code."""
        asked = _filter(scope, at)
        found = await self.session.rows("listing", campaign=campaign, most=limit, skipped=offset, **asked)
        return tuple(map(rows.packet, found))

    async def organisations(self, campaign: int, codes: frozenset[str] = frozenset()) -> tuple[Listed, ...]:
        """The organisations of these codes, or all, by code."""
        if codes:
            some = line(sorted(codes))
            found = await self.session.rows("organisation_names_of", campaign=campaign, codes=some)
        else:
            found = await self.session.rows("organisation_names", campaign=campaign)
        return tuple(Listed(row["code"], row["name"], row["place"] or "") for row in found)

    async def subjects(self, campaign: int) -> tuple[str, ...]:
        """Every subject of the plan."""
        found = await self.session.rows("works_planned", campaign=campaign)
        return tuple(sorted({row["subject"] for row in found}))

    async def directory(self, campaign: int) -> Directory:
        """Every name by which a part of the board can be asked for."""
        works = await self.session.rows("works_of", campaign=campaign)
        people = await self.session.rows("callsigns_of", campaign=campaign)
        organisations = await self.session.rows("organisation_names", campaign=campaign)
        grades = sorted({row["grade"] for row in works}, key=lambda grade: (len(grade), grade))
        return Directory(
            tuple(Listed(row["code"], row["name"], row["place"] or "") for row in organisations),
            tuple(dict.fromkeys(row["subject"] for row in works)),
            tuple(grades),
            tuple(sorted({date.fromisoformat(row["day"]) for row in works})),
            tuple((row["id"], row["callsign"]) for row in people),
            tuple(await self._along_the_route(campaign)),
            tuple(
                (row["person"], row["code"])
                for row in await self.session.rows("spoken_for", campaign=campaign)
            ),
            tuple(row["id"] for row in people if row["deputy"]),
            tuple(sorted({row["district"] for row in organisations if row["district"]}, key=natural)),
        )

    async def _along_the_route(self, campaign: int) -> list[str]:
        """The stages in their order, first that of packets which nobody has packed."""
        row = await self.session.row("campaign_of", campaign=campaign)
        route = ROUTES.get(row["route"]) if row else None
        return ["", *(step.name for step in route.steps)] if route else [""]


def _line(by: Grouping, what: str, name: str, counted: dict[str, int]) -> BoardLine:
    count, *rest = (counted[each] for each in COUNTED)
    numbers: dict[str, Any] = dict(zip(COUNTED[1:], rest, strict=True))
    return BoardLine(by=by, what=what, name=name, count=count, **numbers)


def _filter(scope: Scope, at: datetime) -> dict[str, Any]:
    flags = {name: int(getattr(scope, name)) for name in ("overdue", "unconfirmed", "incidents", "unchosen")}
    day = scope.day.isoformat() if scope.day else None
    steps = None if scope.steps is None else f",{','.join(scope.steps)},"
    return {
        **asdict(scope),
        **flags,
        "steps": steps,
        "day": day,
        "soon": micros_or_none(scope.soon),
        "at": micros(at),
    }
