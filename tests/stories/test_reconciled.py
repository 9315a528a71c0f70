"""The school sends the form that it has uploaded; the coordinator compares it with the marks (S 16)."""

from custody.ledger import first_break
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.marks import filled, sheets, structure, table
from tests.stories.test_marks import ROWS, facts


async def marked(district: District) -> bytes:
    """The expert has sent marks; returns the form that the school has got."""
    expert, school, coordinator = district.phones("Э-01", "Ш-01", "К-01")
    await structure(coordinator, "физика", 8, (1, 2, 3))
    form = await table(expert, "физика")
    await expert.send_document("баллы.xlsx", filled(form, "Баллы", ROWS))
    return (await school.document())[1]


async def test_an_uploaded_form_is_an_upload_and_a_wrong_mark_is_found(district: District) -> None:
    form = await marked(district)
    school, coordinator, other = district.phones("Ш-01", "К-01", "Ш-02")
    assert "Такой работы среди ваших нет" in await other.send_document("ф.xlsx", form)
    wrong = filled(form, "Форма сбора", [("1024", 1, 1, 2, 2), ("1025", 2, 0, "X", 1)])
    await school.send_document("форма.xlsx", wrong)
    texts = await school.texts()
    assert any("Форма записана" in text for text in texts)
    assert [fact["sort"] for fact in facts(district, "marks-taken")] == ["first", "uploaded"]
    assert len(facts(district, "uploaded")) == 1
    await coordinator.say("/marks")
    again = await coordinator.button_of("reconcile-all")
    told = await coordinator.press(*again)
    assert "Сверена 1 работа (участников 2). С расхождениями 1, всего расхождений 1" in told
    assert "код 1024: задание 3: 3 и 2" in told
    assert (await sheets(coordinator))["Расхождения"][1][1:] == ("1024", "балл", "3", "3", "2")
    (noted,) = facts(district, "reconciled")
    assert (noted["differences"], noted["works"]) == (1, 2)
    assert "сверено 1, с расхождениями 1" in await coordinator.say("/marks")
    await district.later(minutes=1)
    await school.send_document("форма.xlsx", form)
    assert len(facts(district, "uploaded")) == 1, "another file is no second upload"
    assert "сверено 0" in await coordinator.say("/marks"), "another form has come since"
    assert "расхождений 1. С тех пор пришли" in await coordinator.tap("физика, 8 · МКОУ «Карам")
    assert "Расхождений нет" in await coordinator.tap("Сверить с загруженным")
    await coordinator.say("/marks")
    noted_ = len(facts(district, "reconciled"))
    assert "Новых форм нет" in await coordinator.tap("Выборка: 20")
    assert "Новых форм нет" in await coordinator.press(*again)
    assert len(facts(district, "reconciled")) == noted_


async def test_a_second_expert_sees_nothing_of_the_first_and_the_chair_decides(district: District) -> None:
    await marked(district)
    coordinator, second, school, chair = district.phones("К-01", "Э-02", "Ш-01", "П-01")
    await coordinator.say("/marks")
    await coordinator.tap("физика, 8 · МКОУ «Карам")
    await coordinator.tap("Вторая проверка")
    button = await coordinator.button_of("second-expert")
    assert "вторая проверка" in await coordinator.press(*button)
    await coordinator.press(*button)
    assert len(facts(district, "second-asked")) == 1, "a second tap asks nobody again"
    assert "Вам поручена вторая проверка" in await second.read()
    await second.tap("Таблица: физика, 8")
    rows = (await sheets(second))["Баллы"]
    asked = [row for row in rows[1:] if row[0] == "КАР"]
    assert [(row[2], row[4:]) for row in asked] == [(code, (None, None, None)) for code in ("1024", "1025")]
    _, form = await second.document()
    again = [(*ROWS[0][:6], 1), ROWS[1]]
    said = await second.send_document("б.xlsx", filled(form, "Баллы", again))
    assert "Вторая проверка записана" in said
    told = await coordinator.read()
    assert "Расхождений с первой проверкой: 1" in told
    assert "от вас ничего не нужно" in told
    assert "Таблица: физика, 8" not in await coordinator.buttons()
    assert "Решаете вы" in await chair.read()
    await school.say("загружено")
    await school.tap("физика, 8")
    before = len(await school.texts())
    form = await table(chair, "физика, 8")
    header, *rows = (await sheets(chair))["Баллы"]
    (disputed,) = (row for row in rows if row[0] == "КАР")
    assert disputed[2:5] == ("1024", None, "П-01")
    assert header[-2:] == ("Первый эксперт", "Второй эксперт")
    assert disputed[-2:] == ("вариант 1: 1 2 3", "вариант 1: 1 2 1")
    decided = filled(form, "Баллы", [(*disputed[:3], 1, "П-01", 1, 2, 2, *disputed[-2:])])
    assert "эти баллы окончательные" in await chair.send_document("р.xlsx", decided)
    final, again_ = (await school.texts())[before:]
    assert "Окончательный протокол" in final
    assert "Вы уже загрузили форму, а баллы изменились у кодов: 1024. Загрузите эту" in again_
    assert [row[4] for row in (await sheets(school))["Форма сбора"][1:]] == [2, 1]
    assert [fact["sort"] for fact in facts(district, "marks-taken")] == ["first", "second", "chair"]
    assert first_break(books_of(district).entries) is None


async def test_forged_buttons_and_other_roles_learn_and_do_nothing(district: District) -> None:
    await marked(district)
    other, expert, coordinator = district.phones("Ш-02", "Э-02", "К-01")
    await coordinator.say("/marks")
    await coordinator.tap("физика, 8 · МКОУ «Карам")
    _, data = await coordinator.button_of("marks-files")
    sitting = data.split(":")[2]
    files = len([each for each in await other.heard() if "document" in each])
    for phone in (other, expert):
        for verb, said in (
            ("marks-files", "Показать нечего"), ("marks-sitting", "не ваша работа"), ("reconcile", "другим"),
            ("marks-second", "устарела"), ("marks-item", "устарела"), ("marks-done", "не открыта"),
        ):  # fmt: skip
            arg = "1024.0.1" if verb == "marks-item" else ""
            told = await phone.press(1, f"t:{verb}:{sitting}:0:{arg}")
            assert said in told or "Работ, баллы" in told or "Эта работа" in told, (verb, told)
    assert len([each for each in await other.heard() if "document" in each]) == files
    assert [fact["sort"] for fact in facts(district, "marks-taken")] == ["first"]
    assert not facts(district, "second-asked")
    stranger = district.stranger()
    assert "вас нет в списке" in await stranger.say("/marks")
