"""Last year's results propose schools for control; the department approves the list as any other."""

import json
from dataclasses import replace
from io import BytesIO
from typing import Any

import openpyxl

from tests.custody.sampled import DISTRICT, school, written
from tests.documents.resultbook import table as results_table
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.marks import filled, sheets, structure, table

RAISED = school("КАР", 40, 99, 0.2, 0.2)
SPIKE = [*school("УЛК", 30, 98), *(replace(written("УЛК", (1, 2, 1, 1) + (0,) * 7)) for _ in range(24))]
RESULTS = results_table([*DISTRICT, *RAISED, *SPIKE])
ORDER = "приказ № 14 от 03.04.2026"


def facts(district: District, *kinds: str) -> list[dict[str, Any]]:
    """What was recorded of these kinds, in order."""
    found = [
        each.content["body"]["fact"] for each in books_of(district).entries if "fact" in each.content["body"]
    ]
    return [fact for fact in found if fact["kind"] in kinds]


async def test_from_a_table_to_an_approved_list(district: District) -> None:
    coordinator, department = district.phones("К-01", "О-01")
    shown = await coordinator.send_document("итоги.xlsx", RESULTS)
    assert "2 из 10" in shown
    assert "Школа КАР: средний балл +" in shown
    assert "граница отметки «3» +" in shown
    card = await coordinator.tap("Школа КАР")
    assert "В предложении" in card
    assert "раза больше стандартной ошибки; работ: 40" in card
    assert "без имён" in await coordinator.tap("Убрать из предложения")
    await district.restart()
    assert "убрана из предложения. Причина: углублённая физика" in await coordinator.say("углублённая физика")
    await coordinator.tap("К предложению")
    await coordinator.tap("Все школы")
    await district.later(seconds=2)
    await coordinator.tap("Школа Р1")
    await coordinator.tap("Добавить в предложение")
    await coordinator.say("обращение родителей")
    shown = await coordinator.tap("К предложению")
    assert "Школа КАР" not in shown
    assert "Признаки есть, но координатор убрал школ: 1." in shown
    assert "добавлена: обращение родителей · нет в плане" in shown
    assert "Нет в плане: школ 1. Добавьте их в таблицу плана" in shown
    assert "В плане такой школы нет" in await coordinator.tap("Школа Р1")
    await coordinator.tap("К предложению")
    assert "школ 2" in await coordinator.tap("Отправить отделу")
    (taken,), (sent,) = facts(district, "results-taken"), facts(district, "sample-sent")
    assert (taken["works"], taken["schools"], sent["sha256"]) == (415, 10, taken["sha256"])
    await district.later(minutes=1)
    await district.sweep()
    await district.later(minutes=11)
    await district.sweep()
    assert "выборка: 2, не утверждено" in await department.read()
    listed = await department.tap("Выборка: ")
    assert "граница отметки «3»" in listed
    assert "обращение родителей" in listed
    await department.tap("Утвердить")
    assert "Утверждено приказом № 14 от 03.04.2026: выборка" in await department.say(ORDER)
    assert [fact["part"] for fact in facts(district, "list-approved")] == ["sample"]
    await department.say("/approval")
    await department.tap("Файл")
    page = (await sheets(department))["Выборка"]
    assert [(row[0], row[3] or "") for row in page[1:]] == [("Р1", "обращение родителей"), ("УЛК", "")]
    assert "на границе отметки «3»" in str(page[2][2])


async def test_thresholds_are_moved_by_buttons_and_by_words(district: District) -> None:
    coordinator = district.phone("К-01")
    await coordinator.send_document("итоги.xlsx", RESULTS)
    assert "предложено школ: 2 из 10" in await coordinator.tap("Пороги")
    assert "средний балл +11 п. п." in await coordinator.tap("средний +")
    old = await coordinator.button("средний −")
    await district.later(seconds=2)
    assert "средний балл +40 п. п." in await coordinator.say("порог среднего 40")
    assert "предложено школ: 1 из 10" in await coordinator.read()
    assert "разница в 6,0 раза больше ошибки" in await coordinator.say("/sample порог ошибки 6")
    assert "предложено школ: 0 из 10" in await coordinator.read()
    assert "такого порога нет" in await coordinator.say("порог среднего 400")
    assert "средний балл +39 п. п." in await coordinator.press(*old)
    await district.later(seconds=2)
    shown = await coordinator.say("выборка")
    assert "ни одной школы из 10" in shown
    await district.restart()
    assert "средний балл +39 п. п." in await coordinator.say("/sample")


async def test_a_list_that_has_changed_is_shown_and_not_sent(district: District) -> None:
    coordinator, deputy, school_phone = district.phones("К-01", "К-02", "Ш-01")
    await coordinator.send_document("итоги.xlsx", RESULTS)
    old = await coordinator.button("Отправить отделу")
    card = await coordinator.button("Школа КАР")
    await deputy.say("порог ошибки 5")
    assert "предложение изменилось" in await coordinator.press(*old)
    assert not facts(district, "sample-sent")
    assert "школ 1" in await coordinator.tap("Отправить отделу")
    assert "Ничего не отправлено" in await coordinator.press(*old)
    await deputy.send_document("итоги.xlsx", results_table([*DISTRICT, *SPIKE]))
    assert "Кнопка устарела" in await coordinator.press(*card)
    message, limit = await deputy.button("Пороги")
    forged = limit.replace("sample-limits", "sample-limit").rstrip(":") + ":abcdef.up"
    assert "Кнопка устарела" in await coordinator.press(message, forged)
    for said in ("/sample", "порог среднего 5", "порог дома"):
        assert "другим участникам" in await school_phone.say(said)
    assert "другим участникам" in await school_phone.press(*old)
    assert "другим участникам" in await school_phone.send_document("итоги.xlsx", RESULTS)


