"""What must not be sent on silently, and what only looks like it."""

import pytest

from custody.private_words import Said
from locales.private_words import private_in

PRIVATE = {
    "Когда приедет Иванова М. П.?": "Когда приедет […]?",
    "Иванов И.И. не пришёл": "[…] не пришёл",
    "Учитель школы Иванова М. П. больна": "Учитель школы […] больна",
    "И. И. Иванов заболел": "[…] заболел",
    "Просит мария петровна из Карама": "Просит […] из Карама",
    "Позвоните Петрову Ивану Сергеевичу": "Позвоните […]",
    "Кузнецовой Анне выдали вариант 2": "[…] выдали вариант 2",
    "Ivanov I.I. is late": "[…] is late",
    "Maria Petrovna called": "[…] called",
    "Звоните 8 904 123-45-67 или 2-15-43": "Звоните […] или […]",
    "+7(904)1234567": "[…]",
    "9041234567": "[…]",
    "8 (39562) 2-15-43": "[…]",
    "Пишите на ivanova@mail.ru или @ivanova_mp": "Пишите на […] или […]",
    "СНИЛС 123-456-789 01": "СНИЛС […]",
    "СНИЛС: 12345678901": "СНИЛС: […]",
    "паспорт 2512 № 345678": "паспорт […]",
    "8.904.123.45.67": "[…]",
    "ИВАНОВА МАРИЯ больна": "[…] больна",
    "И. Иванов не пришёл, Петрова М. тоже": "[…] не пришёл, […] тоже",
    "Учительница Сидорова и директор Кузнецов против": "Учительница […] и директор […] против",
}
HARMLESS = (
    "СОШ им. Ю. А. Гагарина не отвечает", "школа им. Пушкина", "гимназия № 5 им. А. С. Пушкина",
    "колледж им. Героя России Иванова И. П.", "Рассказ А. П. Чехова в варианте 2", "ул. Ленина, 5",
    "Карамская ООШ, физика, 8 класс", "пакет K7M2-9Q у Э-12 с пт, 18:40", "приказ № 45 от 10.04.2024",
    "26.04.2024 в 9:05", "26-04-24 работа", "коды 10001-10025", "1:25 2:24 3:23", "кабинет 12-15",
    "по списку 25, писали 23: 8 25 24 23 22 21", "и. о. директора не пришёл", "пароль не подходит",
    "логин и пароль не приходят", "login does not work", "ФИС ОКО не принимает форму", "ВПР СПО",
    "горячая линия 8-800-100-20-30", "Усть-Кут, Нижняя Иреть", "Русский язык. Окружающий мир", "Новая Ида",
    "Великая Отечественная война", "Пётр Первый", "РУССКИЙ ЯЗЫК", "директор Иркутской школы",
    "учитель из Карама", "эксперт Э-12",
    "приложение В. Порядок", "Вера, Надежда и Любовь", "Э-12 И Н-07",
)  # fmt: skip


@pytest.mark.parametrize("text", PRIVATE)
def test_what_is_private_is_taken_out_and_nothing_else(text: str) -> None:
    assert Said(text, private_in(text)).without() == PRIVATE[text]


@pytest.mark.parametrize("text", HARMLESS)
def test_schools_subjects_orders_and_callsigns_are_no_names(text: str) -> None:
    assert private_in(text) == ()


def test_what_only_looks_like_a_name_can_be_left_in_but_no_phone() -> None:
    said = Said(text := "Иванов И. И., 89041234567", private_in(text))
    assert said.kinds == ("name", "phone")
    assert said.without("name") == "Иванов И. И., […]"


def test_a_school_of_the_campaign_is_no_person() -> None:
    said = Said(text := "В Школе Ивановой Марии нет бумаги", private_in(text))
    assert said.kinds == ("name",)
    assert said.apart_from(["школе ивановой марии"]).pieces == ()
    assert said.apart_from(["Карам"]).kinds == ("name",)


def test_a_long_text_is_looked_through_at_once() -> None:
    for piece in ("Иванова ", "A. ", "8 904 ", "пароль ", "а.б@", "пер. а ", "им. а "):
        private_in((piece * 4096)[:4096])
