"""Marks are understood in both languages, and what only looks like them is left to others."""

import pytest

from custody.marks.typed import TypedMarks
from locales.typed_marks import typed_marks


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1024 в1 2 1 0 х 3", TypedMarks("1024", "1", ("2", "1", "0", "X", "3"))),
        ("1024 v1 2,1,0,X", TypedMarks("1024", "1", ("2", "1", "0", "X"))),
        ("а-17 вариант 2 1 1", TypedMarks("а-17", "2", ("1", "1"))),
        ("1024 В 12", TypedMarks("1024", "12")),
        ("1025 н", TypedMarks("1025", "n")),
        ("1025 не было", TypedMarks("1025", "n")),
        ("1026 убрать", TypedMarks("1026", drop=True)),
    ],
)
def test_a_line_of_marks(text: str, meant: TypedMarks) -> None:
    assert typed_marks(text) == (meant,)
    assert typed_marks(f"{text}\n\n1 в1 1") == (meant, TypedMarks("1", "1", ("1",)))


def test_a_whole_message_of_lines_is_understood() -> None:
    lines = [f"{number} в1 2 1 0 х 3" for number in range(1001, 1180)]
    assert len("\n".join(lines)) < 4096
    assert len(typed_marks("\n".join(lines))) == 179


@pytest.mark.parametrize(
    "text",
    ["", "24 23", "1:25 2:24", "K7M29Q принял 12:40", "раздали 24 в 9:15", "1024 Иванов 2 1",
     "1024 в1 2 1 пять", "приеду в 9", "1024 в1 2 1\nСпасибо", "\n".join(["1 в1 1"] * 201)],
)  # fmt: skip
def test_what_is_something_else_is_no_line_of_marks(text: str) -> None:
    assert typed_marks(text) == ()
