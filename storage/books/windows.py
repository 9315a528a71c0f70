"""Works whose day their organisation chooses (`custody.ports.WindowBook`)."""

from datetime import date

from custody.routes import COLLEGE
from custody.sittings import Sitting
from custody.traits import Traits
from storage.books import rows
from storage.books.shelf import Shelf
from storage.moments import line, micros_or_none
from storage.session import Row


class StoredWindows(Shelf):
    """Windows of days, and the days that were chosen in them."""

    async def windowed(self, campaign: int, organisations: frozenset[str]) -> tuple[Sitting, ...]:
        """The works of these organisations (all when empty) that have a window, not uploaded yet."""
        if not organisations:
            found = await self.session.rows("windowed", campaign=campaign)
        else:
            codes = line(sorted(organisations))
            found = await self.session.rows("windowed_of", campaign=campaign, codes=codes)
        return tuple(map(rows.sitting, found))

    async def traits(self, campaign: int) -> Traits:
        """Whether the campaign has windows at all, and what else of the procedures it makes use of."""
        found = await self.session.rows("traits", campaign=campaign)
        return traits_of(found[0]) if found else Traits()

    async def is_day_taken(self, sitting_id: int, day: date) -> bool:
        """Whether the same work of the same organisation is on that day already, as another sitting."""
        return bool(await self.session.rows("same_work_on", sitting=sitting_id, day=day.isoformat()))

    async def put_day(self, sitting: Sitting) -> None:
        """Write back on which day the sitting is, and until when its marks are awaited."""
        kept = await self.session.value(
            "put_day", sitting=sitting.id, day=sitting.day.isoformat(), chosen=int(sitting.chosen),
            upload_due=micros_or_none(sitting.upload_due),
        )  # fmt: skip
        if kept is None:
            raise KeyError(sitting.id)


def traits_of(row: Row) -> Traits:
    """What a campaign makes use of."""
    return Traits(row["route"] == COLLEGE.name, bool(row["windows"]), bool(row["places"]), bool(row["tasks"]))
