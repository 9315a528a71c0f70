"""One command from its words to its exit code; an expected trouble is one line, never a traceback."""

import gc
import logging
import os
import sqlite3
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from pydantic import ValidationError

from bot.blotting import Blotter, secrets_of
from bot.cli.parser import parser
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble, explained
from bot.clock import WallClock
from bot.settings import Settings
from locales.words import Words
from storage.errors import StorageError

BUG = 70
"""The exit code after a mistake of our own."""

INTERRUPTED = 130


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
        return import_module(f"bot.cli.{name}")
    finally:
        gc.enable()


def _tell(terminal: Terminal, error: Exception, blotted: Blotter) -> int:
    trouble = explained(error)
    said = terminal.plain(trouble.phrase, **trouble.variables)
    print(blotted(" ".join(said.split())), file=sys.stderr)
    return trouble.code


def _settings() -> Settings | Trouble:
    try:
        return Settings()
    except ValidationError as error:
        name = str(error.errors()[0]["loc"][0]).upper()
        return Trouble("cli-bad-setting", name=name)
    except UnicodeDecodeError:
        return Trouble("cli-bad-env-file")


def _terminal(settings: Settings | Trouble) -> Terminal:
    if isinstance(settings, Settings):
        return Terminal(settings, WallClock(), Words(settings.timezone))
    language = os.environ.get("LANGUAGE", "ru")
    return Terminal(Settings.model_construct(language=language), WallClock(), Words("UTC"))
