"""Codes of participants as people type them."""

import pytest

from custody.desk.rooms.codes_meant import SaidCodes
from custody.participant_codes import CodeRange
from locales.typed_codes import typed_codes

TWO = (CodeRange("2001", "2050", "2"), CodeRange("2060", "2060", "2"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", SaidCodes()),
        ("1001–1175", SaidCodes("", (CodeRange("1001", "1175"),))),
        ("1 курс 1001-1175", SaidCodes("", (CodeRange("1001", "1175", "1"),))),
        ("БПК 2-й курс: 2001-2050, 2060", SaidCodes("БПК", TWO)),
        ("бпк", SaidCodes("бпк")),
        ("БПК Иванов Пётр", SaidCodes("БПК", (), "Иванов Пётр")),
        ("1175-1001", SaidCodes(unread="1175-1001")),
    ],
)  # fmt: skip
def test_a_command(text: str, said: SaidCodes) -> None:
    assert typed_codes(text, command=True) == said


def test_words_are_about_codes_only_when_they_say_so() -> None:
    assert typed_codes("1001–1175") is None
    assert typed_codes("Коды 1001–1175") == SaidCodes("", (CodeRange("1001", "1175"),))
    assert typed_codes("codes year 1 1001-1175") == SaidCodes("", (CodeRange("1001", "1175", "1"),))
