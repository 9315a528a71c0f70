"""Commands born fast: importing aiogram and reading the words takes longer than most do, so it is done once.

Each command is a fork of the process that has done it.
"""

import asyncio
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.context import ForkServerProcess
from multiprocessing.forkserver import ensure_running
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
FORKS = get_context("forkserver")
COMMANDS = [f"bot.cli.{each.stem}" for each in (ROOT / "bot/cli").glob("[a-z]*.py")]
FORKS.set_forkserver_preload([*COMMANDS, "sandbox.standalone", "tests.cli.words_read"])


class Fork:
    """What `python -m bot WORDS` does, as a process, and what it has said so far."""

    def __init__(self, process: ForkServerProcess, said: Path) -> None:
        self.process = process
        self._said = said

    @property
    def out(self) -> str:
        """What it wrote for the one who asked."""
        return (self._said / "out").read_text("utf-8")

    @property
    def err(self) -> str:
        """What it wrote for the one who watches."""
        return (self._said / "err").read_text("utf-8")

    async def ended(self) -> int:
        """Wait while this process does other things; the exit code."""
        await asyncio.to_thread(self.process.join)
        return self.process.exitcode or 0


@contextmanager
def forked(folder: Path, words: tuple[str, ...], settings: dict[str, str]) -> Iterator[Fork]:
    """A command in that folder and surroundings; whoever leaves before its end kills it."""
    with TemporaryDirectory() as kept:
        said = Path(kept)
        for name in ("out", "err"):
            (said / name).touch()
        with _surrounded_by(settings):
            ensure_running()  # the nursery lives as long as this process does
            process = FORKS.Process(target=_live, args=(folder, words, settings, said))
            process.start()
        try:
            yield Fork(process, said)
        finally:
            process.kill()
            process.join()


def _live(folder: Path, words: tuple[str, ...], settings: dict[str, str], said: Path) -> None:
    for name, number in (("out", 1), ("err", 2)):
        os.dup2(os.open(said / name, os.O_WRONLY), number)
    os.chdir(folder)
    _become(settings)
    sys.exit(import_module("bot.cli.main").main(words))


@contextmanager
def _surrounded_by(settings: dict[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    _become(settings)
    try:
        yield
    finally:
        _become(before)


def _become(settings: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(settings)
