"""The structure changes while marks are coming in: it is asked about, and they come again (S 16)."""

from tests.stories.district import District
from tests.stories.marks import filled, sheets, structure, table
from tests.stories.test_marks import facts
from tests.stories.test_reconciled import marked

NEW = [("КАР", None, 1024, 1, 1, 2), ("КАР", None, 1025, 2, 0, 1)]


async def test_other_items_are_asked_about_and_whoever_gave_marks_sends_them_again(
    district: District,
) -> None:
    await marked(district)
    expert, coordinator, school = district.phones("Э-01", "К-01", "Ш-01")
    assert "заданий 3, до 7 баллов, версия 2" in await structure(coordinator, "физика", 8, (1, 2, 4))
    asked = await structure(coordinator, "физика", 8, (2, 3))
    assert "Пока ничего не изменено" in asked
    assert "баллы по 1 организации, работ 2" in asked
    assert len(facts(district, "structures-kept")) == 2
    old = await coordinator.button("Заменить, баллы прислать заново")
    assert "другим участникам" not in asked
    assert "Кнопка устарела" in await school.press(*old)
    await district.restart()
    told = len(await expert.texts())
    assert "заданий 2, до 5 баллов, версия 3" in await coordinator.press(*old)
    assert "Кнопка устарела" in await coordinator.press(*old)
    assert len(facts(district, "structures-kept")) == 3
    (again,) = (await expert.texts())[told:]
    assert "пришлите баллы заново" in again
    await coordinator.say("/marks")
    await coordinator.tap("физика, 8 · МКОУ «Карам")
    await coordinator.tap("Протокол и форма")
    assert (await sheets(coordinator))["Форма сбора"][1] == ("1024", 1, 1, 2, 3), "as they came"
    form = await table(expert, "физика")
    assert "вместо прежней от " in await expert.send_document("б.xlsx", filled(form, "Баллы", NEW))
    assert (await sheets(school))["Форма сбора"][1:] == [("1024", 1, 1, 2), ("1025", 2, 0, 1)]
    assert len(facts(district, "marks-taken")) == 2


async def test_what_is_being_typed_is_dropped_when_the_items_change(district: District) -> None:
    expert, coordinator = district.phones("Э-01", "К-01")
    await structure(coordinator, "физика", 8, (1, 2, 3))
    await table(expert, "физика")
    await expert.say("/marks")
    await expert.tap("физика, 8 · МКОУ «Карам")
    await expert.tap("Ввести здесь")
    await expert.say("1024 в1 1 2 3")
    told = len(await expert.texts())
    await structure(coordinator, "физика", 8, (1, 2, 4))
    assert len(await expert.texts()) == told, "every row still fits"
    assert "версия 3" in await structure(coordinator, "физика", 8, (2, 3))
    assert "начните ввод сначала" in (await expert.texts())[-1]
