"""The check of a copy, in a process of its own (`python -m bot.checking FILE`): it holds up nobody."""

import sys
from collections.abc import Iterable
from pathlib import Path

from bot.cli.books_checked import check_copy
from bot.cli.chains import Check, begun, check_all
from bot.cli.flaws import first_flaw
from custody.checkpoints import Checkpoint
from custody.ledger import Break, Entry
from custody.proving import Fault, Witness
from storage.errors import BrokenBackup


def flaw_of(copy: Path) -> str | None:
    """What makes it useless, as one line: its ledger, its log, its checkpoints, what it shows beside them."""
    try:
        return _flaw(check_copy(copy, Witness()))
    except BrokenBackup as error:
        return str(error)


def flaw_in(entries: Iterable[Entry], checkpoints: list[Checkpoint]) -> str | None:
    """The same of a ledger that somebody reads."""
    check = check_all(entries, begun(Witness()))
    check.checkpoints = checkpoints
    return _flaw(check)


def checked(copy: Path) -> None:
    """BrokenBackup, with that line, for a copy that would be no good."""
    if flaw := flaw_of(copy):
        raise BrokenBackup(f"{copy}: {flaw}")


def _flaw(check: Check) -> str | None:
    flaw = first_flaw(check, of_copy=True)
    if flaw is check.shown and isinstance(flaw, Break):
        return f"a packet is not shown as its chain says: {flaw.stream} no. {flaw.seq} ({flaw.what})."
    if isinstance(flaw, Break):
        return f"the ledger breaks at {flaw.stream} no. {flaw.seq} ({flaw.what})."
    if not isinstance(flaw, Fault):
        return None
    if flaw.what == "emptied":
        return f"the ledger is empty beside {flaw.found} campaigns."
    return f"the ledger does not agree with checkpoint no. {flaw.number} ({flaw.what})."


if __name__ == "__main__":
    sys.exit(flaw_of(Path(sys.argv[1])))
