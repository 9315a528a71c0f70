"""An expert sends marks: all of them are taken with their letters, or nothing (S 16-17, M 11.8)."""

import asyncio
import hashlib
import json

from tests.stories.acts import pack
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.marks import filled, sheets, structure, table

ROWS = [
    ("КАР", None, 1024, 1, 1, 2, 3),
    ("КАР", None, 1025, 2, 0, "X", 1),
    ("КАР", None, 1026, "н", None, None, None),
]


def facts(district: District, kind: str) -> list[dict[str, object]]:
    """What the ledger has accepted of that kind."""
    found = [each.content for each in books_of(district).entries]
    return [each["body"]["fact"] for each in found if each["accepted"] and each["kind"] == kind]


async def test_marks_go_to_the_school_and_the_coordinator_before_the_paper_travels(
    district: District,
) -> None:
    school, expert, coordinator, stranger = district.phones("Ш-01", "Э-01", "К-01", "Ш-02")
    await expert.say("/marks")
    await expert.tap("Таблица: физика")
    assert "Структуры работы «физика, 8 кл.» ещё нет" in await expert.read()
    assert "заданий 3, до 6 баллов, версия 1" in await structure(coordinator, "физика", 8, (1, 2, 3))
    label = next(each for each in await district.labels("КАР") if each.subject == "физика")
    await pack(school, label, listed=3, wrote=2)
    form = await table(expert, "физика")
    assert [row[0] for row in (await sheets(expert))["Баллы"][1:]] == ["КАР", "КАР", "МАГ"], "a row a work"
    wrong = await expert.send_document("баллы.xlsx", filled(form, "Баллы", [(*ROWS[0][:6], 4), ROWS[0]]))
    assert "Баллы не записаны" in wrong
    assert "Баллы, строка 2, «3»: «4» не подходит. Можно целое число от 0 до 3" in wrong
    assert "строка 3, «Код участника»: Код 1024 уже стоит в строке 2" in wrong
    short = await expert.send_document("баллы.xlsx", filled(form, "Баллы", ROWS[:1]))
    assert "в пакетах работ 2, строк с баллами 1" in short
    assert not facts(district, "marks-taken")
    content = filled(form, "Баллы", ROWS)
    assert "Баллы записаны" in await expert.send_document("баллы.xlsx", content)
    (fact,) = facts(district, "marks-taken")
    assert fact["sha256"] == hashlib.sha256(content).hexdigest()
    assert (fact["works"], fact["absent"], fact["sort"]) == (2, 1, "first")
    for phone in (school, coordinator):
        texts = await phone.texts()
        assert "Протокол проверки" in texts[-2]
        assert "Форма сбора, заполненная" in texts[-1]
        assert (await sheets(phone))["Форма сбора"][1:] == [("1024", 1, 1, 2, 3), ("1025", 2, 0, "X", 1)]
    assert not any("Протокол" in text for text in await stranger.texts())
    assert "2 работы" in await school.say("/marks")
    assert "1024" not in json.dumps(facts(district, "marks-taken"), ensure_ascii=False)


async def test_ones_own_marks_are_replaced_and_both_sheets_are_kept(district: District) -> None:
    expert, coordinator = district.phones("Э-01", "К-01")
    await structure(coordinator, "физика", 8, (1, 2, 3))
    form = await table(expert, "физика")
    await expert.send_document("баллы.xlsx", filled(form, "Баллы", ROWS))
    told = len(await coordinator.texts())
    assert "второй раз ничего не записано" in await expert.send_document(
        "б.xlsx", filled(form, "Баллы", ROWS)
    )
    assert len(await coordinator.texts()) == told
    mended = [(*ROWS[0][:6], 2), *ROWS[1:]]
    assert "вместо прежней от " in await expert.send_document("б.xlsx", filled(form, "Баллы", mended))
    assert [each.get("replaces", 0) for each in facts(district, "marks-taken")] == [0, 1]
    await coordinator.say("/marks")
    card = await coordinator.tap("физика, 8 · МКОУ «Карамская")
    assert "№ 1, заменена" in card
    assert "№ 2, баллы эксперта" in card
    await coordinator.tap("Протокол и форма")
    assert (await sheets(coordinator))["Форма сбора"][1] == ("1024", 1, 1, 2, 2)
    rows = books_of(district).rows("SELECT sheet FROM mark_rows")
    assert len(rows) == 2, "the rows of both sheets"


async def test_a_name_refuses_the_whole_file_and_is_repeated_nowhere(district: District) -> None:
    expert, coordinator = district.phones("Э-01", "К-01")
    await structure(coordinator, "физика", 8, (1, 2, 3))
    form = await table(expert, "физика")
    refused = await expert.send_document(
        "б.xlsx", filled(form, "Баллы", [("КАР", None, "Иванов", 1, 1, 1, 1)])
    )
    assert "имена боту не передают" in refused
    assert "Иванов" not in json.dumps(
        [each.content for each in books_of(district).entries], ensure_ascii=False
    )
    assert not books_of(district).rows("SELECT * FROM mark_rows")


async def test_marks_of_another_expert_and_of_a_day_to_come_are_nobodys(district: District) -> None:
    other, coordinator, observer = district.phones("Э-02", "К-01", "Н-01")
    await structure(coordinator, "физика", 8, (1, 2, 3))
    form = await table(other, "физика")
    assert "здесь нет" in await other.send_document("б.xlsx", filled(form, "Баллы", ROWS))
    assert "здесь нет" in await observer.send_document("б.xlsx", filled(form, "Баллы", ROWS))
    assert "другим участникам" in await observer.say("/marks")
    assert not facts(district, "marks-taken")


async def test_the_coordinator_speaks_for_an_expert_without_a_phone(district: District) -> None:
    coordinator, school = district.phones("К-01", "Ш-01")
    await structure(coordinator, "физика", 8, (1, 2, 3))
    await table(coordinator, "физика, 8")
    rows = (await sheets(coordinator))["Баллы"]
    assert rows[0][4] == "Эксперт"
    assert {row[4] for row in rows[1:]} == {"Э-01", "Э-02"}
    _, form = await coordinator.document()
    spoken = [(*each[:4], "Э-01", *each[4:]) for each in ROWS]
    assert "Баллы записаны" in await coordinator.send_document("б.xlsx", filled(form, "Баллы", spoken))
    (fact,) = facts(district, "marks-taken")
    assert [fact[name]["callsign"] for name in ("whose", "by")] == ["Э-01", "К-01"]  # type: ignore[index]
    assert "2 работы, Э-01, прислал К-01, " in await coordinator.tap_verb("marks-sitting")
    assert "Протокол проверки" in (await school.texts())[-2]


async def test_two_who_send_the_same_works_at_once_leave_one_sheet(district: District) -> None:
    expert, coordinator = district.phones("Э-01", "К-01")
    await structure(coordinator, "физика", 8, (1, 2, 3))
    own = filled(await table(expert, "физика"), "Баллы", ROWS)
    form = await table(coordinator, "физика, 8")
    spoken = filled(form, "Баллы", [(*each[:4], "Э-01", *each[4:-1], 0) for each in ROWS[:2]])
    await asyncio.gather(expert.send_document("a.xlsx", own), coordinator.send_document("b.xlsx", spoken))
    sheets_now = books_of(district).rows("SELECT aside FROM mark_sheets")
    assert [each["aside"] for each in sheets_now].count(0) == 1
    assert len(facts(district, "marks-taken")) == len(sheets_now), (
        "the slower one was refused, or took its place"
    )
