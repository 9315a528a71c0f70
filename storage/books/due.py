"""What is due, and whom to remind (`custody.ports.DueBook`)."""

from collections.abc import Sequence
from datetime import date, datetime

from custody.due import Due, Kind
from custody.packets import Packet
from custody.ports import Nudge
from custody.sittings import Sitting
from storage.books import rows
from storage.books.shelf import Shelf
from storage.moments import line, micros, micros_or_none, moment, moment_or_none
from storage.session import Row


class StoredDue(Shelf):
    """Due rows of packets, sittings and people."""

    async def set_due(self, due: Due) -> None:
        """The subject's open due row of that kind becomes this one."""
        await self.session.value(
            "open_due", subject=due.subject, kind=due.kind, step=due.step, at=micros(due.at),
            next_at=micros_or_none(due.next_at),
        )  # fmt: skip

    async def set_dues(self, dues: Sequence[Due]) -> None:
        """The same for many at once."""
        await self.session.rows("open_all_due", rows=written(dues))

    async def close_due(self, subject: str, kind: Kind) -> None:
        """Nothing of that kind is due any more for this packet, sitting or person."""
        await self.session.value("close_due", subject=subject, kind=kind)

    async def dues_of(self, subjects: Sequence[str]) -> tuple[Due, ...]:
        """Everything that is due for these packets, sittings, people or campaigns."""
        return tuple(map(_read, await self.session.rows("dues_of", subjects=line(list(subjects)))))

    async def open_dues(self, campaign: int) -> tuple[Due, ...]:
        """Everything that is due for the campaign, its packets and its sittings."""
        return tuple(map(_read, await self.session.rows("open_dues", campaign=campaign)))

    async def speaking(self, at: datetime, most: int) -> tuple[Due, ...]:
        """Due rows whose time to speak has come, but for offers, the earliest first."""
        return tuple(map(_read, await self.session.rows("speaking", at=micros(at), most=most)))

    async def spoken(self, due: Due, next_at: datetime | None) -> bool:
        """The row speaks next then, or is done; False when somebody else has moved it meanwhile."""
        moved = await self.session.value(
            "spoken", subject=due.subject, kind=due.kind, before=micros_or_none(due.next_at),
            next_at=micros_or_none(next_at),
        )  # fmt: skip
        return moved is not None

    async def lapsed_offers(self, at: datetime) -> tuple[int, ...]:
        """Packets with an offer row whose time has come."""
        found = await self.session.rows("lapsed", kind="offer", at=micros(at))
        return tuple(int(row["subject"][1:]) for row in found)

    async def uploads_due(
        self, campaign: int, organisation: str | None, until: datetime, most: int
    ) -> tuple[Sitting, ...]:
        """Sittings of the organisation, or of all, whose marks are awaited by then, the first due first."""
        found = await self.session.rows(
            "uploads_due", campaign=campaign, organisation=organisation, until=micros(until), most=most
        )
        return tuple(map(rows.sitting, found))

    async def unpacked(
        self, campaign: int, organisation: str | None, day: date, most: int
    ) -> tuple[Packet, ...]:
        """Packets of sittings up to that day that nobody has packed."""
        found = await self.session.rows(
            "unpacked", campaign=campaign, organisation=organisation, day=day.isoformat(), most=most
        )
        return tuple(map(rows.packet, found))

    async def nudge(self, nudges: Sequence[Nudge]) -> None:
        """Note whom to remind; the same twice is once."""
        for each in nudges:
            await self.session.value("add_nudge", person=each.person, what=each.what, subject=each.subject)

    async def nudge_all(self, nudges: Sequence[Nudge]) -> None:
        """The same for a thousand people, in one question."""
        said = [{"person": each.person, "what": each.what, "subject": each.subject} for each in nudges]
        if said:
            await self.session.rows("add_nudges", rows=line(said))

    async def nudged(self, most: int) -> tuple[int, ...]:
        """People who are to be reminded now."""
        return tuple(row["person"] for row in await self.session.rows("nudged", most=most))

    async def take_nudges(self, person: int) -> tuple[Nudge, ...]:
        """What this person is to hear of, which is forgotten by this."""
        found = await self.session.rows("take_nudges", person=person)
        return tuple(Nudge(row["person"], row["what"], row["subject"]) for row in found)


def written(dues: Sequence[Due]) -> str:
    """Due rows as one value of a query."""
    said = [
        {
            "subject": due.subject, "kind": due.kind, "step": due.step, "at": micros(due.at),
            "next_at": micros_or_none(due.next_at),
        }
        for due in dues
    ]  # fmt: skip
    return line(said)


def _read(row: Row) -> Due:
    return Due(row["subject"], row["kind"], moment(row["at"]), moment_or_none(row["next_at"]), row["step"])
