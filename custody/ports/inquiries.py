"""Questions to the coordinator, and the answers kept for everyone, as the desk needs them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from custody.inquiries import Advice, How, Inquiry, Turn
from custody.letters import Letter
from custody.roles import Person, Role


class InquiryBook(Protocol):
    """What was asked, what was answered, and by which messages."""

    async def new_inquiry(
        self, person: Person, role: Role, topic: str, heading: str, words: str, at: datetime
    ) -> Inquiry:
        """A question of this person's, who asks as that role; the caller holds the campaign's lock."""
        ...

    async def inquiry(self, inquiry: int) -> Inquiry | None:
        """The question of that id."""
        ...

    async def inquiry_numbered(self, campaign: int, number: int) -> Inquiry | None:
        """The question that the campaign calls by that number."""
        ...

    async def asked_before(self, person: int, words: str, since: datetime) -> Inquiry | None:
        """The same question of this person's, still open, asked since then."""
        ...

    async def open_inquiries_of(self, person: int) -> tuple[Inquiry, ...]:
        """This person's questions without an answer, the oldest first."""
        ...

    async def save_inquiry(self, inquiry: Inquiry) -> None:
        """Write back its state, who settled it, and since when it waits."""
        ...

    async def open_inquiries(self, campaign: int, most: int, skipped: int) -> tuple[Inquiry, ...]:
        """Those without an answer, the longest waiting first."""
        ...

    async def count_inquiries(self, campaign: int) -> tuple[int, datetime | None]:
        """How many wait, and since when the first of them."""
        ...

    async def inquiries_due(
        self, campaign: int, since: datetime, reminded: datetime, most: int
    ) -> tuple[Inquiry, ...]:
        """Those that wait since then or longer, and of which nobody was reminded after the other moment."""
        ...

    async def note_reminded(self, campaign: int, since: datetime, reminded: datetime, at: datetime) -> int:
        """Everybody was reminded of these now; returns how many they are."""
        ...

    async def waiting_since(self, campaign: int) -> tuple[datetime | None, datetime | None]:
        """Since when the first waits of which nobody was reminded, and when the first reminder was."""
        ...

    async def add_turn(self, inquiry: int, person: int, how: How, words: str, at: datetime) -> int:
        """Something more is said to it; returns its id."""
        ...

    async def change_turn(self, turn: int, words: str, at: datetime) -> None:
        """It was said otherwise."""
        ...

    async def turns_of(self, inquiry: int) -> tuple[Turn, ...]:
        """Everything that was said to it, oldest first."""
        ...

    async def inquiry_behind(self, chat: int, message: int) -> int | None:
        """Which question that Telegram message of the chat speaks of."""
        ...

    async def answer_about(self, inquiry: int, chat: int, letter: Letter, language: str) -> None:
        """Answer this chat, and remember that the letter speaks of that question."""
        ...

    async def tell_about(self, inquiry: int, people: Sequence[int], letter: Letter) -> None:
        """Tell every phone of these people, and remember it of each letter."""
        ...


class AdviceBook(Protocol):
    """What everybody of a campaign may read."""

    async def new_advice(self, inquiry: Inquiry, words: str, at: datetime) -> Advice:
        """A draft of what everybody is to read: the question and this answer."""
        ...

    async def advice(self, advice: int) -> Advice | None:
        """The one of that id."""
        ...

    async def advice_about(self, inquiry: int) -> Advice | None:
        """The draft or the kept answer that was made of that question."""
        ...

    async def save_advice(self, advice: Advice) -> None:
        """Write its words back."""
        ...

    async def keep_advice(self, advice: Advice, at: datetime) -> int | None:
        """Everybody may read it from now on: its number; None when it was so before, of two taps one wins."""
        ...

    async def withdraw_advice(self, advice: int) -> bool:
        """Nobody reads it any more; False when it was so before."""
        ...

    async def kept_advice(self, campaign: int) -> tuple[Advice, ...]:
        """Everything that is kept for everyone, the newest first."""
        ...
