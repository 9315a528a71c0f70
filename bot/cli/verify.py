"""`verify`: does the ledger hold, by itself and before its witnesses, and if not, where it breaks first."""

import asyncio
import sqlite3
from argparse import Namespace
from pathlib import Path

from bot.cli.books_checked import check_books, check_copy
from bot.cli.chains import Check, begun, check_all
from bot.cli.export_files import sum_of
from bot.cli.flaws import first_flaw, told
from bot.cli.ledger_lines import NotALine, read_lines
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble, explained
from bot.cli.witnesses import by_keys, by_own, witnesses
from custody.proving import Witness
from storage.address import parse
from storage.copy_reading import is_no_text
from storage.errors import BooksUnavailable, StorageError
from storage.shape import odd_in_copy

SQLITE = b"SQLite format 3\0"


def run(terminal: Terminal, asked: Namespace) -> int:
    """Check the database, an export or a copy; 1 when it does not hold, 2 when not all could be checked."""
    try:
        return _checked(terminal, asked)
    except (OSError, BooksUnavailable) as error:
        unread = explained(error)
        unread.code = 2
        raise unread from error


def _checked(terminal: Terminal, asked: Namespace) -> int:
    believed = by_keys(asked.key, None if asked.file else terminal.settings.signing_key_file)
    witness = witnesses(asked.witness)
    if asked.file:
        terminal.say("cli-verify-sum", sum=sum_of(asked.file))
    check = check_file(asked.file, witness) if asked.file else asyncio.run(check_own(terminal, witness))
    if asked.file and not asked.key:
        believed = by_own(terminal.settings.signing_key_file, check.checkpoints)
    if check.breaks > 1:
        terminal.say("cli-verify-breaks", count=check.breaks)
    if flaw := first_flaw(check, believed, witness):
        raise told(flaw)
    _praise(terminal, check, witness, "yes" if believed else "no")
    if asked.key and not (check.checkpoints or witness.notes):
        terminal.say("cli-verify-pointless")
        return 2
    return 0


def _praise(terminal: Terminal, check: Check, witness: Witness, signed: str) -> None:
    """What holds, and no more than that."""
    kind = "holds" if check.checkpoints else "chains"
    terminal.say(f"cli-verify-{kind}", entries=check.entries, streams=check.streams)
    if check.checkpoints:
        last = check.checkpoints[-1]
        terminal.say("cli-verify-sealed", number=last.number, size=last.size, signed=signed)
    if witness.count:
        terminal.say("cli-verify-witnessed", count=witness.count)


def check_file(file: Path, witness: Witness) -> Check:
    """Check a copy of the database or exported lines, whichever the file is."""
    with file.open("rb") as opened:
        is_database = opened.read(len(SQLITE)) == SQLITE
    if is_database:
        return _check_copy(file, witness)
    try:
        check = check_all(read_lines(file), begun(witness))
    except NotALine as error:
        raise Trouble("cli-verify-not-a-line", line=error.line, file=str(file)) from error
    if not check.entries:
        raise Trouble("cli-verify-empty", 2, file=str(file))
    return check


async def check_own(terminal: Terminal, witness: Witness) -> Check:
    """Check the bot's own books; where a text in them is no UTF-8 any more, as a copy is checked."""
    address = parse(terminal.settings.database_url)
    try:
        async with terminal.books() as database:
            return await check_books(database, witness)
    except (StorageError, sqlite3.DatabaseError) as error:
        if address.engine != "sqlite" or not is_no_text(error):
            raise
    check = _check_copy(Path(address.dsn), witness)
    check.log.is_live = True
    return check


def _check_copy(file: Path, witness: Witness) -> Check:
    check = check_copy(file, witness)
    check.odd = odd_in_copy(file)
    return check
