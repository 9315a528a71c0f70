"""`verify`: does the ledger hold, by itself and before its witnesses, and if not, where it breaks first."""

import asyncio
from argparse import Namespace
from pathlib import Path

from bot.cli.chains import Check, begun, check_all, check_stored
from bot.cli.ledger_lines import NotALine, read_lines
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from bot.cli.witnesses import by_keys, by_own, witnesses
from custody.proving import Fault, Signed, Witness
from storage.database import Database
from storage.plan import campaigns
from storage.shape import odd_in, odd_in_copy
from storage.verifying import campaigns_of_file, checkpoints_of_file, entries_of_file, pages

SQLITE = b"SQLite format 3\0"


def run(terminal: Terminal, asked: Namespace) -> int:
    """Check the database, an export or a copy."""
    believed = by_keys(asked.key, None if asked.file else terminal.settings.signing_key_file)
    witness = witnesses(asked.witness)
    check = check_file(asked.file, witness) if asked.file else asyncio.run(_check_books(terminal, witness))
    if asked.file and not asked.key:
        believed = by_own(terminal.settings.signing_key_file, check.checkpoints)
    if wrong := verdict(check, believed, witness):
        raise wrong
    terminal.say("cli-verify-holds", entries=check.entries, streams=check.streams)
    if check.checkpoints:
        last, signed = check.checkpoints[-1], "yes" if believed else "no"
        terminal.say("cli-verify-sealed", number=last.number, size=last.size, signed=signed)
    if witness.count:
        terminal.say("cli-verify-witnessed", count=witness.count)
    return 0


def verdict(check: Check, believed: Signed | None, witness: Witness) -> Trouble | None:
    """The first thing that does not hold; None when all does."""
    if found := check.broken:
        return Trouble("cli-verify-broken", stream=found.stream, seq=str(found.seq), what=found.what)
    fault = check.fault(believed, witness)
    if fault:
        return told(fault)
    return Trouble("cli-verify-odd", **check.odd.names) if check.odd else None


def told(fault: Fault) -> Trouble:
    """The fault as one line for the operator."""
    numbers = {name: str(getattr(fault, name)) for name in ("number", "size", "found", "place", "mark")}
    return Trouble("cli-verify-fault", what=fault.what, **numbers)


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
        raise Trouble("cli-verify-empty", file=str(file))
    return check


def check_copy(file: Path, witness: Witness) -> Check:
    """Check a copy of the database; BrokenBackup when the file is none."""
    check = check_all(entries_of_file(file), begun(witness))
    check.checkpoints, check.campaigns = checkpoints_of_file(file), campaigns_of_file(file)
    check.odd = odd_in_copy(file)
    return check


async def _check_books(terminal: Terminal, witness: Witness) -> Check:
    async with terminal.books() as database:
        return await check_books(database, witness)


async def check_books(database: Database, witness: Witness) -> Check:
    """Check the open database; checkpoints first: what is sealed meanwhile is not missed."""
    async with database.read() as books:
        kept, known = await books.checkpoints(), await campaigns(books)
    check = await check_stored(pages(database), begun(witness))
    check.checkpoints, check.campaigns = list(kept), len(known)
    check.odd = await odd_in(database)
    return check
