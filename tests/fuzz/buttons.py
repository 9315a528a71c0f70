"""Buttons that the bot may have made: every verb that it knows, with a reference and an argument that fit."""

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from random import Random
from typing import Any

from handlers.shapes import SHAPES

parser: Any = import_module("re._parser")  # how `re` itself reads a pattern; the only one that agrees with it
MOST_REPEATED = 3
ANY_WORD = "aЖ7_"


def button(verb: str, chance: Random) -> str:
    """One of that verb, at most 64 bytes long."""
    letters, pattern = SHAPES[verb]
    number = chance.choice((1, 1, 2, 3, 4, 7, 12, 999_999_999))
    ref = f"{chance.choice(letters)}{number}" if letters else ""
    version = chance.choice((0, 0, 1, 2, 3))
    return f"t:{verb}:{ref}:{version}:{_fitting(pattern, chance)}".encode()[:64].decode(errors="ignore")


def any_button(chance: Random) -> str:
    """One of any verb."""
    return button(chance.choice(sorted(SHAPES)), chance)


def _fitting(pattern: str, chance: Random) -> str:
    return _said(_parsed(pattern), chance)


@cache
def _parsed(pattern: str) -> Any:  # noqa: ANN401 - a tree of another's
    return parser.parse(pattern)


def _said(tree: Iterable[tuple[Any, Any]], chance: Random) -> str:
    """Some text that the pattern matches."""
    return "".join(SIGNS[str(kind)](said, chance) for kind, said in tree)


def _repeated(said: Any, chance: Random) -> str:  # noqa: ANN401 - a node of the tree
    least, most, tree = said
    times = chance.randint(least, max(least, min(most, least + MOST_REPEATED)))
    return "".join(_said(tree, chance) for _ in range(times))


def _one_of(said: Any, chance: Random) -> str:  # noqa: ANN401 - the same
    kind, what = chance.choice(said)
    if str(said[0][0]) == "NEGATE":
        return chance.choice(ANY_WORD)
    if str(kind) == "RANGE":
        return chr(chance.randint(*what))
    return chr(what) if str(kind) == "LITERAL" else chance.choice(OF_CLASS[str(what)])


OF_CLASS = {"CATEGORY_WORD": ANY_WORD, "CATEGORY_DIGIT": "0379"}
SIGNS: dict[str, Callable[[Any, Random], str]] = {
    "LITERAL": lambda said, _: chr(said),
    "ANY": lambda _, chance: chance.choice(ANY_WORD),
    "IN": _one_of,
    "BRANCH": lambda said, chance: _said(chance.choice(said[1]), chance),
    "SUBPATTERN": lambda said, chance: _said(said[3], chance),
    "MAX_REPEAT": _repeated,
}
"""By the kind of the node."""
