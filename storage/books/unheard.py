"""Whose work fell into a time in which the bot heard nobody (`custody.ports.UnheardBook`)."""

from datetime import date

from storage.books.shelf import Shelf


class StoredUnheard(Shelf):
    """People by the days of their work."""

    async def people_at_work(self, campaign: int, first: date, last: date) -> tuple[int, ...]:
        """Who observes or holds a sitting of these days, or has a packet in hand."""
        found = await self.session.rows(
            "people_at_work", campaign=campaign, first=first.isoformat(), last=last.isoformat()
        )
        return tuple(row["id"] for row in found)
