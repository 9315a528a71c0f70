"""From the books to the paper: invitation cards as they are printed."""

from collections.abc import Sequence
from functools import partial

from bot.threads import Threads
from bot.voice import Voice
from custody.desk.people.cards import Guest
from documents.card_layout import Card


class CardPrinter:
    """Draws the cards in the bot's own threads, in the words of their campaign."""

    def __init__(self, threads: Threads, voice: Voice) -> None:
        self.threads = threads
        self.voice = voice

    async def __call__(self, guests: Sequence[Guest], username: str, language: str) -> bytes:
        """The PDF."""
        cards = [self._card(guest, username, language) for guest in guests]
        return await self.threads.run(partial(_sheet, cards, language))

    def _card(self, guest: Guest, username: str, language: str) -> Card:
        words = self.voice.of("", college=guest.college)
        roles = ", ".join(words.role(role, language) for role in guest.roles)
        until = f"{guest.until:%d.%m.%Y}"
        return Card(guest.token, guest.callsign, roles, guest.place, until, username)


def _sheet(cards: Sequence[Card], language: str) -> bytes:
    from documents.cards import card_sheet  # noqa: PLC0415 - a bot that prints nothing carries no fpdf

    return card_sheet(cards, language)
