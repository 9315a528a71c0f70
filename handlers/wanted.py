"""What the handlers need from the wiring, as Protocols: words in, words out, and eyes."""

from collections.abc import Sequence
from typing import Literal, Protocol

from custody.calendar import SaidDay
from custody.desk.approval.plan_lists import Listed
from custody.facts.base import Refusal
from custody.letters import Choice

Verb = Literal[
    "take", "take-broken", "offer", "via", "confirm", "deny", "undo", "count", "pack", "milestone", "upload",
    "agree",
    "stay", "delay", "stuck", "snooze", "mine", "receipt", "status", "help", "cancel", "story", "cannot-come",
    "can-come",
    "people", "invite", "link-revoke", "phone-lost", "tour", "incident", "doubt", "relabel", "reseal",
    "now", "acts", "read",
    "approval", "marks",
    "assigning", "clashes",
    "ill", "hand-on",
]  # fmt: skip


Lines = frozenset[str]
"""The texts of the lasting keyboard's keys, in every language."""


class TypedAct(Protocol):
    """What a person has typed, without the codes: an act, its numbers, and when it happened."""

    @property
    def verb(self) -> Verb:
        """Which act."""
        ...

    @property
    def milestone(self) -> str:
        """Which milestone, for the verb `milestone`."""
        ...

    @property
    def step(self) -> str:
        """Which count, for the verb `count`; may be empty."""
        ...

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers in the order typed."""
        ...

    @property
    def time(self) -> tuple[int, int] | None:
        """Hours and minutes, when a time was typed."""
        ...

    @property
    def carrier(self) -> str:
        """With whom it was sent, for the verb `via`; may be empty."""
        ...

    @property
    def when(self) -> str:
        """By when it will be done, for the verb `delay`; may be empty."""
        ...

    @property
    def callsign(self) -> str:
        """Whom it is about; empty for oneself, or for nobody in particular."""
        ...

    @property
    def instead(self) -> str:
        """Who is to take the work over; may be empty."""
        ...

    @property
    def day(self) -> str:
        """Which day: today, tomorrow, or empty."""
        ...


class ListPrinter(Protocol):
    """Makes a workbook of the plan's lists, away from the event loop."""

    async def __call__(self, lists: Sequence[Listed], language: str) -> bytes:
        """The file."""
        ...


class Vocabulary(Protocol):
    """Understands the words of an act in every language of the bot."""

    def __call__(self, text: str) -> TypedAct | None:
        """The act, or None when the text is clearly not one."""
        ...


class Meaning(Protocol):
    """Understands the words for the buttons of a question, in every language of the bot."""

    def __call__(self, field: str, text: str, /) -> str:
        """The button's own answer, or the text as it was typed."""
        ...


class DayReader(Protocol):
    """Understands a day of the calendar and its word, in every language of the bot."""

    def __call__(self, text: str) -> SaidDay | None:
        """The day as it was typed, or None when the text is not clearly one."""
        ...


class Label(Protocol):
    """Words for a button."""

    def __call__(self, choice: Choice, language: str) -> str:
        """At most 40 characters, no markup."""
        ...


class Seen(Protocol):
    """A picture that was looked at."""

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts of its QR codes."""
        ...

    async def kept(self) -> bytes:
        """The picture, to be kept: a JPEG or a PNG without metadata."""
        ...


class Eyes(Protocol):
    """Fetches a picture from Telegram and reads its labels, away from the event loop."""

    async def __call__(self, file_id: str, size: int | None) -> Seen | Refusal:
        """What is seen, or why nothing is. `size` is in bytes."""
        ...
