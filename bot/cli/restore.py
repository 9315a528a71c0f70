"""`restore`: the database as it was in a copy; the bot must not be running."""

from argparse import Namespace
from pathlib import Path

from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from bot.cli.verify import check_copy, shown, told
from custody.proving import Witness
from storage.address import parse
from storage.backup import restore
from storage.errors import NotEmpty
from storage.shape import Oddities


def run(terminal: Terminal, asked: Namespace) -> int:
    """Check the copy's ledger, then put it in place of the database."""
    url = terminal.settings.database_url
    asked.file.stat()
    odd = _check(asked.file)
    try:
        restore(asked.file, url, overwrite=asked.over)
    except NotEmpty as error:
        if parse(url).engine == "postgres":
            raise Trouble("cli-restore-elsewhere") from error
        raise Trouble("cli-restore-over", database=parse(url).dsn, file=str(asked.file)) from error
    if odd:
        terminal.say("cli-restored-parts", **odd.names)
    terminal.say("cli-restored", file=str(asked.file))
    return 0


def _check(copy: Path) -> Oddities:
    """How it differs from what the program makes; Trouble when it does not hold."""
    check = check_copy(copy, Witness())
    if found := check.broken:
        raise Trouble("cli-restore-broken", stream=shown(found.stream), seq=str(found.seq), what=found.what)
    if fault := check.fault(None, Witness()):
        raise told(fault)
    return check.odd
