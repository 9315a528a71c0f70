"""An example of every fact, made from its annotations: whole, and with everything optional left out."""

from collections.abc import Iterator
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from custody.facts.base import KINDS, Fact, Refusal, Value
from custody.facts.digests import InNumbers
from custody.facts.groups import OfGroup
from custody.facts.happened import Happened
from custody.facts.incidents import OfIncident
from custody.facts.names import PacketName
from custody.facts.needs import Needed
from custody.facts.refusals import OfPacket
from custody.facts.sittings import Milestone, Noted
from custody.roles import Role
from tests.locales.examples_said import HERE, IDENTIFIERS, INSIDE, STEPS, TEXTS, WHAT

NOW = datetime(2024, 4, 16, 12, 0, tzinfo=UTC)
ABSTRACT = (Fact, Refusal, Happened, OfPacket, OfIncident, OfGroup, Noted, Needed, InNumbers)
PACKET = PacketName("K7M29Q", "Карам", "физика", "8")
HAPPENED_LINE = Milestone.kind


def kinds() -> list[type[Fact]]:
    """Every fact that can be said."""
    return [kind for kind in KINDS.values() if issubclass(kind, Fact) and kind not in ABSTRACT]


def example(cls: type[Value], *, whole: bool = True, turn: int = 0, **given: Any) -> Any:  # noqa: ANN401
    """One value of this type; `turn` chooses among identifiers, `whole` fills what is optional."""
    hints = get_type_hints(cls)
    made = dict(given)
    for each in fields(cls):
        if each.name in made or (not whole and each.default is not MISSING):
            continue
        made[each.name] = _item(cls.kind, each.name, hints[each.name], whole=whole, turn=turn)
    return cls(**made)


def _item(kind: str, name: str, hint: Any, *, whole: bool, turn: int) -> Any:  # noqa: ANN401
    if get_origin(hint) in (Union, UnionType):
        hint = next(each for each in get_args(hint) if each is not NoneType)
    if get_origin(hint) is tuple:
        inner = get_args(hint)[0]
        return tuple(_item(kind, name, inner, whole=whole, turn=turn + n) for n in range(2))
    if hint is str:
        return _text(kind, name, turn)
    if hint is Fact:
        return example(KINDS[_inside(kind, name)], turn=turn)
    if isinstance(hint, type) and issubclass(hint, Role):
        return list(Role)[turn % len(Role)]
    if isinstance(hint, type) and issubclass(hint, Value):
        return example(hint, turn=turn)
    plain: dict[Any, Any] = {bool: True, int: turn + 2, datetime: NOW, date: NOW.date()}
    return plain[hint]


def _inside(kind: str, name: str) -> str:
    if name in ("refused", "reasons"):
        return "own-school"
    if kind == "reminder" and (kind, name) not in INSIDE:
        return {
            "visits": "visit",
            "silent": "silent",
            "quiet": "silent",
            "words": "word-owed",
            "unstarted": "not-begun",
            "calls": "to-call",
        }.get(name, "owed")
    if (kind, name) in INSIDE:
        return INSIDE[kind, name]
    return {
        "receipts": "own-act",
        "pile": "card",
        "mine": "sitting-card" if name == "owes" else "card",
        "board": "board-line",
    }.get(kind, "received")


def _text(kind: str, name: str, turn: int) -> str:
    if (kind, name) in HERE:
        return HERE[kind, name][turn % len(HERE[kind, name])]
    if name == "skipped":
        return STEPS[turn % len(STEPS)]
    if name == "what":
        return WHAT[kind][turn % len(WHAT[kind])]
    if name in IDENTIFIERS:
        known = IDENTIFIERS[name]
        return known[turn % len(known)]
    return TEXTS[name]


def examples(cls: type[Fact]) -> Iterator[Fact]:
    """Several: whole with every identifier, and bare."""
    for turn in range(20):
        yield example(cls, turn=turn)
    yield example(cls, whole=False)
