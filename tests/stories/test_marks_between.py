"""Marks between several people: who is told of what, who may check again, what a new structure changes."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.stories.audit import story
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.marks import filled, sheets, structure, table
from tests.stories.test_marks import ROWS, facts
from tests.stories.test_reconciled import marked

WORK = "физика, 8 · МКОУ «Карам"
MAGISTRAL = ("МАГ", None, 2024, 1, 1, 2, 3)


@pytest.fixture
async def shared(folder: Path) -> AsyncIterator[District]:
    """Э-02 checks one packet of УЛК, Э-01 the other; the deputy К-02 is bound to МАГ."""
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute(
            "UPDATE packets SET expert_id = 15, expert = (SELECT expert FROM packets WHERE expert_id = 15)"
            " WHERE organisation = 'УЛК' AND subject = 'физика' AND number = 2"
        )
        books.execute(
            "UPDATE grants SET organisations = '[\"МАГ\"]' WHERE role = 'coordinator' AND deputy = 1"
        )
    async with story(folder) as district:
        yield district


async def test_only_the_organisation_whose_marks_have_changed_hears_of_it(district: District) -> None:
    expert, coordinator, karam, magistral = district.phones("Э-01", "К-01", "Ш-01", "Ш-03")
    await structure(coordinator, "физика", 8, (1, 2, 3))
    form = await table(expert, "физика")
    await expert.send_document("б.xlsx", filled(form, "Баллы", [*ROWS, MAGISTRAL]))
    before = len(await karam.texts()), len(await magistral.texts())
    await expert.send_document("б.xlsx", filled(form, "Баллы", [*ROWS, (*MAGISTRAL[:-1], 2)]))
    assert len(await karam.texts()) == before[0]
    assert len(await magistral.texts()) == before[1] + 2
    taken, unchanged = (await expert.texts())[-2:]
    assert "1 работа, вместо прежней от " in taken
    assert "Карам" not in taken
    assert "Такие баллы уже записаны, 2 работы" in unchanged
    assert [each["number"] for each in facts(district, "marks-taken")] == [1, 1, 2]


async def test_an_expert_hears_what_was_sent_in_their_name(district: District) -> None:
    await marked(district)
    expert, coordinator = district.phones("Э-01", "К-01")
    form = await table(coordinator, "физика, 8")
    spoken = [(*each[:4], "Э-01", *each[4:-1], 0) for each in ROWS[:2]]
    assert "Баллы записаны" in await coordinator.send_document("б.xlsx", filled(form, "Баллы", spoken))
    heard = (await expert.texts())[-1]
    assert "За вас переданы баллы (К-01)" in heard
    assert "вместо прежней от " in heard


async def test_a_school_hears_that_another_form_was_sent_for_it(district: District) -> None:
    form = await marked(district)
    school, coordinator = district.phones("Ш-01", "К-01")
    await school.send_document("ф.xlsx", form)
    other = filled(form, "Форма сбора", [("1024", 1, 1, 2, 2)])
    said = await coordinator.send_document("ф.xlsx", other)
    assert "прислала сама организация: Ш-01" in said
    assert len(facts(district, "marks-taken")) == 2, "nothing is replaced unasked"
    assert "Сверить её с баллами эксперта: /marks" in await coordinator.send_document("ф.xlsx", other)
    heard = (await school.texts())[-1]
    assert "За вас прислана загруженная форма (К-01)" in heard
    assert "вместо прежней от " in heard


async def test_items_that_change_places_take_the_marks_along(district: District) -> None:
    await marked(district)
    coordinator, second = district.phones("К-01", "Э-02")
    await coordinator.say("/marks")
    await coordinator.tap("Структура работ")
    _, form = await coordinator.document()
    turned = [("физика", 8, label, most) for label, most in (("3", 3), ("2", 2), ("1", 1))]
    said = await coordinator.send_document("с.xlsx", filled(filled(form, "Структура", turned), "Шкала", []))
    assert "версия 2" in said
    await coordinator.say("/marks")
    await coordinator.tap(WORK)
    await coordinator.tap("Вторая проверка")
    await coordinator.tap_verb("second-expert")
    await second.tap("Таблица: физика, 8")
    assert (await sheets(second))["Баллы"][0][4:] == ("3 (до 3)", "2 (до 2)", "1 (до 1)")
    _, form = await second.document()
    again = [("КАР", None, 1024, 1, 3, 2, 1), ("КАР", None, 1025, 2, 1, "X", 0)]
    await second.send_document("б.xlsx", filled(form, "Баллы", again))
    assert "Баллы совпали" in await coordinator.read()


async def test_whoever_checks_a_packet_of_the_work_is_not_its_second_expert(shared: District) -> None:
    expert, other, coordinator = shared.phones("Э-01", "Э-02", "К-01")
    await structure(coordinator, "физика", 8, (1, 2, 3))
    form = await table(expert, "физика")
    await expert.send_document("б.xlsx", filled(form, "Баллы", [("УЛК", *MAGISTRAL[1:])]))
    await coordinator.say("/marks")
    await coordinator.tap("физика, 8 · МОУ «Ульк")
    await coordinator.tap("Вторая проверка")
    assert await coordinator.buttons() == ["Э-05 · п. Окунайский"]
    message, data = await coordinator.button_of("second-expert")
    assert other.persona is not None
    (found,) = books_of(shared).rows("SELECT id FROM people WHERE callsign = 'Э-02'")
    forged = ":".join([*data.split(":")[:-1], str(found["id"])])
    assert "проверяет эту работу первым" in await coordinator.press(message, forged)
    form = await table(other, "физика")
    own = filled(form, "Баллы", [("УЛК", None, 3024, 1, 1, 2, 3)])
    assert "Баллы записаны" in await other.send_document("б.xlsx", own)


async def test_whoever_has_got_the_packet_since_may_check_it_again(district: District) -> None:
    await marked(district)
    books = books_of(district)
    with closing(sqlite3.connect(books.file)) as connection, connection:
        connection.execute(
            "UPDATE packets SET expert_id = 16, expert = (SELECT expert FROM packets WHERE expert_id = 16)"
        )
    coordinator = district.phone("К-01")
    await coordinator.say("/marks")
    await coordinator.tap(WORK)
    await coordinator.tap("Вторая проверка")
    assert "вторая проверка" in await coordinator.tap("Э-02")


async def test_a_coordinator_of_one_organisation_compares_no_other(shared: District) -> None:
    form = await marked(shared)
    school, bound, coordinator = shared.phones("Ш-01", "К-02", "К-01")
    await school.send_document("ф.xlsx", filled(form, "Форма сбора", [("1024", 1, 1, 2, 2)]))
    await bound.say("/marks")
    (sitting,) = {each["sitting"] for each in books_of(shared).rows("SELECT sitting FROM mark_sheets")}
    for data in ("reconcile-all::0:", "reconcile-sample::0:5", f"reconcile:s{sitting}:0:"):
        assert "код 1024" not in await bound.press(1, f"t:{data}")
    assert not facts(shared, "reconciled")
    await coordinator.say("/marks")
    assert "код 1024" in await coordinator.tap("Сверить загруженное")


async def test_a_table_for_others_asks_each_code_once_and_only_while_its_marks_lack(shared: District) -> None:
    expert, other, coordinator, school = shared.phones("Э-01", "Э-02", "К-01", "Ш-02")
    assert "Кодов: 3" in await school.say("коды 3024–3026")
    await structure(coordinator, "физика", 8, (1, 2, 3))

    async def asked() -> list[tuple[object, object]]:
        await table(coordinator, "физика, 8")
        rows = (await sheets(coordinator))["Баллы"][1:]
        return [(row[2], row[4]) for row in rows if row[0] == "УЛК"]

    assert await asked() == [("3024", None), ("3025", None), ("3026", None)]
    form = await table(expert, "физика")
    own = [*ROWS, MAGISTRAL, ("УЛК", None, 3024, 1, 1, 2, 3)]
    assert "Баллы записаны" in await expert.send_document("б.xlsx", filled(form, "Баллы", own))
    assert await asked() == [("3025", "Э-02"), ("3026", "Э-02")]
    old = await coordinator.button_of("marks-form")
    rest = [("УЛК", None, code, 1, 1, 2, 3) for code in (3025, 3026)]
    form = await table(other, "физика")
    assert "Баллы записаны" in await other.send_document("б.xlsx", filled(form, "Баллы", rest))
    assert await asked() == []
    _, form = await coordinator.document()
    left = (await sheets(coordinator))["Баллы"][1:]
    last = [(*row[:2], 4024 + at, 1, row[4], 1, 2, 3) for at, row in enumerate(left)]
    assert "Баллы записаны" in await coordinator.send_document("б.xlsx", filled(form, "Баллы", last))
    await coordinator.say("/marks")
    assert "Таблица: физика, 8" not in await coordinator.buttons()
    assert "Заполнять нечего" in await coordinator.press(*old)
