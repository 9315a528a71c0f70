"""The check of the open books or of a copy: their ledger, and what they show beside it."""

from pathlib import Path

from bot.cli.chains import Check, begun, check_all, check_stored
from custody.proving import Witness
from storage.database import Database
from storage.plan import campaigns
from storage.shape import odd_in
from storage.verifying import campaigns_of_file, checkpoints_of_file, entries_of_file, pages, waiting_of_file
from storage.whereabouts import misplaced_in, misplaced_in_copy


def check_copy(file: Path, witness: Witness) -> Check:
    """Check a copy of the database, without how it is made; BrokenBackup when the file is none."""
    check = begun(witness)
    check.checkpoints, check.campaigns = checkpoints_of_file(file), campaigns_of_file(file)
    check.log.waiting += waiting_of_file(file)
    check_all(entries_of_file(file), check)
    if check.broken is None:
        check.shown = misplaced_in_copy(file)
    return check


async def check_books(database: Database, witness: Witness) -> Check:
    """Check the open database; checkpoints first: what is sealed meanwhile is not missed."""
    async with database.read() as books:
        kept, known = await books.checkpoints(), await campaigns(books)
        waiting = await books.waiting() if witness.notes else []
        placed = (await books.log_end()).size
    check = begun(witness)
    check.log.waiting += waiting
    check.log.placed, check.log.is_live = placed, True
    check.checkpoints, check.campaigns = list(kept), len(known)
    await check_stored(pages(database), check)
    if check.broken is None:
        check.shown = await misplaced_in(database)
    check.odd = await odd_in(database)
    return check
