"""The doctor looks at the scheduled copies."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from bot.cli.checks import Finding
from bot.cli.checks.copies import copies_findings
from bot.cli.terminal import Terminal
from custody.copies import name_of
from tests.cli.shell import TOKEN, terminal


async def test_scheduled_copies_are_looked_at(folder: Path) -> None:
    here = terminal(folder, bot_token=TOKEN)
    bot = here.settings.bot_id

    async def seen(where: str) -> set[str]:
        here.settings.backup_folder = where
        return {each.phrase.removeprefix("cli-doctor-") for each in await copies_of(here)}

    assert await seen("") == {"no-copies"}
    assert await seen(str(folder / "nowhere")) == {"copies-folder"}
    copies = folder / "copies"
    copies.mkdir()
    assert await seen(str(copies)) == {"copies-none"}
    (copies / name_of(bot, here.clock.now() - timedelta(hours=3))).touch()
    assert await seen(str(copies)) == {"copies-late"}
    (copies / name_of(bot + 1, here.clock.now())).touch()  # the neighbour's
    assert await seen(str(copies)) == {"copies-late"}
    ahead = copies / name_of(bot, here.clock.now() + timedelta(hours=3))
    ahead.touch()
    assert await seen(str(copies)) == {"copies-late", "copies-of-the-future"}
    ahead.unlink()
    (copies / name_of(bot, here.clock.now())).touch()
    assert await seen(str(copies)) == {"copies"}
    with closing(sqlite3.connect(folder / "custody.db")) as connection, connection:
        connection.execute(
            "INSERT INTO settings VALUES ('backup-failed', ?)", (f"{here.clock.now().isoformat()} full",)
        )
    assert await seen(str(copies)) == {"copies", "copies-fail"}


async def copies_of(here: Terminal) -> list[Finding]:
    return [each async for each in copies_findings(here)]
