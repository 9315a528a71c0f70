"""/assign proposes experts, changes one, applies the rest by a tap; /clashes shows what is mended by one."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from custody.desk.assignment import proposing
from tests.stories.audit import story
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import Phone


def without_experts(folder: Path) -> None:
    """The books as after a plan whose column of experts is empty."""
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute("UPDATE packets SET expert = NULL, expert_id = NULL")


def experts(district: District) -> list[str | None]:
    sql = "SELECT e.callsign FROM packets p LEFT JOIN people e ON e.id = p.expert_id ORDER BY p.id"
    return [row["callsign"] for row in books_of(district).rows(sql)]


async def after(phone: Phone, words: str) -> str:
    """Press a button, and read what was said anew: after an edited message `read` would read that one."""
    await phone.tap(words)
    return (await phone.texts())[-1]


def assigned(district: District) -> int:
    return len(books_of(district).rows("SELECT 1 FROM ledger WHERE kind = 'assigned' AND accepted = 1"))


async def test_a_proposal_is_changed_in_one_place_and_applied_by_one_tap(folder: Path) -> None:
    without_experts(folder)
    async with story(folder) as district:
        coordinator = district.phone("К-01")
        assert "Нет эксперта: физика, 8 пакетов" not in await coordinator.say("/clashes")
        assert "Нет эксперта: физика, 8 пакетов" in await coordinator.tap("Нет эксперта")
        said = await coordinator.tap("Предложение экспертов")
        assert "Предлагается 16 пакетов, работ 274, экспертов 5. Пока ничего не записано." in said
        assert experts(district) == [None] * 16
        old = await coordinator.button("Назначить всё")
        await coordinator.tap("Изменить одну работу")
        said = await coordinator.tap("Улькан")
        assert "Э-01 (своя школа); экспертов других предметов 2." in said
        assert "Записано: назначено 2 пакета, экспертов 1." in await after(coordinator, "Э-05")
        assert experts(district)[1:3] == ["Э-05", "Э-05"]
        await coordinator.press(*old)
        said = (await coordinator.texts())[-1]
        assert "книги изменились, ничего не назначено" in said
        assert assigned(district) == 2
        said = await after(coordinator, "Назначить всё предложенное: 14")
        assert "Записано: назначено 14 пакетов" in said
        assert "Извещено экспертов: 5 из 5." in said
        mine = await district.phone("Э-01").say("/my")
        assert "За вами запис" in mine, "what is not packed yet is theirs all the same"
        assert "пока не упакованы" in mine
        assert "Без эксперта пакетов нет" in said
        assert None not in experts(district)
        letters = [text for text in await district.phone("Э-01").texts() if "Вам назначено" in text]
        assert len(letters) == 1, "told once, not once a packet"
        await coordinator.say("распределить экспертов")
        assert "У всех пакетов" in (await coordinator.texts())[-1]


async def test_an_expert_without_a_phone_is_named_and_hears_of_the_work_on_joining(folder: Path) -> None:
    without_experts(folder)
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute(
            "DELETE FROM devices WHERE person IN (SELECT id FROM people WHERE callsign GLOB 'Э-0[1345]')"
        )
    async with story(folder) as district:
        coordinator, expert = district.phones("К-01", "Э-01")
        await coordinator.say("/assign")
        said = await after(coordinator, "Назначить всё предложенное")
        assert "Извещено экспертов: 1 из 5." in said
        assert "Телефона ещё нет: Э-01, Э-03, Э-04, Э-05. Узнают при подключении" in said
        link = await coordinator.say("новая ссылка Э-01")
        await expert.say(f"/start i_{link.partition('start=i_')[2].split()[0]}")
        heard = [text for text in await expert.texts() if "По плану за вами уже есть" in text]
        assert len(heard) == 1
        assert "За вами запис" in heard[0]


async def test_more_than_one_transaction_takes_is_applied_by_one_more_tap(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proposing, "AT_ONCE", 5)
    without_experts(folder)
    async with story(folder) as district:
        coordinator = district.phone("К-01")
        await coordinator.say("/assign")
        (button,) = [each for each in await coordinator.buttons() if "из предложенных" in each]
        said = await after(coordinator, "из предложенных")
        left = experts(district).count(None)
        assert 11 <= left < 16
        assert button == f"Назначить первые {16 - left} из предложенных", "it says how many it writes"
        assert f"Дальше: назначить остальные {left}." in said
        while None in experts(district):
            await coordinator.tap("Назначить остальные")
        heard = [await phone.texts() for phone in district.phones("Э-01", "Э-02", "Э-03", "Э-04", "Э-05")]
        assert [sum("Вам назначено" in text for text in texts) for texts in heard] == [1] * 5


async def test_nobody_to_check_is_said_with_the_reasons_and_the_way_to_ask_for_leave(folder: Path) -> None:
    without_experts(folder)
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute("UPDATE people SET years = 2 WHERE callsign IN ('Э-02', 'Э-05')")
        books.execute("UPDATE people SET workplace = 'КАР' WHERE callsign = 'Э-01'")
    async with story(folder) as district:
        chair = district.phone("П-01")
        said = await chair.say("/assign")
        assert "Э-01 (своя школа), Э-02 (стаж 2, нужно 3), Э-05 (стаж 2, нужно 3); экспертов других" in said
        assert "Не участвуют: Э-02 (стаж 2, нужно 3), Э-05 (стаж 2, нужно 3)." in said
        await chair.tap("Изменить одну работу")
        await chair.tap("Карам")
        assert "отдел" in (await after(chair, "Запросить разрешение: Э-01")).lower()
        assert "Э-01" in await district.phone("О-01").read()
        assert assigned(district) == 0


async def test_clashes_are_mended_by_a_tap_and_belong_to_the_office(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute("UPDATE sittings SET observer = NULL WHERE id = 1")
    async with story(folder) as district:
        coordinator = district.phone("К-01")
        assert "Нет наблюдателя: работ 1" in await coordinator.say("накладки плана")
        mended = await coordinator.button("Нет наблюдателя: работ 1")
        said = await coordinator.press(*mended)
        assert "(МКОУ «Карамская ООШ», физика в 9:00). Свободны: Н-01." in said
        assert "Наблюдатель не назначен" in await after(coordinator, "Другой наблюдатель")
        await coordinator.tap("Н-01")
        assert any(": приедет наблюдатель Н-01" in each for each in await coordinator.texts())
        assert "Накладки плана" in await coordinator.press(*mended), "there are others"
        await coordinator.say("/clashes")
        assert "Нет наблюдателя" not in (await coordinator.texts())[-1]
        assert "instead" not in await district.phone("О-01").verbs()
        for stranger in district.phones("Ш-01", "Э-01"):
            assert "координатор" in await stranger.say("/clashes")
            assert "координатор" in await stranger.say("/assign")
