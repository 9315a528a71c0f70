"""The working list of incidents (`custody.ports.IncidentBook`)."""

from datetime import datetime

from custody.incidents import Ticket
from storage.books.shelf import Shelf
from storage.moments import micros, micros_or_none, moment, moment_or_none
from storage.session import Row


class StoredIncidents(Shelf):
    """The incidents of all campaigns."""

    async def add_incident(
        self,
        campaign: int,
        what: str,
        person: int | None,
        at: datetime,
        *,
        packet: int | None = None,
        sitting: int | None = None,
    ) -> int:
        """A new incident, open; returns its number."""
        number: int = await self.session.value(
            "add_incident", campaign=campaign, what=what, person=person, at=micros(at),
            packet=packet, sitting=sitting,
        )  # fmt: skip
        return number

    async def ticket(self, number: int) -> Ticket | None:
        """The incident of that number."""
        row = await self.session.row("ticket", number=number)
        return None if row is None else read(row)

    async def save_ticket(self, ticket: Ticket) -> None:
        """Write its words, its state and its resolution back; KeyError when there is no such incident."""
        kept = await self.session.value(
            "save_ticket", number=ticket.id, words=ticket.words, state=ticket.state,
            taken_by=ticket.taken_by, resolution=ticket.resolution,
            resolved_at=micros_or_none(ticket.resolved_at),
        )  # fmt: skip
        if kept is None:
            raise KeyError(ticket.id)

    async def unresolved(self, campaign: int) -> tuple[Ticket, ...]:
        """Every incident that is not resolved, oldest first."""
        return tuple(map(read, await self.session.rows("unresolved", campaign=campaign)))

    async def reported(
        self,
        what: str,
        person: int,
        since: datetime,
        *,
        packet: int | None = None,
        sitting: int | None = None,
    ) -> int | None:
        """The number of such an incident by this person, not before `since`; None when there is none."""
        number: int | None = await self.session.value(
            "reported", packet=packet, sitting=sitting, person=person, what=what, since=micros(since)
        )
        return number


def read(row: Row) -> Ticket:
    """An incident with where it happened."""
    plain = (
        "id", "campaign", "packet", "sitting", "what", "person", "words", "state", "taken_by", "resolution",
        "organisation", "subject",
    )  # fmt: skip
    return Ticket(
        at=moment(row["at"]),
        resolved_at=moment_or_none(row["resolved_at"]),
        **{name: row[name] for name in plain},
    )
