"""Whose work fell into a time in which the bot heard nobody (`custody.ports.UnheardBook`)."""

from datetime import date, datetime

from custody.campaign import Campaign
from custody.desk.call import campaign_stream
from custody.facts.unheard import Unheard
from custody.overruling import read_value
from storage.books import rows
from storage.books.shelf import Shelf
from storage.moments import micros


class StoredUnheard(Shelf):
    """People by the days of their work."""

    async def people_at_work(self, campaign: int, first: date, last: date) -> tuple[int, ...]:
        """Who observes or holds a sitting of these days, or has a packet in hand."""
        found = await self.session.rows(
            "people_at_work", campaign=campaign, first=first.isoformat(), last=last.isoformat()
        )
        return tuple(row["id"] for row in found)

    async def outages(self, campaign: Campaign, since: datetime, until: datetime) -> tuple[Unheard, ...]:
        """Those that fell into that time, by the campaign's chain, the oldest first."""
        found = await self.session.rows("outages", stream=campaign_stream(campaign), since=micros(since))
        facts = (read_value(rows.entry(row).content["body"].get("fact")) for row in found)
        return tuple(each for each in facts if isinstance(each, Unheard) and each.began < until)
