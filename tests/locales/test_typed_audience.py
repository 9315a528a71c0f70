"""To whom a message goes, as people type it before its text."""

import pytest

from custody.directory import Directory, Listed
from custody.roles import Role
from custody.tells import Audience, Meant
from locales.typed_audience import typed_audience

NAMES = Directory(
    (
        Listed("КАР", "МКОУ «Карамская ООШ»", "с. Карам"),
        Listed("УЛК", "МОУ «Ульканская СОШ № 2»", "п. Улькан"),
        Listed("МАГ", "МОУ «Магистральнинская СОШ № 2»", "п. Магистральный"),
    ),
    ("физика", "русский язык"),
)
OBSERVERS = (Role.OBSERVER,)


@pytest.mark.parametrize(
    ("text", "audience", "rest"),
    [
        ("наблюдателям Завтра начало в 9:00", Audience(OBSERVERS), "Завтра начало в 9:00"),
        ("Наблюдателям: физика отменена", Audience(OBSERVERS), "физика отменена"),
        ("наблюдателям\nфизика отменена", Audience(OBSERVERS), "физика отменена"),
        ("наблюдателям и школам Срочно", Audience((Role.OBSERVER, Role.SCHOOL)), "Срочно"),
        (
            "экспертам по физике Сдать до пятницы",
            Audience((Role.EXPERT,), subject="физика"),
            "Сдать до пятницы",
        ),
        ("физика Протоколы по форме 2", Audience(subject="физика"), "Протоколы по форме 2"),
        ("русский язык Внимание", Audience(subject="русский язык"), "Внимание"),
        ("УЛК Ждём", Audience(organisation="УЛК"), "Ждём"),
        ("Ульканская СОШ № 2 Ждём пакет", Audience(organisation="УЛК"), "Ждём пакет"),
        ("колледжам Срочно", Audience((Role.SCHOOL,)), "Срочно"),
        ("школам Карам опаздывающим Где пакет", Audience((Role.SCHOOL,), "КАР", late=True), "Где пакет"),
        ("опаздывающим Сдайте", Audience(late=True), "Сдайте"),
        ("тем, кто не выбрал день: Выберите", Audience(unchosen=True), "Выберите"),
        ("Кто ещё не выбрал день Жду до пятницы", Audience(unchosen=True), "Жду до пятницы"),
        ("колледжам, не выбравшим дня Выберите", Audience((Role.SCHOOL,), unchosen=True), "Выберите"),
        ("those who have not chosen a day Please do", Audience(unchosen=True), "Please do"),
        ("Не выбрали день? Выберите", Audience(), "Не выбрали день? Выберите"),
        ("всем Работы начались", Audience(everyone=True), "Работы начались"),
        ("observers We begin at 9", Audience(OBSERVERS), "We begin at 9"),
        ("наблюдателям", Audience(OBSERVERS), ""),
        ("Завтра начало в 9:00", Audience(), "Завтра начало в 9:00"),
        ("", Audience(), ""),
    ],
)
def test_what_stands_first_says_to_whom_and_the_rest_is_the_text(
    text: str, audience: Audience, rest: str
) -> None:
    assert typed_audience(text, NAMES) == Meant(audience, rest)


def test_a_name_that_fits_two_schools_is_left_to_be_chosen() -> None:
    assert typed_audience("СОШ 2 Ждём пакет", NAMES) == Meant(Audience(), "Ждём пакет", ("УЛК", "МАГ"))


def test_lines_of_the_text_stay_as_they_are() -> None:
    assert typed_audience("всем Первое\n\nвторое: да", NAMES).text == "Первое\n\nвторое: да"
