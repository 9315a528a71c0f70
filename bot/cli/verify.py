"""`verify`: does the ledger hold, by itself and before its witnesses, and if not, where it breaks first."""

import asyncio
import sqlite3
from argparse import Namespace
from pathlib import Path

from bot.cli.chains import Check, begun, check_all, check_stored
from bot.cli.export_files import sum_of
from bot.cli.ledger_lines import NotALine, read_lines
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from bot.cli.witnesses import by_keys, by_own, witnesses
from custody.proving import Fault, Signed, Witness
from storage.address import parse
from storage.database import Database
from storage.errors import StorageError
from storage.plan import campaigns
from storage.shape import odd_in, odd_in_copy
from storage.verifying import campaigns_of_file, checkpoints_of_file, entries_of_file, pages, waiting_of_file
from storage.whereabouts import misplaced_in, misplaced_in_copy

SQLITE = b"SQLite format 3\0"
LONGEST = 200


def run(terminal: Terminal, asked: Namespace) -> int:
    """Check the database, an export or a copy; 2 when the signatures were asked for and there are none."""
    believed = by_keys(asked.key, None if asked.file else terminal.settings.signing_key_file)
    witness = witnesses(asked.witness)
    if asked.file:
        terminal.say("cli-verify-sum", sum=sum_of(asked.file))
    check = check_file(asked.file, witness) if asked.file else _check_own(terminal, witness)
    if asked.file and not asked.key:
        believed = by_own(terminal.settings.signing_key_file, check.checkpoints)
    if check.breaks > 1:
        terminal.say("cli-verify-breaks", count=check.breaks)
    if wrong := verdict(check, believed, witness):
        raise wrong
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


def verdict(check: Check, believed: Signed | None, witness: Witness) -> Trouble | None:
    """The first thing that does not hold; None when all does."""
    if found := check.broken:
        return Trouble("cli-verify-broken", stream=shown(found.stream), seq=str(found.seq), what=found.what)
    fault = check.fault(believed, Witness()) or check.doubt() or check.fault(believed, witness)
    if fault:
        return told(fault)
    if found := check.shown:
        return Trouble("cli-verify-broken", stream=shown(found.stream), seq=str(found.seq), what=found.what)
    return Trouble("cli-verify-odd", **check.odd.names) if check.odd else None


def told(fault: Fault) -> Trouble:
    """The fault as one line for the operator; 2 for what could only not be compared."""
    names = ("number", "size", "found", "place", "mark", "near")
    numbers = {name: str(getattr(fault, name)) for name in names}
    return Trouble("cli-verify-fault", 2 if fault.is_doubt else 1, what=fault.what, **numbers)


def shown(said: object) -> str:
    """What comes from the file, so that it cannot write anything else over the answer."""
    signs = str(said)[:LONGEST]
    return "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in signs)


def check_file(file: Path, witness: Witness) -> Check:
    """Check a copy of the database or exported lines, whichever the file is."""
    with file.open("rb") as opened:
        is_database = opened.read(len(SQLITE)) == SQLITE
    if is_database:
        return check_copy(file, witness)
    try:
        check = check_all(read_lines(file), begun(witness))
    except NotALine as error:
        raise Trouble("cli-verify-not-a-line", line=error.line, file=str(file)) from error
    if not check.entries:
        raise Trouble("cli-verify-empty", 2, file=str(file))
    return check


def check_copy(file: Path, witness: Witness) -> Check:
    """Check a copy of the database; BrokenBackup when the file is none."""
    check = begun(witness)
    check.checkpoints, check.campaigns = checkpoints_of_file(file), campaigns_of_file(file)
    check.shown, check.odd = misplaced_in_copy(file), odd_in_copy(file)
    check.log.waiting += waiting_of_file(file)
    return check_all(entries_of_file(file), check)


def _check_own(terminal: Terminal, witness: Witness) -> Check:
    """Check the bot's own books; where a text in them is no UTF-8 any more, as a copy is checked."""
    address = parse(terminal.settings.database_url)
    try:
        return asyncio.run(_check_books(terminal, witness))
    except (StorageError, sqlite3.DatabaseError) as error:
        if address.engine != "sqlite" or "decode" not in str(error):
            raise
    return check_copy(Path(address.dsn), witness)


async def _check_books(terminal: Terminal, witness: Witness) -> Check:
    async with terminal.books() as database:
        return await check_books(database, witness)


async def check_books(database: Database, witness: Witness) -> Check:
    """Check the open database; checkpoints first: what is sealed meanwhile is not missed."""
    async with database.read() as books:
        kept, known = await books.checkpoints(), await campaigns(books)
        waiting = await books.waiting() if witness.notes else []
        placed = (await books.log_end()).size
    check = begun(witness)
    check.log.waiting += waiting
    check.checkpoints, check.campaigns = list(kept), len(known)
    check.shown, check.odd = await misplaced_in(database), await odd_in(database)
    check.log.placed = placed
    return await check_stored(pages(database), check)
