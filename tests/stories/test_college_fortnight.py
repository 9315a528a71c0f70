"""A fortnight of one college: 7 rooms, 175 works, one late writer, one wrong mark found (S 12-17)."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest

from custody.codes import shown
from documents.plan_writer import write_plan
from documents.subjects import METASUBJECT
from sandbox.campaign_colleges import COLLEGES_DEMO
from storage.labels import PacketLabel
from tests.stories import college
from tests.stories.acts import count, pack, take
from tests.stories.board import status
from tests.stories.clock import MORNING
from tests.stories.district import District
from tests.stories.marks import filled, sheets, structure
from tests.stories.phone import Phone

pytestmark = pytest.mark.untraced

ROOMS = "1:25 2:25 3:25 4:25 5:25 6:25 7:24"
LATE = 1175


@pytest.fixture
async def region(tmp_path: Path) -> AsyncIterator[District]:
    """The region of the second demo on its first morning; Э-05 has no phone."""
    async with college.demo_of(tmp_path / "region", COLLEGES_DEMO) as district:
        yield district


def marks_of(code: int) -> tuple[object, ...]:
    """A row of the experts' table: whatever a participant may have got, with the day where it is in doubt."""
    return ("БПК", "21.04.2026" if code == LATE else None, code, code % 2 + 1, code % 2, code % 3, code % 4)


async def works_of_today(region: District) -> list[PacketLabel]:
    found = await region.labels("БПК", METASUBJECT)
    return [each for each in found if each.day == MORNING.date()]


async def the_day(region: District, labels: Sequence[PacketLabel]) -> None:
    """Codes, rooms, all packets in one act, the pile to the chair and on to two experts."""
    school, chair = region.phones("Ш-01", "П-01")
    assert "Кодов: 175" in await school.say("/codes 1 курс 1001–1175")
    await school.say(ROOMS)
    await school.tap("Хватило везде")
    await school.tap("Не был")
    assert "Пришли 174 из 175" in await school.say("1, 2")
    for words in ("Собрать по аудиториям: 7", "Испорченных нет", "Всё вложено", "Пломбы без номеров"):
        await school.tap(words)
    await school.tap("Сдаю 7")
    *seen, missed = labels
    await chair.snap(*seen)
    assert f"Ещё вам передают: {shown(missed.code)}. Этот" in await chair.tap_verb("take")
    await take(missed, chair)
    assert "Раздать 7 пакетов так?" in await chair.say("Э-01 4, Э-02 3")
    await chair.tap("Раздать 7")
    for expert in region.phones("Э-01", "Э-02"):
        await expert.tap_verb("take")
    assert (await status(region.phone("К-01"))).stages["to-expert"] == 7


async def send_marks(expert: Phone, codes: Sequence[int]) -> str:
    await expert.say("/marks")
    await expert.tap(f"Таблица: {METASUBJECT}")
    _, form = await expert.document()
    return await expert.send_document("баллы.xlsx", filled(form, "Баллы", map(marks_of, codes)))


async def check_and_return(region: District, labels: Sequence[PacketLabel]) -> None:
    """Each expert counts at opening and at closing; the chair collects, the school takes back and counts."""
    school, chair = region.phones("Ш-01", "П-01")
    piles = {"Э-01": labels[:4], "Э-02": labels[4:]}
    for name, pile in piles.items():
        for label in pile:
            await count(region.phone(name), label)
            await count(region.phone(name), label)
        assert "Баллы" not in await region.phone(name).buttons(), "they are given already"
    for name, pile in piles.items():
        await chair.snap(*pile)
        await chair.tap_verb("take")
        await region.phone(name).tap_verb("confirm")
    await school.snap(*labels)
    await school.tap_verb("take")
    await chair.tap_verb("confirm")
    for label in labels:
        await count(school, label)


async def plan_the_late_one(region: District) -> PacketLabel:
    """A later plan has one work more, for the one who was ill, with a packet and a clock of its own."""
    coordinator, day = region.phone("К-01"), MORNING.date() + timedelta(days=7)
    plan = COLLEGES_DEMO.plan(MORNING.date())
    late = replace(plan.sittings[0], date=day, packets=1, listed=1, expert="Э-01")
    file = BytesIO()
    write_plan(replace(plan, sittings=(*plan.sittings, late)), file)
    assert "Работы · новых 1" in await coordinator.send_document("план.xlsx", file.getvalue())
    await coordinator.tap("Применить")
    (label,) = [each for each in await region.labels("БПК", METASUBJECT) if each.day == day]
    return label


