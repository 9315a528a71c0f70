"""Messages to many, as the desk needs them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from custody.letters import Letter
from custody.tells import Audience, Late, Mark, State, Tell, Works


class TellBook(Protocol):
    """What is told to many, and who has read it."""

    async def new_tell(self, sender: int, chat: int, audience: Audience, words: str, at: datetime) -> int:
        """Begin a message of this person's; returns its number."""
        ...

    async def tell_of(self, number: int) -> Tell | None:
        """The message of that number."""
        ...

    async def save_tell(self, tell: Tell) -> None:
        """Write its audience, its words and its board back."""
        ...

    async def close_tell(self, number: int, state: State, at: datetime) -> bool:
        """It is sent, or dropped; False when it was so before: of two taps one wins."""
        ...

    async def number_tell(self, tell: Tell) -> Tell:
        """The message, which is sent now, with the next number of its campaign."""
        ...

    async def add_tellings(self, number: int, people: Sequence[int]) -> None:
        """These are told."""
        ...

    async def send_telling(self, number: int, letter: Letter) -> int:
        """Put the letter to every phone of those who have not read it into the outbox; returns how many."""
        ...

    async def read_telling(self, number: int, person: int, at: datetime) -> bool:
        """The person has read it; False when they had before, or were not told."""
        ...

    async def was_read(self, number: int, person: int) -> tuple[bool, datetime | None]:
        """Whether the person was told, and when they said that they have read it."""
        ...

    async def unread_of(self, person: int) -> tuple[tuple[int, int], ...]:
        """The messages which the person has not read, each with its number in the campaign."""
        ...

    async def changed_tells(self) -> tuple[Tell, ...]:
        """Messages that somebody has read since their boards were last brought up to date; forgets it."""
        ...

    async def marks_of(self, number: int) -> tuple[Mark, ...]:
        """Everybody who was told, by call-sign."""
        ...

    async def works_of(self, campaign: int) -> Works:
        """Who works where by the plan."""
        ...

    async def late_at(self, campaign: int, at: datetime) -> Late:
        """Who is late at that moment."""
        ...
