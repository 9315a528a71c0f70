"""The check of a copy, in a process of its own (`python -m bot.checking FILE`): it holds up nobody."""

import sys
from collections.abc import Iterable
from pathlib import Path

from bot.cli.chains import begun, check_all
from custody.checkpoints import Checkpoint
from custody.ledger import Entry
from custody.proving import Witness
from storage.copy_reading import campaigns_of_file, checkpoints_of_file, entries_of_file
from storage.errors import BrokenBackup


def flaw_of(copy: Path) -> str | None:
    """What is wrong with its ledger, its log or its checkpoints, as one line; None when all holds."""
    try:
        return flaw_in(entries_of_file(copy), checkpoints_of_file(copy), campaigns_of_file(copy))
    except BrokenBackup as error:
        return str(error)


def flaw_in(entries: Iterable[Entry], checkpoints: list[Checkpoint], campaigns: int = 0) -> str | None:
    """The same of a ledger that somebody reads."""
    check = check_all(entries, begun(Witness()))
    check.checkpoints, check.campaigns = checkpoints, campaigns
    if found := check.broken:
        return f"the ledger breaks at {found.stream} no. {found.seq} ({found.what})."
    fault = check.fault(None, Witness())
    if fault and fault.what == "emptied":
        return f"the ledger is empty beside {fault.found} campaigns."
    if fault:
        return f"the ledger does not agree with checkpoint no. {fault.number} ({fault.what})."
    return None


if __name__ == "__main__":
    sys.exit(flaw_of(Path(sys.argv[1])))
