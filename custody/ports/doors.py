"""Phones, invitations and absences, as the desk needs them."""

from datetime import date, datetime
from typing import Protocol

from custody.phones import Phone
from custody.roles import Person
from custody.sittings import Sitting


class DoorBook(Protocol):
    """Who has which phone, who is invited, and who cannot come."""

    async def username(self) -> str:
        """What the bot is called in links; empty when nobody has told yet."""
        ...

    async def everyone(self, campaign: int) -> tuple[Person, ...]:
        """All people of the campaign."""
        ...

    async def phones(self, campaign: int, person: int | None = None) -> tuple[Phone, ...]:
        """The phones that speak for people of the campaign, or for this person, the oldest first."""
        ...

    async def failed_last(self, campaign: int) -> frozenset[int]:
        """Whose last letter, of lately, could not be delivered."""
        ...

    async def open_invitations(self, campaign: int, at: datetime) -> dict[int, datetime]:
        """Until when the unused invitation of a person is good, by the person's id."""
        ...

    async def invite(self, person: int, token: str, at: datetime, until: datetime) -> None:
        """A new one-time invitation; the person's older unused ones die."""
        ...

    async def take_invitations_back(self, person: int, at: datetime) -> int:
        """Unused invitations of the person die; returns how many."""
        ...

    async def take_phones_back(self, person: int, at: datetime) -> tuple[int, ...]:
        """The person's phones speak for nobody from now on; returns their chats."""
        ...

    async def mark_absent(self, person: int, day: date, at: datetime) -> bool:
        """The person cannot come on that day; False when that was known."""
        ...

    async def unmark_absent(self, person: int, day: date) -> bool:
        """The person can come after all; False when nothing else was known."""
        ...

    async def absent_on(self, campaign: int, day: date) -> frozenset[int]:
        """Who cannot come on that day."""
        ...

    async def is_absent(self, person: int, day: date) -> bool:
        """Whether this person cannot come on that day."""
        ...

    async def sittings_on(self, campaign: int, day: date) -> tuple[Sitting, ...]:
        """Every sitting of that day."""
        ...
