"""«Н-03 заболел»: sittings, packets and reminders go over to another with one tap, and come back."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.stories.acts import bring, take
from tests.stories.audit import story
from tests.stories.books import books_of
from tests.stories.district import District

FREE = (
    "UPDATE sittings SET observer = (SELECT id FROM people WHERE callsign = 'Н-04')"
    " WHERE organisation = 'МАГ' AND day = '2026-04-14'"
)
"""The observer Н-03 has nothing to do on the first day."""


@pytest.fixture
async def spare(folder: Path) -> AsyncIterator[District]:
    """A district where one observer is free on the first day."""
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute(FREE)
    async with story(folder) as running:
        yield running


def observed(district: District, callsign: str) -> int:
    """How many sittings the observer has."""
    sql = "SELECT s.id FROM sittings s JOIN people p ON p.id = s.observer WHERE p.callsign = ?"
    return len(books_of(district).rows(sql, callsign))


def chain(district: District, callsign: str) -> list[str]:
    """What has happened to a person."""
    entries = books_of(district).entries
    return [each.content["kind"] for each in entries if each.stream.endswith(f"/{callsign}")]


async def test_an_observer_falls_ill_with_sittings_today_and_a_packet_in_hand(spare: District) -> None:
    label = await spare.label("КАР")
    people, other = await bring(spare, label, "to-observer"), spare.phone("Н-03")
    before = observed(spare, "Н-01") + observed(spare, "Н-03")
    shown = await people.coordinator.say("Н-01 заболела")
    assert "На руках 1 пакет" in shown
    assert "Карамская" in shown
    await people.coordinator.tap("Н-03")
    assert "часть работы наблюдателя Н-01 передана" in await people.coordinator.read()
    assert observed(spare, "Н-03") == before - observed(spare, "Н-01")
    yours, gone = await other.read(), await people.observer.read()
    assert "К вам переходит часть работы" in yours
    assert label.code[:4] in yours
    assert "Остальное (2) пока за вами" in gone
    assert "У вас на руках пакетов: 1" in gone
    assert "приедет наблюдатель Н-03" in await people.school.read()
    assert chain(spare, "Н-01")[-2:] == ["cannot-come", "work-moved"]
    await take(label, other, people.observer)
    await take(label, people.coordinator, other)


async def test_a_tap_on_what_has_changed_shows_it_anew_and_one_slip_is_taken_back(
    spare: District, folder: Path
) -> None:
    coordinator, deputy = spare.phones("К-01", "К-02")
    before = observed(spare, "Н-01")
    await coordinator.say("Н-01 заболел, вместо Н-03")
    old = await coordinator.button("Н-03")
    assert "Н-03 может взять" in await coordinator.read()
    assert "Оба извещены" in await coordinator.press(*old)
    assert "Вся работа" in await coordinator.press(*old) or "ничего нет" in await coordinator.read()
    assert "Решение: К-01" in await deputy.read()
    await coordinator.tap("Вернуть, как было")
    assert observed(spare, "Н-01") == before
    assert "снова у наблюдателя Н-01" in await spare.phone("Н-01").read()
    assert "устарела" in await coordinator.tap("Вернуть, как было")
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute("DELETE FROM devices WHERE person = (SELECT id FROM people WHERE callsign = 'Н-01')")
    await coordinator.say("передать работу Н-01 → Н-03")
    assert "Телефона в боте нет: Н-01. Позвоните." in await coordinator.tap("Н-03")
    await spare.later(minutes=16)
    assert "только в первые минуты" in await coordinator.tap("Вернуть, как было")


async def test_an_expert_s_packets_go_to_whoever_may_check_them(district: District) -> None:
    label = await district.label("КАР")
    people, other = await bring(district, label, "opened"), district.phone("Э-02")
    await people.coordinator.say("/people Э-01")
    shown = await people.coordinator.tap("Передать всю работу")
    assert "на руках" in shown
    await people.coordinator.tap("Э-02")
    assert label.code[:4] in await other.read()
    assert "передайте их" in (await people.expert.read()).lower()
    await take(label, other, people.expert)
    facts = [each["body"]["fact"] for each in books_of(district).of(label.code)]
    assert [each["expert"]["callsign"] for each in facts if each["kind"] == "assigned"] == ["Э-02"]


async def test_a_school_s_duties_go_over_and_nobody_else_decides(district: District) -> None:
    coordinator, school, other = district.phones("К-01", "Ш-01", "Ш-02")
    assert "Ульканская" not in await school.say("/my")
    await coordinator.say("передать всю работу Ш-02")
    _, button = await coordinator.button("Ш-01")
    assert "другим участникам" in await school.press(1, button)
    assert "другим участникам" in await school.say("Ш-02 заболел")
    await coordinator.tap("Ш-01")
    assert "школьный координатор" in await school.read()
    label = await district.label("УЛК")
    await school.scan(label)
    assert "pack" in await school.verbs()
    await other.scan(label)
    assert "pack" not in await other.verbs()
    await coordinator.tap("Вернуть, как было")
    await other.scan(label)
    assert "pack" in await other.verbs()
    await school.scan(label)
    assert "pack" not in await school.verbs()


async def test_a_school_coordinator_who_comes_back_next_week_gets_the_duties_back(district: District) -> None:
    coordinator, school = district.phones("К-01", "Ш-02")
    label = await district.label("УЛК")
    await coordinator.say("передать всю работу Ш-02")
    await coordinator.tap("Ш-01")
    await district.later(days=7)
    await coordinator.say("кто Ш-02")
    await coordinator.tap("Вернуть обязанности")
    assert "снова у школьного координатора Ш-02" in await school.read()
    await school.scan(label)
    assert "pack" in await school.verbs()
    await coordinator.say("кто Ш-02")
    assert "work-back" not in await coordinator.verbs()
