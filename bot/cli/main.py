"""One command from its words to its exit code; an expected trouble is one line, never a traceback."""

import gc
import logging
import os
import sqlite3
import sys
import traceback
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any

from pydantic import ValidationError

from bot.blotting import Blotter, secrets_of
from bot.cli.parser import parser
from bot.cli.terminal import Terminal
from bot.cli.troubles import Plain, Trouble, explained
from bot.clock import WallClock
from bot.settings import Settings
from locales.words import Words
from storage.errors import StorageError

BUG = 70
"""The exit code after a mistake of our own."""

UNREAD = 141
"""As a program that the closed pipe has killed."""

INTERRUPTED = 130


class WrongSettings(Trouble):
    """Settings that hold what they cannot hold; all of them are named at once."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(names)
        super().__init__("cli-bad-settings" if len(self.names) > 1 else "cli-bad-setting", name=self.names[0])

    def said(self, plain: Plain) -> str:
        """What each of them may hold."""
        wanted = [plain("cli-setting-wanted", name=name) for name in self.names]
        return plain(self.phrase, **self.variables, wanted="; ".join(wanted), count=len(wanted))


def main(arguments: Sequence[str]) -> int:
    """Do what the words ask for; returns the exit code."""
    logging.getLogger().addHandler(logging.NullHandler())
    settings = _settings()
    terminal = _terminal(settings)
    blotted = Blotter(secrets_of(settings) if isinstance(settings, Settings) else ())
    try:
        asked = parser(terminal.plain).parse_args(arguments)
        if isinstance(settings, Trouble):
            raise settings  # noqa: TRY301 - told like every other trouble, but --help goes without settings
        code: int = _command(asked.command).run(terminal, asked)
        sys.stdout.flush()
    except BrokenPipeError:
        return _unread()
    except (Trouble, StorageError, OSError, sqlite3.DatabaseError) as error:
        return _tell(terminal, error, blotted)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception:  # noqa: BLE001 - a bug: its traceback is wanted, its secrets are not
        print(blotted(traceback.format_exc()), file=sys.stderr)
        return BUG
    return code


def _command(name: str) -> Any:  # noqa: ANN401 - a module
    """What it imports stays: to look through it for garbage again and again takes 0.4 s."""
    gc.disable()
    try:
        return import_module("bot.cli." + name.replace("-", "_"))
    finally:
        gc.enable()


def _unread() -> int:
    """Whoever read has seen enough (`| head`): what is left goes nowhere, or Python would complain of it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return UNREAD


def _tell(terminal: Terminal, error: Exception, blotted: Blotter) -> int:
    trouble = explained(error)
    print(blotted(" ".join(trouble.said(terminal.plain).split())), file=sys.stderr)
    return trouble.code


def _settings() -> Settings | Trouble:
    try:
        return Settings()
    except ValidationError as error:
        return WrongSettings(dict.fromkeys(str(each["loc"][0]).upper() for each in error.errors()))
    except UnicodeDecodeError:
        return Trouble("cli-bad-env-file")


def _terminal(settings: Settings | Trouble) -> Terminal:
    if isinstance(settings, Settings):
        return Terminal(settings, WallClock(), Words(settings.timezone))
    language = os.environ.get("LANGUAGE", "ru")
    return Terminal(Settings.model_construct(language=language), WallClock(), Words("UTC"))
