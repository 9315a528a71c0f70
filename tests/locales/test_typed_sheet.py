"""The lines of a cover sheet as people type them become data; what is not clear is not guessed."""

import json
from typing import Any

import pytest

from locales.typed_sheet import sheet_meant


def read(text: str) -> list[dict[str, Any]]:
    """The lines without their own text and without empty lists."""
    return [
        {k: v for k, v in line.items() if k != "text" and v != []} for line in json.loads(sheet_meant(text))
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("упаковано 12:10", {"act": "packed", "clock": "12:10"}),
        ("Упаковано 25 23 12:10, пломба 0417",
         {"act": "packed", "clock": "12:10", "numbers": [25, 23], "seal": "0417"}),
        ("Н-03 принял 12:40", {"who": "Н-03", "act": "taken", "clock": "12:40"}),
        ("н03 приняла в 12.40", {"who": "Н03", "act": "taken", "clock": "12:40"}),
        ("координатор 15:05 со слов Н-03, связи не было",
         {"role": "coordinator", "clock": "15:05", "told": "Н-03", "why": "связи не было"}),
        ("сдан наблюдателю Н-03 14.04 9.30",
         {"who": "Н-03", "role": "observer", "act": "taken", "clock": "9:30", "day": "14.04"}),
        ("пломба повреждена, Н-03 принял 12:40",
         {"who": "Н-03", "act": "taken", "clock": "12:40", "broken": True}),
        ("вскрыто 23 9:30", {"act": "opened", "numbers": [23], "clock": "9:30"}),
        ("проверено 23 15.04 16:00", {"act": "checked", "numbers": [23], "clock": "16:00", "day": "15.04"}),
        ("упаковано 9 8 14.04.26 12:10",
         {"act": "packed", "numbers": [9, 8], "clock": "12:10", "day": "14.04.26"}),
        ("возвращён в школу 12:00", {"role": "school", "clock": "12:00"}),
        ("сдан экспертом 16:00", {"act": "from-expert", "clock": "16:00"}),
        ("приехал 8:40", {"act": "arrived", "clock": "8:40"}),
        ("раздали 24 9:05", {"act": "handed-out", "numbers": [24], "clock": "9:05"}),
        ("упаковали при мне 11:30", {"act": "packed-with-me", "clock": "11:30"}),
        ("телефоны сданы на хранение", {"why": "телефоны сданы на хранение"}),
        ("причина: не было света", {"why": "не было света"}),
        ("O-03 took 12:40", {"who": "O-03", "act": "taken", "clock": "12:40"}),
        ("packed 25 23 12:10", {"act": "packed", "numbers": [25, 23], "clock": "12:10"}),
    ],
)  # fmt: skip
def test_a_line_is_read(text: str, said: dict[str, Any]) -> None:
    assert read(text) == [said]


@pytest.mark.parametrize("text", ["Н-03 не принял 12:40", "белиберда 12:50", "упаковано завтра 12:10"])
def test_words_that_are_left_over_make_the_line_unclear(text: str) -> None:
    assert read(text)[0]["act"] == "?"


def test_lines_are_parted_by_line_ends_and_strokes() -> None:
    assert len(read("упаковано 12:10 / Н-03 принял 12:40\nкоординатор 15:05\n\n")) == 3
    assert read("") == []
