"""What is typed after /calendar is read strictly, in both languages."""

import pytest

from custody.calendar import SaidDay
from locales.typed_days import typed_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("27.04 рабочий", SaidDay(27, 4, None, "working")),
        ("27.4 Рабочий день", SaidDay(27, 4, None, "working")),
        ("02.05 выходной", SaidDay(2, 5, None, "off")),
        ("нерабочий 2.5.2024", SaidDay(2, 5, 2024, "off")),
        ("02/05 отменить", SaidDay(2, 5, None, "cancel")),
        ("2024-05-02: off", SaidDay(2, 5, 2024, "off")),
        ("27.04.2024 is working", SaidDay(27, 4, 2024, "working")),
        ("02.05 cancel.", SaidDay(2, 5, None, "cancel")),
        ("99.99 рабочий", SaidDay(99, 99, None, "working")),
    ],
)
def test_a_day_and_its_word_are_read(text: str, day: SaidDay) -> None:
    assert typed_day(text) == day


@pytest.mark.parametrize(
    "text",
    ["27.04", "рабочий", "завтра выходной", "27.04 рабочий выходной", "27.04 28.04 выходной",
     "27.04 не рабочий", "27.04 выходной в Караме", "27.04.24 выходной", "127.04 выходной", "?"],
)  # fmt: skip
def test_anything_else_is_not_guessed(text: str) -> None:
    assert typed_day(text) is None
