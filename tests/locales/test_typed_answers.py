"""A question that has buttons takes their words too; other words stay what they are."""

import pytest

from locales.typed_answers import answer_meant


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("relabel-reason", "Порвана.", "torn"), ("relabel-reason", "потеряна", "lost"),
        ("relabel-reason", "не тот пакет", "wrong"), ("relabel-reason", "torn", "torn"),
        ("cause", "Нет транспорта", "no-transport"), ("cause", "Погода, дорога закрыта", "weather"),
        ("cause", "Принимать некому!", "nobody-there"), ("when", "Завтра", "tomorrow"),
        ("when", "через час", "in-one-hour"), ("when", "in an hour", "in-one-hour"),
        ("when", "через 3 часа", "in-three-hours"), ("when", "tomorrow", "tomorrow"),
    ],
)  # fmt: skip
def test_words_mean_the_button(field: str, text: str, code: str) -> None:
    assert answer_meant(field, text) == code


@pytest.mark.parametrize(
    ("field", "text"), [("resolution", "завтра"), ("cause", "сломалась машина"), ("when", "через год")]
)
def test_other_words_stay(field: str, text: str) -> None:
    assert answer_meant(field, text) == text
