"""Phones, invitations and absences (`custody.ports.DoorBook`)."""

from datetime import date, datetime

from custody.phones import Phone
from custody.roles import Person
from custody.sittings import Sitting
from storage.books import rows
from storage.books.people import token_hash
from storage.books.shelf import Shelf
from storage.moments import micros, moment, moment_or_none


class StoredDoors(Shelf):
    """Who has which phone, who is invited, and who cannot come."""

    async def username(self) -> str:
        """What the bot is called in links; empty when nobody has told yet."""
        return await self.session.value("setting", key="username") or ""

    async def everyone(self, campaign: int) -> tuple[Person, ...]:
        """All people of the campaign."""
        return rows.people(await self.session.rows("people_rows_of", campaign=campaign))

    async def phones(self, campaign: int, person: int | None = None) -> tuple[Phone, ...]:
        """The phones that speak for people of the campaign, or for this person, the oldest first."""
        found = await self.session.rows("phones_of", campaign=campaign, person=person)
        return tuple(
            Phone(row["person"], row["chat"], moment(row["joined_at"]), moment_or_none(row["blocked_at"]))
            for row in found
        )

    async def failed_last(self, campaign: int) -> frozenset[int]:
        """Whose last letter, of lately, could not be delivered."""
        found = await self.session.rows("failed_last", campaign=campaign)
        return frozenset(row["person"] for row in found)

    async def open_invitations(self, campaign: int, at: datetime) -> dict[int, datetime]:
        """Until when the unused invitation of a person is good, by the person's id."""
        found = await self.session.rows("open_invitations", campaign=campaign, at=micros(at))
        return {row["person"]: moment(row["expires_at"]) for row in found}

    async def invite(self, person: int, token: str, at: datetime, until: datetime) -> None:
        """A new one-time invitation; the person's older unused ones die."""
        await self.take_invitations_back(person, at)
        await self.session.value(
            "invite", token_hash=token_hash(token), person=person, at=micros(at), expires_at=micros(until)
        )

    async def take_invitations_back(self, person: int, at: datetime) -> int:
        """Unused invitations of the person die; returns how many."""
        return len(await self.session.rows("revoke_invitations", person=person, at=micros(at)))

    async def take_phones_back(self, person: int, at: datetime) -> tuple[int, ...]:
        """The person's phones speak for nobody from now on; returns their chats."""
        found = await self.session.rows("revoke_devices", person=person, at=micros(at))
        return tuple(sorted(row["chat"] for row in found))

    async def mark_absent(self, person: int, day: date, at: datetime) -> bool:
        """The person cannot come on that day; False when that was known."""
        kept = await self.session.value("mark_absent", person=person, day=day.isoformat(), at=micros(at))
        return kept is not None

    async def unmark_absent(self, person: int, day: date) -> bool:
        """The person can come after all; False when nothing else was known."""
        return await self.session.value("unmark_absent", person=person, day=day.isoformat()) is not None

    async def absent_on(self, campaign: int, day: date) -> frozenset[int]:
        """Who cannot come on that day."""
        found = await self.session.rows("absent_on", campaign=campaign, day=day.isoformat())
        return frozenset(row["person"] for row in found)

    async def is_absent(self, person: int, day: date) -> bool:
        """Whether this person cannot come on that day."""
        return await self.session.value("is_absent", person=person, day=day.isoformat()) is not None

    async def sittings_on(self, campaign: int, day: date) -> tuple[Sitting, ...]:
        """Every sitting of that day."""
        found = await self.session.rows("sittings_on", campaign=campaign, day=day.isoformat())
        return tuple(map(rows.sitting, found))
