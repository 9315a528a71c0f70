"""`move`: the books at another address, SQLite or PostgreSQL, whole and compared, or nothing at all."""

import asyncio
from argparse import Namespace
from collections.abc import Iterable

from bot.checking import flaw_in
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from custody.checkpoints import Checkpoint
from custody.ledger import Entry
from storage.address import parse
from storage.database import schema_version
from storage.errors import BrokenBackup, NotEmpty
from storage.moving.between import move


def run(terminal: Terminal, asked: Namespace) -> int:
    """Carry everything over, then say what stands there and what to set."""
    target = parse(asked.to)
    here = parse(terminal.settings.database_url)
    if target == here or (target.engine == here.engine == "sqlite" and target.file == here.file):
        raise Trouble("cli-move-not-empty")
    if target.engine == "sqlite" and not target.file.absolute().parent.is_dir():
        raise Trouble("cli-no-folder", folder=str(target.file.absolute().parent))
    if target.engine == "postgres":
        asyncio.run(schema_version(asked.to))  # says what is wrong with the address better than a move does
    try:
        counts = move(terminal.settings.database_url, asked.to, _check)
    except NotEmpty as error:
        raise Trouble("cli-move-not-empty") from error
    for name, count in counts.items() if asked.verbose else ():
        print(f"{name}\t{count}")
    terminal.say("cli-moved", tables=len(counts), rows=sum(counts.values()), entries=counts["ledger"])
    return 0


def _check(entries: Iterable[Entry], checkpoints: list[Checkpoint]) -> None:
    if flaw := flaw_in(entries, checkpoints):
        raise BrokenBackup(flaw)
