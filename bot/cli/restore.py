"""`restore`: the database as it was in a copy; the bot must not be running."""

from argparse import Namespace
from pathlib import Path

from bot.cli.books_checked import check_copy
from bot.cli.flaws import first_flaw, told
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from custody.proving import Witness
from storage.address import parse
from storage.backup import restore
from storage.errors import NotEmpty
from storage.shape import Oddities, odd_in_copy


def run(terminal: Terminal, asked: Namespace) -> int:
    """Check the copy's ledger, then put it in place of the database."""
    url = terminal.settings.database_url
    asked.file.open("rb").close()  # none there, none that may be read, or a folder: said as such
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
    if flaw := first_flaw(check_copy(copy, Witness()), of_copy=True):
        raise told(flaw, "cli-restore-broken")
    return odd_in_copy(copy)
