"""A place that somebody has written with SQL may be of any shape: it is named, and ends no check."""

import json
from typing import Any

import pytest

from custody.ledger import Break
from custody.whereabouts import misplaced

DEEP = "[" * 100_000
ODD: tuple[tuple[dict[str, Any] | None, object], ...] = (
    ({"body": [{"place": {}}]}, {}),
    ({"body": {"place": 5}}, {"kind": "place"}),
    ({"body": {"place": {"pending": [5]}}}, {"pending": [5]}),
    ({"body": {"place": {"pending": 5}}}, {"pending": 5}),
    ({"body": {"place": {"incidents": "x"}}}, {"incidents": "x"}),
    ({"body": {"place": {"holder": "x"}}}, {"holder": "x"}),
    ({}, {}),
    (None, [5]),
)


def row(said: str | bytes | None, place: str) -> dict[str, Any]:
    """A packet's row that shows nothing."""
    columns = dict.fromkeys(("since", "due", "holder")) | dict.fromkeys(
        ("unconfirmed", "denied", "incidents"), 0
    )
    return {"stream": "packet:1/K7M29Q", "said": said, "place": place, "step": "", **columns}


@pytest.mark.parametrize(("entry", "place"), ODD)
def test_whatever_stands_there_is_a_break(entry: dict[str, Any] | None, place: object) -> None:
    said = None if entry is None else json.dumps({"seq": 3} | entry)
    number, what = (1, "untouched") if said is None else (3, "place")
    assert misplaced(row(said, json.dumps(place))) == Break("packet:1/K7M29Q", number, what)


@pytest.mark.parametrize("text", ["", "{", "5", "null", DEEP, "\udcff"])
def test_what_is_no_json_is_a_break_too(text: str) -> None:
    assert misplaced(row(text, "{}")) == Break("packet:1/K7M29Q", 1, "place")
    assert misplaced(row(None, text)) == Break("packet:1/K7M29Q", 1, "untouched")
