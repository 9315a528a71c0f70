"""What a fact is, and how facts travel as JSON between the desk, the ledger and the outbox."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, ClassVar, get_args, get_type_hints

from custody.roles import Role

KINDS: dict[str, type["Value"]] = {}
"""Every kind of value by its kebab-case name, which is also the id of its message in `locales/`."""


AS_IT_IS = frozenset({str, int, bool, float, type(None)})
"""What JSON says as we do; most fields are such, and every act is written and read many times."""


@dataclass(frozen=True)
class Value:
    """A record that can be stored and said; its kind is the type's name in kebab-case."""

    kind: ClassVar[str] = "value"

    def __init_subclass__(cls) -> None:
        """Enter the new kind into the registry."""
        cls.kind = re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()
        KINDS[cls.kind] = cls


@dataclass(frozen=True)
class Fact(Value):
    """Something that is so; it is said in the language of whoever hears it."""


@dataclass(frozen=True)
class Refusal(Fact):
    """Something that was asked for and not done; it says what to do next and is recorded too."""


def encode(value: Value) -> dict[str, Any]:
    """The value as plain JSON data; defaults are left out, times are ISO 8601 with their offset."""
    data: dict[str, Any] = {"kind": value.kind}
    for name, default in _shape(value.kind):
        item = getattr(value, name)
        if item is default or (type(item) is type(default) and item == default):
            continue
        data[name] = item if type(item) in AS_IT_IS else _plain(item)
    return data


def decode(data: dict[str, Any]) -> Any:  # noqa: ANN401 - the kind is known only from the data
    """The value that `encode` wrote; KeyError for an unknown kind."""
    kind = data["kind"]
    known = _time_fields(kind)
    said = {
        name: item if type(item) in AS_IT_IS and name not in known else _rich(item, known.get(name))
        for name, item in data.items()
    }
    del said["kind"]
    return KINDS[kind](**said)


@cache
def _shape(kind: str) -> tuple[tuple[str, object], ...]:
    """The fields of a kind with their defaults."""
    return tuple((each.name, each.default) for each in fields(KINDS[kind]))


def _plain(item: object) -> object:
    if isinstance(item, Value):
        return encode(item)
    if isinstance(item, tuple):
        return [each if type(each) in AS_IT_IS else _plain(each) for each in item]
    if isinstance(item, date):
        return item.isoformat()
    return item.value if isinstance(item, Enum) else item


def _rich(item: object, reader: type | None) -> object:
    if isinstance(item, dict):
        return decode(item)
    if isinstance(item, list):
        return tuple(_rich(each, reader) for each in item)
    if isinstance(item, str) and reader is not None:
        return reader.fromisoformat(item) if reader in (datetime, date) else reader(item)
    return item


@cache
def _time_fields(kind: str) -> dict[str, Any]:
    """Which fields hold a time, a day or a role, read off the annotations."""
    hints = {name: set(_types_in(hint)) for name, hint in get_type_hints(KINDS[kind]).items()}
    readers: tuple[type, ...] = (datetime, date, Role)
    return {name: reader for name, found in hints.items() for reader in readers if reader in found}


def _types_in(hint: object) -> Iterator[object]:
    """The types that an annotation is made of."""
    yield hint
    for part in get_args(hint):
        yield from _types_in(part)
