"""Digests: who wants them when, and which hours were told of (`custody.ports.DigestBook`)."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime, time

from custody.digests import Numbers
from custody.ports.digests import Wish
from storage.books.shelf import Shelf
from storage.moments import line, micros, moment


class StoredDigests(Shelf):
    """Wishes by person, and hours by reader; an hour is told once."""

    async def set_digest(self, person: int, hours: Sequence[time], at: datetime) -> None:
        """From now on the person hears at these hours; without any, never."""
        if hours:
            said = " ".join(f"{hour:%H:%M}" for hour in hours)
            await self.session.value("set_digest", person=person, hours=said, since=micros(at))
        else:
            await self.session.value("drop_digest", person=person)

    async def digests(self, campaign: int) -> tuple[Wish, ...]:
        """Everybody of the campaign who wants digests."""
        found = await self.session.rows("digests", campaign=campaign)
        return tuple(
            Wish(row["person"], tuple(map(time.fromisoformat, row["hours"].split())), moment(row["since"]))
            for row in found
        )

    async def take_slot(self, reader: str, slot: datetime, at: datetime, numbers: Numbers) -> bool:
        """Note that this hour is told; False when it was told before."""
        taken = await self.session.value(
            "take_slot", reader=reader, slot=micros(slot), sent_at=micros(at), numbers=line(asdict(numbers))
        )
        return taken is not None

    async def last_slot(self, reader: str, until: datetime) -> tuple[datetime, Numbers] | None:
        """The last hour up to then that was told, with its numbers."""
        row = await self.session.row("last_slot", reader=reader, until=micros(until))
        return None if row is None else (moment(row["slot"]), Numbers(**json.loads(row["numbers"])))

    async def campaign_days(self, campaign: int) -> tuple[date, date] | None:
        """The days of the first and of the last sitting; None without sittings."""
        row = await self.session.row("campaign_days", campaign=campaign)
        if row is None or row["first"] is None:
            return None
        return date.fromisoformat(row["first"]), date.fromisoformat(row["last"])

    async def people_joined(self, campaign: int) -> tuple[int, int]:
        """How many people the campaign has, and how many of them have joined."""
        row = await self.session.row("people_joined", campaign=campaign)
        return (0, 0) if row is None else (row["people"], row["joined"])
