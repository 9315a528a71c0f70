"""What the handlers need from the wiring to make files: a printer of labels, and an exporter of the books."""

from collections.abc import Sequence
from typing import Protocol

from custody.desk.call import Call
from custody.desk.ledger.exporting import Export, Format
from custody.desk.papers.ordering import Order, PaperFile
from custody.desk.people.cards import Guest


class Printer(Protocol):
    """Draws labels and cover sheets, away from the event loop, and tells the chat how far it has come."""

    async def __call__(self, asked: Order, chat: int, language: str) -> tuple[PaperFile, ...]:
        """The files."""


class Exporter(Protocol):
    """Makes a file of the books, away from the event loop, and tells the chat how far it has come."""

    async def __call__(self, call: Call, kind: Format) -> Export | None:
        """The file; None when it is too large for a chat."""
        ...


class CardPrinter(Protocol):
    """Draws invitation cards, away from the event loop."""

    async def __call__(self, guests: Sequence[Guest], username: str, language: str) -> bytes:
        """The PDF."""
        ...


class PeopleReader(Protocol):
    """Understands words for a role or for who has joined, in every language of the bot."""

    def __call__(self, text: str) -> str | None:
        """The view of people as a button carries it, or None for other words."""
        ...
