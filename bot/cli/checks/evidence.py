"""The evidence seen by the doctor: whether the ledger holds, and whether its key is the right one."""

import sqlite3
import stat
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress

from bot.cli.checks import Finding, finding, ill
from bot.cli.flaws import first_flaw, told
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble, explained
from bot.cli.verify import check_own
from bot.signing import Signer, WrongKey, file_of, is_signed, load
from custody.checkpoints import Checkpoint
from custody.notes import notes_in
from custody.proving import Witness
from storage.errors import StorageError


async def evidence_findings(terminal: Terminal) -> AsyncIterator[Finding]:
    """The ledger and the key; a database that cannot be opened was told of already."""
    checkpoints: list[Checkpoint] = []
    with suppress(StorageError, OSError, sqlite3.DatabaseError):
        check = await check_own(terminal, Witness())
        checkpoints = check.checkpoints
        if flaw := first_flaw(check, of_copy=True):
            yield ill(told(flaw, "cli-doctor-ledger-broken"))
        else:
            sealed = checkpoints[-1].size if checkpoints else 0
            yield finding("ok", "ledger", entries=check.entries, sealed=sealed)
        if check.odd:
            yield ill(Trouble("cli-verify-odd", **check.odd.names))
    for each in _key(terminal, checkpoints):
        yield each


def _key(terminal: Terminal, checkpoints: list[Checkpoint]) -> Iterator[Finding]:
    file = file_of(terminal.settings.signing_key_file)
    try:
        signer = load(file)
    except FileNotFoundError:
        missing = finding("attention", "key-lost", file=str(file), number=len(checkpoints))
        yield missing if checkpoints else finding("note", "no-key", file=str(file))
    except WrongKey:
        yield ill(Trouble("cli-key-wrong", file=str(file)))
    except OSError as error:
        yield ill(explained(error))
    else:
        others = stat.S_IMODE(file.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO)
        if others:
            yield finding("attention", "key-open", file=str(file))
        yield _signs(signer, checkpoints)


def _signs(signer: Signer, checkpoints: list[Checkpoint]) -> Finding:
    """Whether this key has signed the last checkpoint."""
    note = next(notes_in(checkpoints[-1].note), None) if checkpoints else None
    if note is not None and not is_signed(note, (signer.public,)):
        return finding("attention", "key-other", number=checkpoints[-1].number)
    return finding("ok", "key", public=signer.words)
