"""Sittings with their milestones and uploads (`custody.ports.PacketBook`, with `storage.books.packets`)."""

from collections.abc import Sequence
from datetime import date

from custody.facts.base import encode
from custody.sittings import Sitting
from storage.books import rows
from storage.books.shelf import Shelf
from storage.moments import line, micros_or_none


class StoredSittings(Shelf):
    """The sittings of all campaigns."""

    async def take_sitting(self, sitting_id: int) -> Sitting | None:
        """Lock the sitting and return it."""
        await self.session.lock("lock_sitting", sitting=sitting_id)
        return await self.sitting(sitting_id)

    async def take_sittings(self, ids: Sequence[int]) -> tuple[Sitting, ...]:
        """Lock the sittings in sorted order and return them."""
        for each in sorted(ids):
            await self.session.lock("lock_sitting", sitting=each)
        return await self.sittings(sorted(ids))

    async def sitting(self, sitting_id: int) -> Sitting | None:
        """The sitting as it is."""
        row = await self.session.row("sitting", sitting=sitting_id)
        return None if row is None else rows.sitting(row)

    async def sittings(self, ids: Sequence[int]) -> tuple[Sitting, ...]:
        """The sittings as they are, in the order of `ids`."""
        found = await self.session.rows("sittings_by_ids", ids=line(list(ids))) if ids else []
        known = {row["id"]: rows.sitting(row) for row in found}
        return tuple(known[each] for each in ids if each in known)

    async def save_sitting(self, sitting: Sitting) -> None:
        """Write milestones, observer and upload back; KeyError when there is no such sitting."""
        kept = await self.session.value(
            "save_sitting",
            sitting=sitting.id,
            milestones=line([encode(each) for each in sitting.milestones]),
            observer=sitting.observer,
            upload_due=micros_or_none(sitting.upload_due),
            uploaded=micros_or_none(sitting.uploaded),
            without_order=sitting.without_order,
            stuck=micros_or_none(sitting.stuck),
        )
        if kept is None:
            raise KeyError(sitting.id)

    async def sittings_of_observer(self, person: int, first: date, last: date) -> tuple[Sitting, ...]:
        """The sittings which the person observes from `first` to `last`, both included."""
        found = await self.session.rows(
            "sittings_of_observer", person=person, first=first.isoformat(), last=last.isoformat()
        )
        return tuple(map(rows.sitting, found))

    async def sittings_to_upload(self, campaign: int, organisations: frozenset[str]) -> tuple[Sitting, ...]:
        """Sittings of these organisations (all when empty) whose marks are not uploaded yet, by day."""
        if organisations:
            codes = line(sorted(organisations))
            found = await self.session.rows("sittings_to_upload_of", campaign=campaign, codes=codes)
        else:
            found = await self.session.rows("sittings_to_upload", campaign=campaign)
        return tuple(map(rows.sitting, found))

    async def sittings_after(self, campaign: int, after: int, most: int) -> tuple[Sitting, ...]:
        """The next sittings of the campaign after that id whose marks are not uploaded yet."""
        found = await self.session.rows("sittings_after", campaign=campaign, after=after, most=most)
        return tuple(map(rows.sitting, found))
