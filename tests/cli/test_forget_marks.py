"""`forget-marks`: what is old goes at once, and the ledger says how much it was."""

import asyncio
from argparse import Namespace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.cli.forget_marks import run
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from custody.facts.names import Who
from custody.marks.rows import MarkRow, digest_of, lines_of
from custody.marks.sheets import MarkSheet
from custody.ports.marks import NewSheet
from custody.roles import Role
from tests.cli.ledger import dump
from tests.cli.shell import terminal

ROWS = (MarkRow("1024", 1, (2, 1)),)


async def marked(desk: Terminal) -> None:
    """Somebody has given marks long ago."""
    who, then = Who(1, "Э-01", Role.EXPERT), desk.clock.now() - timedelta(days=400)
    head = MarkSheet(1, "first", who, who, then, 1, 1, 0, digest_of(lines_of(ROWS)), number=1)
    async with desk.books() as database, database.open() as books:
        await books.keep_mark_sheets([NewSheet(head, lines_of(ROWS))])


def test_what_is_old_is_gone_and_told_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = terminal(folder)
    asyncio.run(marked(desk))
    assert run(desk, Namespace(before=date(2020, 1, 1))) == 0
    assert "удалять нечего" in capsys.readouterr().out
    assert run(desk, Namespace(before=None)) == 0
    assert "ведомостей 1, работ 1" in capsys.readouterr().out
    assert run(desk, Namespace(before=None)) == 0
    assert "удалять нечего" in capsys.readouterr().out
    assert dump(folder).count("'marks-forgotten'") == 1
    with pytest.raises(Trouble):
        run(desk, Namespace(before=date(2999, 1, 1)))
