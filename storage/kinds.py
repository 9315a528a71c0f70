"""Values in the books: every kind of fact is known here, whichever part of the program reads first."""

from collections import OrderedDict
from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import custody.facts
from custody.facts.base import Value, decode, encode
from storage.moments import line, parsed

__all__ = ["decode", "read", "read_all", "written", "written_all"]

for module in iter_modules(custody.facts.__path__):
    import_module(f"{custody.facts.__name__}.{module.name}")

MOST, LONGEST = 2000, 4000
"""So many texts of so many characters are remembered: what an act writes is read by the next act and by the
postman. A board or a history is long, and read once."""

_known: OrderedDict[str, Any] = OrderedDict()


def written(value: Value) -> str:
    """The value as one line of JSON."""
    text = line(encode(value))
    _remember(text, value)
    return text


def read(text: str) -> Any:  # noqa: ANN401 - the kind is known only from the text
    """The value that `written` has made a line of; equal lines are one value, which nobody can change."""
    value = _known.get(text)
    if value is None:
        value = decode(parsed(text))
        _remember(text, value)
    return value


def written_all(values: Sequence[Value]) -> str:
    """Several values as one line of JSON."""
    text = line([encode(each) for each in values])
    _remember(text, tuple(values))
    return text


def read_all(text: str) -> tuple[Any, ...]:
    """The values that `written_all` has made a line of."""
    values: tuple[Any, ...] | None = _known.get(text)
    if values is None:
        values = tuple(decode(each) for each in parsed(text))
        _remember(text, values)
    return values


def _remember(text: str, value: object) -> None:
    if len(text) > LONGEST:
        return
    if len(_known) >= MOST:
        _known.popitem(last=False)  # a plain dict walks over all that went before to its first
    _known[text] = value
