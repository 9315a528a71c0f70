"""Our command line in a process of its own, and in this one."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.cli.terminal import Terminal
from bot.settings import Settings
from locales.words import Words
from tests.cli.forks import ROOT, forked

TOKEN = "4242424242:AAsecretsecretsecretsecretsecret_1"  # noqa: S105 - a token of our own stand-in
WRONG_TOKEN = "1:AAwrongwrongwrongwrongwrongwrong_"  # noqa: S105 - a token that nobody knows
DEAD = "http://127.0.0.1:9"
OURS = (
    "BOT_",
    "DATABASE_URL",
    "TIMEZONE",
    "LANGUAGE",
    "WEBHOOK_",
    "COORDINATORS",
    "LOG_LEVEL",
    "QUIET_HOURS",
    "SIGNING_KEY_FILE",
    "BACKUP_",
    "HEALTH_",
)


@dataclass(frozen=True)
class Told:
    """What came back."""

    code: int
    out: str
    err: str

    @property
    def line(self) -> str:
        """The one line of the trouble."""
        assert self.code != 0, self.out
        assert self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err
        return self.err.strip()


def environment(**settings: str) -> dict[str, str]:
    """The environment of a command: these settings and no others of ours, and no tracing: it doubles a start.

    What a command does is measured where it runs in this process.
    """
    hinder = (*OURS, "COVERAGE_", "PYTHONDONTWRITEBYTECODE")
    around = {name: value for name, value in os.environ.items() if not name.startswith(hinder)}
    return {**around, "PYTHONPATH": str(ROOT), **settings}


def shell(folder: Path, *words: str, **settings: str) -> Told:
    """Run a command in a folder."""
    with forked(folder, words, environment(**settings)) as command:
        command.process.join()
        return told(command.process.exitcode or 0, command.out, command.err)


async def beside(folder: Path, *words: str, **settings: str) -> Told:
    """The same while this process serves the stand-in."""
    with forked(folder, words, environment(**settings)) as command:
        code = await command.ended()
        return told(code, command.out, command.err)


async def lived(folder: Path, telegram: str) -> str:
    """What a bot logs from its start to the end that it is asked for."""
    with forked(folder, ("run",), environment(BOT_TOKEN=TOKEN, BOT_API_URL=telegram)) as bot:
        async with asyncio.timeout(30):
            while "at work as @vpr_test_bot" not in bot.err:
                assert bot.process.is_alive(), bot.err
                await asyncio.sleep(0.01)
        bot.process.terminate()
        assert await bot.ended() == 0
        return told(0, bot.out, bot.err).err


def started(folder: Path, *words: str, **settings: str) -> Told:
    """The command line as a stranger starts it, aiogram's import and all."""
    ran = subprocess.run(
        [sys.executable, "-m", "bot", *words],
        cwd=folder,
        env=environment(**settings),
        capture_output=True,
        text=True,
        check=False,
    )
    return told(ran.returncode, ran.stdout, ran.stderr)


Ask = Callable[..., Told]
"""A folder, the words of a command, and settings by their names."""


def told(code: int, out: str, err: str) -> Told:
    """What came back, which never holds the token."""
    for said in (out, err):
        assert TOKEN not in said
        assert TOKEN.partition(":")[2] not in said
    return Told(code, out, err)


class Shifted:
    """A clock that is wrong by so much."""

    def __init__(self, by: timedelta = timedelta()) -> None:
        self.by = by

    def now(self) -> datetime:
        """The wrong time."""
        return datetime.now(UTC) + self.by


def terminal(folder: Path, by: timedelta = timedelta(), **settings: str) -> Terminal:
    """A terminal in this process, over the books of that folder."""
    url = f"sqlite:///{folder / 'custody.db'}"
    known = Settings(**{"database_url": url, "language": "ru", **settings})  # type: ignore[arg-type]
    return Terminal(known, Shifted(by), Words("Asia/Irkutsk"))
