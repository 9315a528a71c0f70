"""An update as Telegram never sends it: fields gone, doubled, exchanged, or of another kind."""

import copy
from collections.abc import Iterator
from random import Random
from typing import Any

from tests.fuzz.corpus import mutated

ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 1e308, float("nan"), 2**31, 2**53, 2**63, -(2**63), 2**70, 10**400, "",
    "x" * 5000, "\ud800", "\0", "1", "-0", [], {}, [[]], [None], {"id": {}}, {"\ud800": {"\udfff": 1}},
    [{}] * 50,
)  # fmt: skip
Place = tuple[Any, Any]
"""A container and the key or index of one value in it."""


def spoiled(update: dict[str, Any], chance: Random) -> dict[str, Any]:
    """A copy in which one to three places are not as they were."""
    update = copy.deepcopy(update)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        places = list(_places(update))
        if places:
            _spoil(places, chance)
    return update


def _places(node: object) -> Iterator[Place]:
    keys: Any = node.keys() if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    for key in list(keys):
        yield node, key
        yield from _places(node[key])  # type: ignore[index]


def _spoil(places: list[Place], chance: Random) -> None:
    (inside, key), (there, other) = chance.choice(places), chance.choice(places)
    value = inside[key]
    way = chance.randrange(6)
    if way == 0:
        del inside[key]
    elif way == 1:
        inside[key] = copy.deepcopy(chance.choice(ODD))
    elif way == 2:
        inside[key] = copy.deepcopy(there[other])
    elif way == 3 and isinstance(value, str):
        inside[key] = mutated(value, chance)
    elif way == 4 and isinstance(inside, dict):
        inside[chance.choice(("new_field", "text", "date", "from", "chat", "photo"))] = copy.deepcopy(
            chance.choice(ODD)
        )
    else:
        inside[key] = [value, value]
