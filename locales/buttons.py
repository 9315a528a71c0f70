"""Which phrase is written on a button, and with which words."""

import re
from collections.abc import Iterator
from dataclasses import replace

from custody.letters import Choice
from locales.phrases import find

LONGEST = 40
_NAMES = {"-": "skip", "0 0": "zero"}


def names_of(choice: Choice) -> Iterator[str]:
    """The names to look for, the most particular first: `choice-fill-papers-both`, `choice-take-school`."""
    verb, arg = f"choice-{choice.verb}", _NAMES.get(choice.arg, _slug(choice.arg))
    if choice.verb in ("board", "board-picture"):
        arg = ""
    if choice.text and arg:
        yield f"{verb}-{choice.text}-{arg}"
    if choice.text:
        yield f"{verb}-{choice.text}"
    if arg:
        yield f"{verb}-{arg}"
    yield verb


def worded(choice: Choice, language: str) -> Choice:
    """A button of the board with the words of its step instead of the step's name."""
    said = find(language, f"step-{choice.text}.board") if choice.verb == "board" and choice.text else None
    return replace(choice, text=said.fill({})) if said else choice


def _slug(arg: str) -> str:
    return re.sub(r"[^a-z-].*", "", arg)
