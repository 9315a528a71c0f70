import logging
import os
import shutil
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from bot.cli.main import main
from sandbox.server import Sandbox
from tests.cli.sealed import Sealed, sealed_books
from tests.cli.shell import OURS, TOKEN, Ask, Told, shell, told


@pytest.fixture(scope="session")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Books with the example plan: made once, copied often."""
    folder = tmp_path_factory.mktemp("loaded")
    for words in (["migrate"], ["example", "plan.xlsx", "--first-day", "2026-04-14"], ["load", "plan.xlsx"]):
        told = shell(folder, *words)
        assert told.code == 0, told.err
    return folder


@pytest.fixture
def folder(loaded: Path, tmp_path: Path) -> Path:
    """A copy of them for one test."""
    return shutil.copytree(loaded, tmp_path / "books")


@pytest.fixture
async def telegram() -> AsyncIterator[str]:
    """The address of a Telegram that knows our token."""
    async with Sandbox(TOKEN, "vpr_test_bot").serve() as url:
        yield url


@contextmanager
def _logging_as_it_was() -> Iterator[None]:
    """`run` writes the process's log; here the process is pytest."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    hooks = sys.excepthook, threading.excepthook
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = hooks
        logging.captureWarnings(capture=False)
        root.handlers[:] = handlers
        root.setLevel(level)


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Ask:
    """The command line in this process: quicker than a process, and with no settings of ours."""

    def asked(folder: Path, *words: str, **settings: str) -> Told:
        for name in [name for name in os.environ if name.startswith(OURS)]:
            monkeypatch.delenv(name)
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        monkeypatch.chdir(folder)
        capfd.readouterr()
        with _logging_as_it_was():
            code = main(words)
        return told(code, *capfd.readouterr())

    return asked


@pytest.fixture(scope="session")
def made(loaded: Path, tmp_path_factory: pytest.TempPathFactory) -> Sealed:
    """Books that were sealed twice: made once, copied often."""
    return sealed_books(shutil.copytree(loaded, tmp_path_factory.mktemp("sealed") / "books"))


@pytest.fixture
def books(made: Sealed, tmp_path: Path) -> Sealed:
    return replace(made, folder=shutil.copytree(made.folder, tmp_path / "books"))
