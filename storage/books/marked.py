"""Which sittings and packets marks are of, for whom (`custody.ports.marks.SheetBook`)."""

from collections.abc import Sequence
from datetime import date

from custody.packets import Packet
from custody.sittings import Sitting
from storage.books import rows
from storage.books.sittings import StoredSittings
from storage.moments import line
from storage.session import Row


class StoredMarked(StoredSittings):
    """Sittings whose marks come or have come, and their packets."""

    async def sittings_of_work(
        self, campaign: int, subject: str, grade: str, organisations: frozenset[str] = frozenset()
    ) -> tuple[Sitting, ...]:
        """The sittings of that work at these organisations, or all, by organisation and day."""
        asked: dict[str, object] = {"campaign": campaign, "subject": subject, "grade": grade}
        if not organisations:
            return tuple(map(rows.sitting, await self.session.rows("sittings_of_work", **asked)))
        asked["codes"] = line(sorted(organisations))
        return tuple(map(rows.sitting, await self.session.rows("sittings_of_work_at", **asked)))

    async def packets_checked_by(self, person: int) -> tuple[Packet, ...]:
        """The packets that the person checks or has in hand."""
        return tuple(map(rows.packet, await self.session.rows("packets_checked_by", person=person)))

    async def packets_of_sittings(self, sittings: Sequence[int]) -> tuple[Packet, ...]:
        """The packets of these sittings."""
        found = await self.session.rows("packets_of_sittings", sittings=line(list(sittings)))
        return tuple(map(rows.packet, found))

    async def sittings_checked_by(self, person: int) -> tuple[Sitting, ...]:
        """Sittings whose packets the person checks, or checks a second time, by day."""
        found = await self.session.rows("works_checked_by", person=person)
        return await self.sittings([row["id"] for row in found])

    async def marked_sittings(
        self, campaign: int, most: int, skipped: int = 0, subjects: frozenset[str] = frozenset()
    ) -> tuple[int, ...]:
        """Sittings with any marks, of these subjects or of all, by day."""
        asked: dict[str, object] = {"campaign": campaign, "most": most, "skipped": skipped}
        if not subjects:
            return tuple(row["id"] for row in await self.session.rows("marked_sittings", **asked))
        asked["subjects"] = line(sorted(subjects))
        return tuple(row["id"] for row in await self.session.rows("marked_sittings_in", **asked))

    async def marked_sittings_at(
        self, campaign: int, organisations: frozenset[str], most: int
    ) -> tuple[int, ...]:
        """Sittings of these organisations with any marks, by day."""
        codes = line(sorted(organisations))
        found = await self.session.rows("marked_sittings_at", campaign=campaign, codes=codes, most=most)
        return tuple(row["id"] for row in found)

    async def sittings_to_mark(self, campaign: int, day: date) -> tuple[Sitting, ...]:
        """Where marks are missing, by work; without their milestones and packets."""
        found = await self.session.rows("sittings_to_mark", campaign=campaign, day=day.isoformat())
        return tuple(_brief(campaign, row) for row in found)

    async def sittings_to_decide(self, campaign: int) -> tuple[Sitting, ...]:
        """Where two experts may differ and nobody has decided, by work; as brief."""
        found = await self.session.rows("sittings_to_decide", campaign=campaign)
        return tuple(_brief(campaign, row) for row in found)


def _brief(campaign: int, row: Row) -> Sitting:
    names = ("id", "organisation", "organisation_name", "subject", "grade", "checking_place")
    said = {name: row[name] for name in names}
    return Sitting(campaign=campaign, day=date.fromisoformat(row["day"]), **said)
