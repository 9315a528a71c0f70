"""The whole plan at a glance (`custody.ports.AssignmentBook`)."""

from datetime import date

from custody.assignment.piece import Piece, Planned
from custody.plan import PlanPlace, PlanProgramme, PlanRoom
from storage.books.planning.sheets_known import places_of, programmes_of, rooms_of
from storage.books.shelf import Shelf
from storage.session import Row


class StoredAssignment(Shelf):
    """Packets and sittings as far as experts and observers are chosen for them."""

    async def pieces(self, campaign: int) -> tuple[Piece, ...]:
        """Every packet of the campaign by day, organisation, subject, grade and number."""
        return tuple(map(_piece, await self.session.rows("pieces", campaign=campaign)))

    async def planned(self, campaign: int) -> tuple[Planned, ...]:
        """Every sitting of the campaign with its observer, by day."""
        return tuple(map(_planned, await self.session.rows("works_to_observe", campaign=campaign)))

    async def rooms(self, campaign: int) -> tuple[PlanRoom, ...]:
        """The rooms of the campaign's schools, as they were planned; empty when they were not."""
        return await rooms_of(self.session, campaign)

    async def programmes(self, campaign: int) -> tuple[PlanProgramme, ...]:
        """The professions and specialties of the campaign's colleges, as they were planned."""
        return await programmes_of(self.session, campaign)

    async def places(self, campaign: int) -> tuple[PlanPlace, ...]:
        """The campaign's checking places."""
        return await places_of(self.session, campaign)

    async def absences(self, campaign: int, first: date) -> frozenset[tuple[int, date]]:
        """Who cannot come on which day, from that day on."""
        found = await self.session.rows("absences_from", campaign=campaign, day=first.isoformat())
        return frozenset((row["person"], date.fromisoformat(row["day"])) for row in found)

    async def leaves(self, campaign: int) -> frozenset[tuple[int, str]]:
        """Experts with the organisations, their own, whose works an order lets them check."""
        found = await self.session.rows("leaves_of", campaign=campaign)
        return frozenset((row["expert"], row["organisation"]) for row in found)


def _piece(row: Row) -> Piece:
    return Piece(
        packet=row["id"], version=row["version"], sitting=row["sitting"], code=row["code"],
        number=row["number"], of=row["total"], route=row["route"], organisation=row["organisation"],
        organisation_name=row["organisation_name"], subject=row["subject"], grade=row["grade"],
        day=date.fromisoformat(row["day"]), listed=row["listed"], expert=row["expert_id"],
        step=row["step"] or None, unobserved=bool(row["without_order"]), since=_first(row["since"]),
        checking_place=row["checking_place"],
    )  # fmt: skip


def _first(text: str) -> date | None:
    """The first day of a window in which nobody has chosen yet."""
    return date.fromisoformat(text) if text else None


def _planned(row: Row) -> Planned:
    return Planned(
        sitting=row["id"], organisation=row["organisation"], organisation_name=row["organisation_name"],
        place=row["place"], subject=row["subject"], grade=row["grade"], day=date.fromisoformat(row["day"]),
        starts=row["starts"] or "", listed=row["listed"], observer=row["observer"],
        without=bool(row["without_order"]), since=_first(row["since"]), checking_place=row["checking_place"],
    )  # fmt: skip
