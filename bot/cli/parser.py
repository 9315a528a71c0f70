"""The commands and their words on the command line."""

from argparse import ArgumentParser
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from bot.cli.started import as_started
from bot.cli.troubles import Trouble

Argument = tuple[tuple[str, ...], dict[str, Any]]

FLAG: dict[str, Any] = {"action": "store_true"}
MANY: dict[str, Any] = {"action": "append", "default": []}
OVER: Argument = (("--over",), FLAG)
FILE: Argument = (("file",), {"type": Path, "metavar": "FILE"})
WORKBOOK: Argument = (("file",), {"type": Path, "metavar": "FILE.xlsx"})
DAY: dict[str, Any] = {"type": date.fromisoformat, "metavar": "YYYY-MM-DD"}
NUMBER: dict[str, Any] = {"type": int, "metavar": "N"}
OUTPUT: dict[str, Any] = {"type": Path, "metavar": "FILE"}

COMMANDS: dict[str, tuple[Argument, ...]] = {
    "run": (),
    "migrate": (),
    "load": (WORKBOOK, (("--dry-run",), FLAG)),
    "template": (WORKBOOK, (("--college",), FLAG), OVER),
    "example": (WORKBOOK, (("--first-day",), DAY), (("--large",), FLAG), (("--colleges",), NUMBER), OVER),
    "sample": (
        WORKBOOK,
        (("--threshold",), {**MANY, "metavar": "NAME=NUMBER"}),
        (("--now",), {"type": Path, "metavar": "FILE.xlsx"}),
        (("-o", "--output"), {"type": Path, "metavar": "FILE.xlsx"}),
        (("--picture",), {"type": Path, "metavar": "FILE.png"}),
        (("--json",), FLAG),
        (("--form",), FLAG),
        OVER,
    ),
    "invites": (
        (("callsigns",), {"nargs": "*", "metavar": "CALLSIGN"}),
        (("--revoke",), FLAG),
        (("--revoke-phones",), {"metavar": "CALLSIGN"}),
        (("--pdf",), {"type": Path, "metavar": "FILE.pdf"}),
        OVER,
    ),
    "labels": (
        (("--organisation",), {"metavar": "CODE"}),
        (("--subject",), {"metavar": "NAME"}),
        (("--day",), DAY),
        (("--packet",), {"metavar": "CODE"}),
        (("--size",), {"choices": ("a4", "l7160", "a6", "cover"), "default": "a4"}),
        (("-o", "--output"), {**OUTPUT, "default": Path("labels.pdf")}),
        OVER,
    ),
    "acts": (
        (("--packet",), {"metavar": "CODE"}),
        (("--journal",), {"metavar": "CODE"}),
        (("--person",), {"metavar": "CALLSIGN"}),
        (("--day",), DAY),
        (("--sittings",), FLAG),
        (("--organisation",), {"metavar": "CODE"}),
        (("--closing",), FLAG),
        (("-o", "--output"), {**OUTPUT, "default": Path("acts.pdf")}),
        OVER,
    ),
    "status": ((("words",), {"nargs": "*", "metavar": "WORD"}), (("--json",), FLAG)),
    "export": (
        (("--format",), {"choices": ("xlsx", "jsonl", "epcis"), "required": True}),
        (("-o", "--output"), OUTPUT),
        OVER,
    ),
    "verify": (
        (("file",), {"type": Path, "metavar": "FILE", "nargs": "?"}),
        (("--witness",), {**MANY, "metavar": "FILE|TEXT"}),
        (("--key",), {**MANY, "metavar": "PUBLIC"}),
    ),
    "backup": (FILE,),
    "restore": (FILE, OVER),
    "move": ((("to",), {"metavar": "TO_URL"}), (("-v", "--verbose"), FLAG)),
    "forget-marks": ((("--before",), DAY),),
    "doctor": (),
    "routes": ((("--check",), FLAG),),
}
"""Each command is the module of its name; these are its arguments."""


class OneLine(ArgumentParser):
    """Says what it wanted in one line."""

    def error(self, message: str) -> NoReturn:
        """Show how the command is written; argparse's own message is English, the usage needs no language."""
        del message
        usage = " ".join(self.format_usage().partition(":")[2].split())
        raise Trouble("cli-usage", 2, usage=usage)


def parser(plain: Callable[[str], str]) -> ArgumentParser:
    """The whole command line, explained by these phrases."""
    top = OneLine(prog=as_started(), description=plain("cli-about"))
    commands = top.add_subparsers(dest="command", required=True, parser_class=OneLine)
    for name, arguments in COMMANDS.items():
        said = plain(f"cli-help-{name}")
        one = commands.add_parser(name, help=said, description=said)
        for flags, kind in arguments:
            word = flags[-1].lstrip("-")
            one.add_argument(*flags, help=plain(f"cli-help-{name}-{word}"), **kind)
    return top