async def the_late_one(region: District) -> None:
    """The late writer's packet goes its way a week after the others'."""
    school, expert = region.phones("Ш-01", "Э-01")
    label = await plan_the_late_one(region)
    await region.later(days=7)
    await pack(school, label, listed=1, wrote=1)
    await take(label, expert, school)
    await count(expert, label)
    assert "Баллы" not in await expert.buttons(), "it is opened, not checked"
    await count(expert, label)
    assert "Баллы" in await expert.buttons(), "what everybody waits for now"
    assert "1 работа" in await send_marks(expert, [LATE])
    await take(label, school, expert)
    await count(school, label)


async def the_first_part(school: Phone) -> None:
    """A hundred of the works have marks: that is said with the form, and whoever uploads it is warned."""
    assert "100 работ из 174. Это ещё не все работы" in await school.read()
    await school.say("загружено")
    assert "баллы есть у 100 работ, а в пакетах их 174" in await school.read()
    await school.tap("Отменить: не загружено")


async def who_has_checked(school: Phone, coordinator: Phone) -> None:
    """The coordinators' protocol says who has checked each work, the organisation's does not (M 8.2)."""
    header, *rows = (await sheets(coordinator, "протокол"))["Протокол"]
    checked = {row[header.index("Код участника")]: row[header.index("Эксперт")] for row in rows}
    assert (checked["1001"], checked["1174"]) == ("Э-01", "Э-02")
    assert "Эксперт" not in (await sheets(school, "протокол"))["Протокол"][0]


async def the_upload(region: District) -> None:
    """The school sends the form that it has uploaded, with one mark mistyped; the coordinator compares."""
    school, coordinator = region.phones("Ш-01", "К-01")
    await school.say("/marks")
    await school.tap("метапредметная работа, 1")
    assert "№ 2, баллы эксперта: 74 работы, ср 15.04" in await school.read(), "not who has checked"
    await school.tap("Протокол и форма")
    rows = [list(row) for row in (await sheets(school))["Форма сбора"][1:]]
    assert len(rows) == 174, "everybody who came on the day"
    assert rows[41] == ["1042", 1, 0, 1, 2]
    rows[41][4] = 0
    _, content = await school.document()
    said = await school.send_document("форма.xlsx", filled(content, "Форма сбора", rows))
    assert "форма загружена в ФИС ОКО" in said
    await coordinator.say("/marks")
    said = await coordinator.tap("Сверить загруженное")
    assert "Сверена 1 работа (участников 174). С расхождениями 1, всего расхождений 1." in said
    assert "код 1042: задание 3: 2 и 0" in said
    assert "она ничего не задерживает" in said


async def test_a_fortnight_of_one_college(region: District) -> None:
    school, coordinator, first, second = region.phones("Ш-01", "К-01", "Э-01", "Э-02")
    await structure(coordinator, METASUBJECT, 1, (1, 2, 3))
    labels = await works_of_today(region)
    await the_day(region, labels)
    await region.later(days=1)
    assert "100 работ" in await send_marks(first, range(1001, 1101))
    await the_first_part(school)
    assert "74 работы" in await send_marks(second, range(1101, LATE))
    assert "174 работы. Её можно переносить в ФИС ОКО" in await school.read(), "before the paper travels"
    await who_has_checked(school, coordinator)
    await check_and_return(region, labels)
    await the_late_one(region)
    await the_upload(region)


async def test_on_the_first_morning_the_roadmap_is_under_way_and_no_marks_are_asked(
    region: District,
) -> None:
    coordinator, expert = region.phones("К-01", "Э-02")
    assert "Всего: 24, сделано: 17, просрочено: 1." in await coordinator.say("/roadmap")
    await coordinator.tap("Просрочено")
    await coordinator.tap("№ 13")
    assert "Усольский технологический техникум" in await coordinator.tap("Кто не отметил: 1")
    assert "Таблица появится здесь в день работы" in await expert.say("/marks")
    assert "marks-form" not in await expert.verbs()
