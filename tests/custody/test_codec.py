"""Facts travel as JSON between the desk, the ledger and the outbox, and come back the same."""

import importlib
import json
import pkgutil
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields
from datetime import date, datetime
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

import custody.facts
import custody.letters
import custody.packets
from custody.facts.base import KINDS, Fact, Refusal, Value, decode, encode
from custody.facts.happened import Happened
from custody.facts.names import Who
from custody.facts.refusals import OfPacket
from custody.roles import Role
from tests.custody.world import moment

ABSTRACT = (Value, Fact, Refusal, Happened, OfPacket)
OURS = ("custody.",)

for module in pkgutil.iter_modules(custody.facts.__path__):
    importlib.import_module(f"custody.facts.{module.name}")


def kinds() -> list[type[Value]]:
    """Every value of ours that can be stored."""
    return [kind for kind in KINDS.values() if kind.__module__.startswith(OURS) and kind not in ABSTRACT]


def made(hint: Any, turn: int, depth: int = 0) -> Any:  # noqa: ANN401 - whatever the annotation says
    """Some value of an annotated type, never the one that stands for «nothing said»."""
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return made(next(each for each in parts if each is not NoneType), turn, depth)
    if origin is tuple:
        return tuple(made(parts[0], turn + each, depth) for each in range(2))
    if origin is Literal:
        return parts[turn % len(parts)]
    if hint is Fact:
        return Who(turn, "Э-12", Role.EXPERT) if depth else example(KINDS["card"], turn, 1)
    if isinstance(hint, type) and issubclass(hint, Value):
        return example(hint, turn, depth + 1)
    return plain(hint, turn)


def plain(hint: type, turn: int) -> object:
    """A value of a type that JSON, or nearly JSON, knows."""
    if issubclass(hint, Role):
        return list(Role)[turn % len(Role)]
    known: dict[type, object] = {
        str: f"2024-04-{turn + 10}", bool: True, int: turn + 2, date: date(2024, 4, turn % 30 + 1),
        datetime: moment("26.04 12:40"),
    }  # fmt: skip
    return known[hint]


def example(kind: type[Value], turn: int, depth: int = 0, *, whole: bool = True) -> Value:
    """One value of this kind, whole or with what is optional left out."""
    hints = get_type_hints(kind)
    asked = (each for each in fields(kind) if each.init)
    return kind(
        **{
            each.name: made(hints[each.name], turn, depth)
            for each in asked
            if (depth < 3 and whole) or _is_needed(each)
        }
    )


def _is_needed(each: Field[Any]) -> bool:
    return each.default is MISSING and each.default_factory is MISSING


@pytest.mark.parametrize("whole", [True, False])
def test_what_was_stored_comes_back_the_same(*, whole: bool) -> None:
    for value in (example(kind, turn, whole=whole) for kind in kinds() for turn in range(7)):
        stored = json.loads(json.dumps(encode(value), ensure_ascii=False))
        back = decode(stored)
        assert back == value
        assert [
            (type(one), type(other)) for one, other in leaves(back, value) if type(one) is not type(other)
        ] == [], value


def leaves(one: Value, other: Value) -> Iterator[tuple[object, object]]:
    """The plain things in two equal values, side by side."""
    for each in fields(one):
        pair = getattr(one, each.name), getattr(other, each.name)
        if isinstance(pair[0], Value) and isinstance(pair[1], Value):
            yield from leaves(*pair)
        else:
            yield pair


def test_what_says_nothing_is_not_written() -> None:
    for kind in kinds():
        bare, said = example(kind, 1, whole=False), encode(example(kind, 1, whole=False))
        needed = {
            each.name for each in fields(bare) if each.default is MISSING and each.default_factory is MISSING
        }
        assert set(said) == {"kind", *needed}
        assert said["kind"] == kind.kind


def test_the_offset_of_a_time_is_kept() -> None:
    told = encode(custody.packets.LastAct(1, 2, moment("26.04 12:40"), "packed"))
    assert told["at"] == "2024-04-26T12:40:00+08:00"
    back = decode(told).at
    assert back == moment("26.04 12:40")
    assert back.utcoffset() == moment("26.04 12:40").astimezone(ZoneInfo("Asia/Irkutsk")).utcoffset()


def test_a_kind_is_the_types_name_in_kebab_case_and_no_two_are_alike() -> None:
    assert KINDS["count-differs"].__name__ == "CountDiffers"
    names = [kind.__name__ for kind in kinds()]
    assert len(set(names)) == len(names) == len({kind.kind for kind in kinds()})


def test_an_unknown_kind_is_an_error_of_ours() -> None:
    with pytest.raises(KeyError):
        decode({"kind": "moon-landing"})


@given(st.text(), st.integers(), st.sampled_from(Role), st.text())
def test_any_words_come_back(callsign: str, number: int, role: Role, place: str) -> None:
    who = Who(number, callsign, role, place)
    assert decode(json.loads(json.dumps(encode(who)))) == who
