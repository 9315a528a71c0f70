"""What every command has at hand: the settings, the clock, the words, and the way to the books."""

import os
import sys
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.cli.troubles import Trouble
from bot.clock import Clock
from bot.settings import Settings
from custody.campaign import Campaign
from locales.words import Words
from storage.books import StoredBooks
from storage.database import Database, connect
from storage.plan import newest_campaign

STANDARD_OUTPUT = Path("-")


@dataclass(frozen=True, slots=True)
class Terminal:
    """The operator's side of a command."""

    settings: Settings
    clock: Clock
    words: Words

    @property
    def language(self) -> str:
        """The operator's language."""
        return self.settings.language

    def plain(self, phrase: str, **variables: str | int) -> str:
        """A phrase in the operator's language."""
        return self.words.plain(phrase, self.language, **variables)

    def say(self, phrase: str, **variables: str | int) -> None:
        """Print a phrase."""
        print(self.plain(phrase, **variables))

    @asynccontextmanager
    async def books(self) -> AsyncIterator[Database]:
        """The database that the settings name, beside a running bot if there is one."""
        database = await connect(self.settings.database_url, self.clock.now)
        try:
            yield database
        finally:
            await database.close()


async def campaign_of(books: StoredBooks) -> Campaign:
    """The newest campaign; Trouble when no plan was loaded yet."""
    campaign = await newest_campaign(books)
    if campaign is None:
        raise Trouble("cli-no-campaign")
    return campaign


def save(target: Path, parts: Iterable[bytes]) -> None:
    """Write a file whole or not at all; `-` is the standard output."""
    if target == STANDARD_OUTPUT:
        sys.stdout.buffer.writelines(parts)
        sys.stdout.flush()
        return
    part = target.with_name(f"{target.name}.part")
    try:
        with part.open("wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