async def test_files_and_pictures_come_and_no_participant_is_kept(district: District) -> None:
    coordinator, department = district.phones("К-01", "О-01")
    assert "Пришлите их боту таблицей" in await coordinator.say("/sample")
    await coordinator.tap("Образец таблицы")
    name, form = await coordinator.document()
    assert name == "результаты.xlsx"
    assert "школ 2, работ 4" in (await _texts_after(coordinator, form))[-2]
    await coordinator.send_document("итоги.xlsx", RESULTS)
    await coordinator.tap("Таблица со всеми цифрами")
    _, book = await coordinator.document()
    assert openpyxl.load_workbook(BytesIO(book)).sheetnames[0] == "Предложение"
    await department.say("/sample")
    assert "отделу" not in str(await department.buttons())
    assert "школа синим" in await department.tap("Картинка")
    (kept,) = books_of(district).rows("SELECT results FROM samples")
    assert set(json.loads(kept["results"])) == {"scales", "schools"}
    assert not books_of(district).rows("SELECT id FROM papers WHERE name = 'итоги.xlsx'")


async def _texts_after(phone: Any, content: bytes) -> list[str]:  # noqa: ANN401
    await phone.send_document("итоги.xlsx", content)
    texts: list[str] = await phone.texts()
    return texts


async def test_a_table_with_faults_or_names_is_refused_whole(district: District) -> None:
    coordinator = district.phone("К-01")
    bad = [replace(each, mark=7) for each in DISTRICT[:20]]
    await coordinator.send_document("итоги.xlsx", results_table(bad))
    told = next(text for text in await coordinator.texts() if "не принята" in text)
    assert "Исправьте 20 мест" in told
    assert "Результаты, строка 2, «Отметка»: «7» не отметка" in told
    assert (await coordinator.document())[0] == "исправить.xlsx"
    book = openpyxl.load_workbook(BytesIO(RESULTS))
    book["Результаты"]["S1"] = "Фамилия"
    named = BytesIO()
    book.save(named)
    assert "имена участников" in await coordinator.send_document("итоги.xlsx", named.getvalue())
    assert not facts(district, "results-taken")


async def test_after_the_check_both_years_stand_side_by_side(district: District) -> None:
    coordinator, department, expert = district.phones("К-01", "О-01", "Э-01")
    await coordinator.send_document("итоги.xlsx", RESULTS)
    assert "Отметки до и после" not in await coordinator.buttons()
    await structure(coordinator, "физика", 8, (1, 2, 3))
    form = await table(expert, "физика")
    rows = [("КАР", None, 1024, 1, 1, 2, 3), ("КАР", None, 1025, 2, 0, "X", 1), ("КАР", None, 1026, "н")]
    assert "Баллы записаны" in await expert.send_document("баллы.xlsx", filled(form, "Баллы", rows))
    await district.later(minutes=1)
    await department.say("/sample")
    assert "ничего не доказывает" in await department.tap("Отметки до и после")
    await department.tap("До и после таблицей")
    (page,) = (await sheets(department)).values()
    before, now = page[1:]
    assert (before[0], before[1], before[5]) == ("КАР", "Школа КАР", 40)
    assert (now[4], now[5], now[6:10]) == ("независимая проверка, сейчас", 2, (1, 0, 1, 0))
    assert now[14] == 58.3
    await coordinator.send_document("итоги.xlsx", results_table(DISTRICT))
    assert "Отметки до и после" not in await coordinator.buttons(), "none of these works was marked"
    assert "Сравнивать пока нечего" in await coordinator.press(1, "t:sample-beside::0:")


async def test_results_are_forgotten_by_the_second_tap(district: District) -> None:
    coordinator, deputy, department = district.phones("К-01", "К-02", "О-01")
    await coordinator.send_document("итоги.xlsx", RESULTS)
    card = await coordinator.button("Школа УЛК")
    await coordinator.tap("Отправить отделу")
    await coordinator.tap("К предложению")
    await coordinator.tap("Все школы")
    await district.later(seconds=2)
    assert "Забыть распределения 10 школ?" in await coordinator.tap("Забыть результаты")
    sure = await coordinator.button("Да, забыть")
    assert "другим участникам" in await department.press(*sure)
    assert "Результаты прошлого года забыты" in await coordinator.press(*sure)
    for said in (await coordinator.press(*sure), await deputy.say("/sample"), await deputy.press(*card)):
        assert "Результатов прошлого года ещё нет" in said
    assert not books_of(district).rows("SELECT campaign FROM samples WHERE results <> ''")
    assert "Выборка: 2" in str((await department.say("/approval"), await department.buttons()))
