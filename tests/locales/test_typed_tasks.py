"""What people type of tasks of the roadmap, in words; a sentence about something else is none of them."""

import pytest

from custody.private_words import Said
from custody.task_words import SaidTask
from locales.typed_tasks import codes_meant, day_meant, typed_task


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("сделано 5", SaidTask("done", 5)),
        ("Выполнено № 5.", SaidTask("done", 5)),
        ("мероприятие 5 сделано 12.03", SaidTask("done", 5, day="12.03")),
        ("сделано 5 вчера", SaidTask("done", 5, day="-1")),
        ("сделано 5 КАР, УЛК 12.03.26", SaidTask("done", 5, ("КАР", "УЛК"), day="12.03.2026")),
        ("сделано 5 все, кроме КАР и УЛК", SaidTask("done", 5, ("КАР", "УЛК"), everyone=True)),
        ("сделано 12 форма 2 БПК", SaidTask("done", 12, ("БПК",), form=2)),
        ("мероприятие 7: реквизиты получены", SaidTask("received", 7)),
        ("получено № 7", SaidTask("received", 7)),
        ("реквизиты получили", SaidTask("received")),
        ("мероприятие 5 не сделано: ошиблась строкой", SaidTask("undo", 5, reason=Said("ошиблась строкой"))),
        (
            "отменить мероприятие 5 КАР: не та школа",
            SaidTask("undo", 5, ("КАР",), reason=Said("не та школа")),
        ),
        ("мероприятие 5", SaidTask("show", 5)),
        ("дорожная карта", SaidTask("show")),
        ("done 5 all except KAR", SaidTask("done", 5, ("KAR",), everyone=True)),
    ],
)
def test_what_is_typed_of_a_task_is_understood(text: str, said: SaidTask) -> None:
    assert typed_task(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "сделано", "сделано 5 работ", "сделано 12.03", "принял 4", "получено 7", "сделано 5?", "сдаю 4",
        "K7M29Q принял 12:40", "1:25 2:24", "сделано 5 без КАР", "упаковано 25 23", "сделано 5 из 6",
    ],
)  # fmt: skip
def test_words_about_something_else_are_no_task(text: str) -> None:
    assert typed_task(text) is None


def test_a_form_of_no_number_is_not_the_whole_collection() -> None:
    assert typed_task("сделано 12 форма 0") == SaidTask("done", 12, ("форма", "0"))


def test_the_answers_about_a_task_are_understood_as_the_acts_are() -> None:
    assert codes_meant("все, кроме кар 12.03") == "*кар@12.03"
    assert codes_meant("КАР и УЛК") == "КАР,УЛК"
    assert day_meant("позавчера") == "-2"
    assert day_meant("как-нибудь") == "как-нибудь"
