"""The plan by chat alone: from empty books to a campaign, and every plan after it as a difference."""

from collections.abc import AsyncIterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from custody.plan import Plan
from documents.example_plan import district_plan, write_plan
from documents.plan_xlsx import read_plan
from sandbox.campaign_empty import FOUNDER
from tests.stories.audit import story
from tests.stories.books import books_of
from tests.stories.clock import MORNING
from tests.stories.district import District
from tests.stories.phone import Phone

PLAN = district_plan(MORNING.date())
LESS = replace(PLAN, sittings=(replace(PLAN.sittings[0], packets=3), *PLAN.sittings[1:-1]))


def workbook(plan: Plan) -> bytes:
    file = BytesIO()
    write_plan(plan, file)
    return file.getvalue()


async def last(phone: Phone, said: object) -> str:
    """The last message, also below one that was edited after it; `said` is what led to it."""
    assert said is not None
    return (await phone.texts())[-1]


@pytest.fixture
async def empty(tmp_path: Path) -> AsyncIterator[District]:
    """Empty books, and one phone whose number stands in COORDINATORS."""
    folder = tmp_path / "books"
    async with story(folder, joined=False, empty=True, coordinators=(FOUNDER.user_id,)) as district:
        yield district


async def test_from_empty_books_to_a_campaign_and_a_second_plan_as_a_difference(empty: District) -> None:
    founder = empty.phone("founder")
    assert "Кампании ещё нет" in await founder.say("Здравствуйте")
    assert "не таблица .xlsx" in await founder.send_document("приказ.pdf", b"%PDF-1.4")
    assert "вас нет в списке" in await empty.stranger().say("Здравствуйте")
    assert "Замените примеры" in await founder.tap("Образец")
    name, form = await founder.document()
    assert name == "план.xlsx"
    assert "незаполненный образец" in await founder.send_document("план.xlsx", form)
    shown = await founder.send_document("план.xlsx", workbook(PLAN))
    assert "Работы · новых 12" in shown
    assert "пока ничего не записано" in shown
    assert "Новое: " not in shown, "of a first plan everything is new"
    assert "Снятое с плана" not in shown
    assert await founder.buttons() == ["Применить", "Не применять"]
    await founder.tap("Применить")
    texts = await founder.texts()
    assert any("Записано: план" in text and "Пакеты · новых 16" in text for text in texts)
    assert any("служебный код К-01" in text for text in texts)
    assert "подключено 1, ещё нет 18" in await last(founder, await founder.say("/people"))
    assert "уже записано" in await founder.send_document("план.xlsx", workbook(PLAN))
    shown = await founder.send_document("план.xlsx", workbook(LESS))
    assert "Снимается с плана: работа КАЗ / математика / 7" in shown
    assert "Пакеты · новых 2" in shown
    assert "Снятое с плана уходит" in shown
    assert "Записано" in await founder.tap("Применить")
    assert len(await empty.labels()) == 17


async def test_bad_rows_are_named_and_many_of_them_come_as_a_file(district: District) -> None:
    coordinator = district.phone("К-01")
    book = openpyxl.load_workbook(BytesIO(workbook(PLAN)))
    book["Люди"]["B4"] = "курьер"
    for row in range(2, 14):
        book["Работы"][f"D{row}"] = "завтра"
    spoilt = BytesIO()
    book.save(spoilt)
    await coordinator.send_document("план.xlsx", spoilt.getvalue())
    told = next(text for text in await coordinator.texts() if "План не записан" in text)
    assert "Исправьте 13 мест" in told
    assert "Люди, строка 4, «Роль»: Роли «курьер» нет." in told
    name, listed = await coordinator.document()
    assert name == "исправить.xlsx"
    (sheet,) = openpyxl.load_workbook(BytesIO(listed)).worksheets
    assert sheet.max_row == 14
    assert not await coordinator.verbs()


async def test_what_was_shown_is_done_once_and_what_has_moved_is_shown_anew(district: District) -> None:
    coordinator, deputy = district.phones("К-01", "К-02")
    await coordinator.send_document("план.xlsx", workbook(LESS))
    more = replace(PLAN, sittings=(*PLAN.sittings[:-1], replace(PLAN.sittings[-1], listed=26)))
    await deputy.send_document("план.xlsx", workbook(more))
    message, data = await coordinator.button("Применить")
    assert "Записано" in await coordinator.tap("Применить")
    assert "уже записан, второй раз ничего" in await last(coordinator, await coordinator.press(message, data))
    again = await deputy.tap("Применить")
    assert "записи изменились" in again
    assert "Снова в плане: работа КАЗ" in again
    await district.restart()
    assert "Записано" in await deputy.tap("Применить")
    assert len(await district.labels()) == 16
    await district.sweep()
    await coordinator.send_document("план.xlsx", workbook(LESS))
    old = await coordinator.button("Применить")
    await coordinator.send_document("план.xlsx", workbook(replace(LESS, sittings=LESS.sittings[:-1])))
    assert "вы прислали другую" in await last(coordinator, await coordinator.press(*old))
    assert "ничего не изменено" in await coordinator.tap("Не применять")


async def test_a_plan_from_somebody_else_or_of_another_campaign(district: District) -> None:
    school, coordinator = district.phones("Ш-01", "К-01")
    assert "только от координатора" in await school.send_document("план.xlsx", workbook(LESS))
    assert "только от координатора" in await school.say("/template")
    second = replace(PLAN, campaign=replace(PLAN.campaign, key="осень", title="Осень"))
    shown = await coordinator.send_document("план.xlsx", workbook(second))
    assert "Это новая кампания" in shown
    assert "останется" in shown
    assert "?start=i_" in await last(coordinator, await coordinator.tap("Применить"))
    assert "Образец плана" in await last(coordinator, await coordinator.say("/template"))
    plan = read_plan((await coordinator.document())[1])
    assert isinstance(plan, Plan)
    await coordinator.tap("Образец для колледжей")
    colleges = read_plan((await coordinator.document())[1])
    assert isinstance(colleges, Plan)
    assert (plan.campaign.procedure, colleges.campaign.procedure) == ("municipal", "college")


async def test_a_label_that_is_taken_off_the_plan_says_so_to_its_route_alone(district: District) -> None:
    label = await district.label("КАЗ", "математика")
    coordinator, school, other = district.phones("К-01", "Ш-06", "Ш-02")
    await coordinator.send_document("план.xlsx", workbook(LESS))
    assert "Записано" in await coordinator.tap("Применить")
    for said in (await school.scan(label), await school.say(label.code)):
        assert "снят с плана" in said
        assert "спросите координатора" in said
    assert "верните строку в план" in await last(coordinator, await coordinator.scan(label))
    assert "не найдена" in await other.scan(label)
    assert "вас нет в списке" in await district.stranger().scan(label)
    kinds = [each["kind"] for each in books_of(district).refusals()]
    assert kinds == ["off-the-plan"] * 3 + ["unknown-code"]
    await coordinator.send_document("план.xlsx", workbook(PLAN))
    await coordinator.tap("Применить")
    await district.sweep()
    assert "снят с плана" not in await school.scan(label)
