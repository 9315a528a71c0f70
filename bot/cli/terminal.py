"""What every command has at hand: the settings, the clock, the words, and the way to the books."""

import os
import sys
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from bot.cli.started import as_started
from bot.cli.troubles import Trouble
from bot.clock import Clock
from bot.settings import Settings
from custody.campaign import Campaign
from locales.phrases import LANGUAGES, find
from locales.words import Words
from storage.address import parse
from storage.books import StoredBooks
from storage.database import Database, connect
from storage.errors import UnknownAddress
from storage.plan import campaigns

STANDARD_OUTPUT = Path("-")
OWN_ALONE = 0o600
COMPANIONS = ("", "-wal", "-shm", "-journal", ".lock")


@dataclass(frozen=True, slots=True)
class Terminal:
    """The operator's side of a command."""

    settings: Settings
    clock: Clock
    words: Words

    @property
    def language(self) -> str:
        """The operator's language; the first of ours when LANGUAGE names none of them."""
        wanted = self.settings.language
        return wanted if wanted in LANGUAGES else LANGUAGES[0]

    def plain(self, phrase: str, **variables: str | int) -> str:
        """A phrase in the operator's language."""
        # Not by Words.plain, which draws a full stop to the word before: a path may begin with one.
        said = find(self.language, phrase)
        return said.fill({"bot": as_started(), **variables}) if said else phrase

    def say(self, phrase: str, **variables: str | int) -> None:
        """Print a phrase."""
        print(self.plain(phrase, **variables))

    def save(self, target: Path, parts: Iterable[bytes], *, over: bool) -> None:
        """Write what was asked for: never over the database, over another file only when `over` was said."""
        self.check(target, over=over)
        save(target, parts)

    @contextmanager
    def writing(self, target: Path, *, over: bool) -> Iterator[BinaryIO]:
        """The same for what comes bit by bit: the file is there whole at the end, or not at all."""
        self.check(target, over=over)
        with written(target) as file:
            yield file

    def check(self, target: Path, *, over: bool) -> None:
        """Trouble when nothing may be written there, said before any work is done for it."""
        if target != STANDARD_OUTPUT:
            own = own_files(self.settings.database_url)
            if target.resolve() in own or _beside(target).resolve() in own:
                raise Trouble("cli-own-file", file=str(target))
            if not target.absolute().parent.is_dir():
                raise Trouble("cli-no-output-folder", folder=str(target.absolute().parent))
            if not over and (target.exists() or target.is_symlink()):
                raise Trouble("cli-file-exists", file=str(target))

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
    known = await campaigns(books)
    if not known:
        raise Trouble("cli-no-campaign")
    return known[-1]


def own_files(url: str) -> frozenset[Path]:
    """The database and what SQLite and the bot keep beside it, also where links lead."""
    try:
        address = parse(url)
    except UnknownAddress:
        return frozenset()
    if address.engine != "sqlite":
        return frozenset()
    bases = (address.file.absolute(), address.file.resolve())
    return frozenset(base.with_name(base.name + end).resolve() for base in bases for end in COMPANIONS)


def _beside(target: Path) -> Path:
    return target.with_name(f"{target.name}.part")


def save(target: Path, parts: Iterable[bytes]) -> None:
    """Write a file whole or not at all; `-` is the standard output."""
    with written(target) as file:
        file.writelines(parts)


@contextmanager
def written(target: Path) -> Iterator[BinaryIO]:
    """A file for its owner alone, there whole at the end, or not at all; `-` is the standard output."""
    if target == STANDARD_OUTPUT:
        yield sys.stdout.buffer
        sys.stdout.flush()
        return
    part = _beside(target)
    part.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWN_ALONE), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
