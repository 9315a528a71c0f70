"""Printed acts and what they are made of (`custody.ports.DeedBook`)."""

import json
from dataclasses import astuple
from datetime import date, datetime

from custody.deeds import Deed, Mention
from custody.incidents import Ticket
from custody.ledger import Entry
from custody.sittings import Sitting
from storage.books import incidents, rows
from storage.books.shelf import Shelf
from storage.moments import line, micros, moment


class StoredDeeds(Shelf):
    """The printed acts of all campaigns."""

    async def keep_deed(self, campaign: int, deed: Deed) -> None:
        """Remember a printed act; the same paper printed again stays as it was."""
        mentions = line([astuple(each) for each in deed.mentions])
        await self.session.value(
            "keep_deed", campaign=campaign, kind=deed.kind, number=deed.number, mark=deed.mark,
            at=micros(deed.at), callsign=deed.by, mentions=mentions,
        )  # fmt: skip

    async def deed(self, campaign: int, mark: str) -> Deed | None:
        """The printed act of the campaign with that mark."""
        row = await self.session.row("deed", campaign=campaign, mark=mark)
        if row is None:
            return None
        mentions = tuple(Mention(*each) for each in json.loads(row["mentions"]))
        return Deed(row["kind"], row["number"], moment(row["at"]), row["callsign"], mentions)

    async def entry(self, mention: Mention) -> Entry | None:
        """The entry at that place of that stream, whatever its hash is now."""
        row = await self.session.row("entry_at", stream=mention.stream, seq=mention.seq)
        return None if row is None else rows.entry(row)

    async def handed_over(self, since: datetime, until: datetime, most: int) -> tuple[Entry, ...]:
        """Accepted handovers recorded in that time, the oldest first, at most so many, of all campaigns."""
        found = await self.session.rows("handed_over", since=micros(since), until=micros(until), most=most)
        return tuple(map(rows.entry, found))

    async def packets_touched(self, campaign: int, person: int, callsign: str, most: int) -> tuple[int, ...]:
        """Packets that the person holds, checks, observes, or has ever done something with."""
        found = await self.session.rows(
            "packets_touched", campaign=campaign, person=person, callsign=callsign, most=most
        )
        return tuple(row["id"] for row in found)

    async def sittings_of(self, campaign: int, most: int, skipped: int) -> tuple[Sitting, ...]:
        """Sittings of the campaign by day and organisation."""
        found = await self.session.rows("sittings_of", campaign=campaign, most=most, skipped=skipped)
        return tuple(map(rows.sitting, found))

    async def days_of(self, campaign: int) -> tuple[date, ...]:
        """Days on which the campaign has sittings."""
        found = await self.session.rows("days_of", campaign=campaign)
        return tuple(date.fromisoformat(row["day"]) for row in found)

    async def tickets(self, campaign: int) -> tuple[Ticket, ...]:
        """Every incident of the campaign, resolved ones too, oldest first."""
        return tuple(map(incidents.read, await self.session.rows("tickets", campaign=campaign)))
