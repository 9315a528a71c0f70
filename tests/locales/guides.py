"""The guides as a test reads them: which buttons, commands, answers and pictures each page names."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

from fluent.syntax import FluentParser, ast

ROOT = Path(__file__).parents[2]
GUIDES = ROOT / "docs" / "guides"
PAGES = sorted(each.name for each in GUIDES.glob("*.md"))
BUTTONS = ("choice-", "key-")
FENCE = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
SLOT = ".+"
"""What a variable stands for in a phrase."""


def page(name: str) -> str:
    """One guide without its blocks of commands."""
    return FENCE.sub("", (GUIDES / name).read_text("utf-8"))


def quoted(name: str) -> Iterator[str]:
    """What stands on buttons: everything in quotation marks outside of what people type."""
    text = CODE.sub("", page(name))
    yield from (found.strip() for found in re.findall(r"«([^»]+)»", text))


def typed(name: str) -> Iterator[str]:
    """What people type, on one line each."""
    yield from CODE.findall(page(name))


def answers(name: str) -> Iterator[str]:
    """What the bot says, in italics."""
    yield from re.findall(r"(?<![*\w])\*([^*\n]+)\*(?!\*)", CODE.sub("", page(name)))


def pictures(name: str) -> list[Path]:
    """The pictures of a guide."""
    return [GUIDES / found for found in re.findall(r'src="([^"]+)"', page(name))]


def orders(name: str) -> Iterator[str]:
    """The commands of the blocks and of the text that start the bot's own program."""
    text = (GUIDES / name).read_text("utf-8")
    for found in re.findall(r"python -m bot ([^`\n#]+)", text):
        yield found.strip()


@cache
def phrases() -> tuple[ast.Message, ...]:
    """Every message of the Russian Fluent files."""
    files = sorted((ROOT / "locales" / "ru").glob("*.ftl"))
    bodies = (FluentParser().parse(file.read_text("utf-8")).body for file in files)
    return tuple(entry for body in bodies for entry in body if isinstance(entry, ast.Message))


@cache
def buttons() -> re.Pattern[str]:
    """What can stand on a button: every variant of every choice and key that has words of its own."""
    found = {
        "".join(each).strip()
        for message in phrases()
        if message.value and message.id.name.startswith(BUTTONS)
        for each in _variants(message.value)
    }
    return re.compile("|".join(each for each in sorted(found) if re.search(r"[^\W\d_]{2}", each)))


@cache
def said() -> str:
    """All literal words of all messages, to find a piece of an answer in."""
    found: list[str] = []
    for message in phrases():
        for pattern in (message.value, *(each.value for each in message.attributes)):
            found += [re.sub("<[^>]+>", "", "".join(each)) for each in _flat(pattern)]
    return "\n".join(found)


def _flat(pattern: ast.Pattern | None) -> Iterator[list[str]]:
    for element in pattern.elements if pattern else ():
        if isinstance(element, ast.TextElement):
            yield [element.value]
        elif isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                yield from _flat(variant.value)


def _variants(pattern: ast.Pattern) -> Iterator[tuple[str, ...]]:
    """Every way in which a pattern can be said, a variable being a slot."""
    yield from product(*(list(_element(each)) for each in pattern.elements))


def _element(element: ast.TextElement | ast.Placeable) -> Iterator[str]:
    if isinstance(element, ast.TextElement):
        yield re.escape(element.value)
    elif isinstance(element.expression, ast.SelectExpression):
        for variant in element.expression.variants:
            yield from ("".join(each) for each in _variants(variant.value))
    elif isinstance(element.expression, ast.StringLiteral):
        yield re.escape(element.expression.value)
    else:
        yield SLOT
