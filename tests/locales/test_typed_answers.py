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
        ("variants", "вариант 1", "1"), ("variants", "Первый и второй", "1 и 2"),
        ("variants", "1, 2", "1, 2"),
        ("variants", "Один вариант.", "-"), ("variants", "неважно", "-"), ("variants", "variants 1-4", "1-4"),
        ("when", "через час", "in-one-hour"), ("when", "in an hour", "in-one-hour"),
        ("when", "через 3 часа", "in-three-hours"), ("when", "tomorrow", "tomorrow"),
        ("when", "через 2 часа", "in-120-minutes"), ("when", "Через два часа.", "in-120-minutes"),
        ("when", "через полчаса", "in-30-minutes"), ("when", "через полтора часа", "in-90-minutes"),
        ("when", "через 40 минут", "in-40-minutes"), ("when", "in 5 hours", "in-300-minutes"),
        ("when", "завтра 12:00", "tomorrow 12:00"), ("when", "Завтра в 9.30", "tomorrow 9:30"),
        ("when", "завтра к 12", "tomorrow 12:00"), ("when", "tomorrow at 10:15", "tomorrow 10:15"),
        ("when", "сегодня до 18:00", "today 18:00"), ("when", "послезавтра", "after-tomorrow"),
        ("when", "к 18:00", "18:00"), ("when", "до завтра", "tomorrow"), ("when", "сегодня", "today"),
    ],
)  # fmt: skip
def test_words_mean_the_button(field: str, text: str, code: str) -> None:
    assert answer_meant(field, text) == code


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("resolution", "завтра"),
        ("variants", "пломба 4471"),
        ("variants", "Синий"),
        ("cause", "сломалась машина"),
        ("when", "через год"),
        ("when", "завтра может быть"),
        ("when", "завтра в"),
        ("when", "завтра 25:00"),
        ("when", "16.04 12:00"),
    ],
)
def test_other_words_stay(field: str, text: str) -> None:
    assert answer_meant(field, text) == text
