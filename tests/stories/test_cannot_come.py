"""«Не смогу приехать» at 06:30: moved in one tap, or without an observer; at noon, with a packet."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.stories.acts import bring, count, take
from tests.stories.audit import books_of, story
from tests.stories.clock import at
from tests.stories.district import District

KARAM = "1"
"""The first sitting of the plan: physics in Karam on the 14th, at nine."""


@pytest.fixture
async def spare(folder: Path) -> AsyncIterator[District]:
    """A district where the observer Н-03 has nothing to do on the first day; it is 06:30."""
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute(
            "UPDATE sittings SET observer = (SELECT id FROM people WHERE callsign = 'Н-04')"
            " WHERE organisation = 'МАГ' AND day = '2026-04-14'"
        )
    async with story(folder) as district:
        district.clock.set(at(14, 6, 30))
        yield district


def chain(district: District, stream: str) -> list[str]:
    """The kinds of what happened in a chain."""
    return [each.content["kind"] for each in books_of(district).entries if each.stream.startswith(stream)]


def observer_of(district: District, sitting: str = KARAM) -> str:
    """The call-sign of whoever observes it now."""
    sql = "SELECT callsign FROM sittings s JOIN people p ON p.id = s.observer WHERE s.id = ?"
    found = books_of(district).rows(sql, sitting)
    return str(found[0]["callsign"]) if found else ""


async def test_the_work_is_moved_in_one_tap_and_everybody_knows(spare: District) -> None:
    observer, coordinator, free, school = spare.phones("Н-01", "К-01", "Н-03", "Ш-01")
    heard = await observer.say("Не смогу приехать")
    assert "Карамская" in heard
    assert "начало 9:00" in heard
    assert "Не сможет приехать наблюдатель Н-01." in await coordinator.read()
    assert await coordinator.buttons() == ["Н-03, свободен", "Провести без наблюдателя"]
    assert "ищет замену" in await school.read()
    done = await coordinator.tap("Н-03, свободен")
    assert "приедет наблюдатель Н-03" in done
    assert "теперь наблюдаете вы вместо Н-01" in await free.read()
    assert "вам ехать не нужно" in await observer.read()
    assert "Н-03" in await school.read()
    assert observer_of(spare) == "Н-03"
    assert chain(spare, "sitting:1") == ["cannot-come", "replaced"]
    assert "cannot-come" in chain(spare, "person:")
    assert "Карамская" in await free.say("/my")
    assert "Карамская" not in (await observer.say("/my")).partition("Окунайская")[0]


async def test_whoever_is_replaced_and_has_no_phone_is_to_be_called(spare: District) -> None:
    coordinator = spare.phone("К-01")
    await spare.phone("Н-01").say("Не смогу приехать")
    with closing(sqlite3.connect(books_of(spare).file)) as books, books:
        books.execute("DELETE FROM devices WHERE person = (SELECT id FROM people WHERE callsign = 'Н-01')")
    assert "Телефона в боте нет, позвоните: Н-01." in await coordinator.tap_verb("replace")


async def test_a_deputy_with_the_same_button_changes_nothing_any_more(spare: District) -> None:
    observer, coordinator, deputy = spare.phones("Н-01", "К-01", "К-02")
    await observer.say("не приеду")
    await coordinator.tap_verb("replace")
    assert "Телефона в боте нет" not in "".join(await coordinator.texts())
    heard = await deputy.tap_verb("replace")
    assert "Уже решено" in heard
    assert "Н-03" in heard
    assert chain(spare, "sitting:1") == ["cannot-come", "replaced", "already-decided"]


async def test_the_sitting_goes_on_without_an_observer_by_an_order(spare: District) -> None:
    observer, coordinator, school = spare.phones("Н-01", "К-01", "Ш-01")
    await observer.say("cannot come")
    assert "Номер и дата" in await coordinator.tap_verb("without")
    done = await coordinator.say("№ 45 от 14.04.2026")
    assert "без наблюдателя. Основание: № 45 от 14.04.2026" in done
    assert "№ 45" in await school.read()
    assert "ехать не нужно" in await observer.read()
    (row,) = books_of(spare).rows("SELECT observer, without_order FROM sittings WHERE id = 1")
    assert (row["observer"], row["without_order"]) == (None, "№ 45 от 14.04.2026")
    assert chain(spare, "sitting:1")[-1] == "without-observer"


async def test_a_slip_is_taken_back(spare: District) -> None:
    observer, coordinator = spare.phones("Н-01", "К-01")
    await observer.say("не смогу приехать")
    assert "всё-таки сможет" in await observer.tap_verb("can-come")
    assert "всё-таки сможет" in await coordinator.read()
    assert not books_of(spare).rows("SELECT * FROM absences")
    assert observer_of(spare) == "Н-01"


async def test_saying_it_twice_is_one_absence(spare: District) -> None:
    observer, coordinator = spare.phones("Н-01", "К-01")
    await observer.say("не смогу приехать")
    before = len(await coordinator.heard())
    await observer.say("я не смогу приехать сегодня")
    assert len(await coordinator.heard()) == before
    assert chain(spare, "sitting:1") == ["cannot-come"]


async def test_the_observer_has_a_button_on_the_card_of_the_sitting(spare: District) -> None:
    observer = spare.phone("Н-01")
    await observer.say("/my")
    await observer.tap_verb("sitting")
    await observer.tap_verb("cannot-come")
    assert chain(spare, "sitting:1") == ["cannot-come"]


async def test_others_decide_nothing(spare: District) -> None:
    observer, coordinator, expert = spare.phones("Н-01", "К-01", "Э-01")
    await observer.say("не смогу приехать")
    for verb in ("replace", "without"):
        message, button = await coordinator.button_of(verb)
        del message
        heard = await expert.press(1, button)
        assert "не ваша" in heard
    assert observer_of(spare) == "Н-01"
    assert "другим участникам" in await expert.say("Н-02 не сможет приехать")


async def test_the_coordinator_says_it_for_somebody_who_has_phoned(spare: District) -> None:
    coordinator, absent = spare.phones("К-01", "Н-01")
    await coordinator.say("Н-01 не сможет приехать")
    await coordinator.tap_verb("replace")
    assert observer_of(spare) == "Н-03"
    assert "вам ехать не нужно" in await absent.read()


async def test_what_the_coordinator_says_of_others_they_hear_and_the_way_back_too(spare: District) -> None:
    coordinator, absent, school = spare.phones("К-01", "Н-01", "Ш-01")
    said = await coordinator.say("Н-01 не сможет приехать 14.04")
    assert "Координатор знает" not in said
    assert "не сможет приехать" in await absent.read()
    mine = await absent.say("/my")
    assert "Отмечено, что вас не будет: вт 14.04.2026. Замену ищет координатор, работ: 1" in mine
    assert "Карамская" not in mine + await absent.say("/help")
    assert "ищет замену" in await school.read()
    assert "Н-01 всё-таки приедет" in str(await coordinator.heard())
    assert "всё-таки сможет" in await coordinator.say("Н-01 всё-таки приедет")
    assert "всё-таки сможет" in await absent.read()
    assert "всё-таки сможет" in await school.read()
    mine = await absent.say("/my")
    assert "Карамская" in mine
    assert "вас не будет" not in mine
    assert "не отмечено" in await coordinator.say("Н-01 всё-таки приедет")
    assert "уже прошёл" in await coordinator.say("Н-01 не сможет приехать 13.04")


async def test_an_illness_is_said_with_its_way_back_and_in_the_evening_is_of_the_next_day(
    spare: District,
) -> None:
    coordinator, ill = spare.phones("К-01", "Н-01")
    spare.clock.set(at(14, 18, 10))
    shown = await coordinator.say("Н-01 заболел")
    assert "Карамская" not in shown
    assert "Записано" in str(await coordinator.heard())
    assert "не сможет приехать" in await ill.read()
    (row,) = books_of(spare).rows("SELECT day FROM absences")
    assert row["day"] == "2026-04-15"
    await ill.tap_verb("can-come")
    assert not books_of(spare).rows("SELECT * FROM absences")


async def test_at_noon_the_new_observer_takes_the_packet_from_the_old_one(spare: District) -> None:
    label = await spare.label("КАР")
    people, free = await bring(spare, label, "to-observer"), spare.phone("Н-03")
    await people.coordinator.say("Н-01 не сможет приехать")
    await people.coordinator.tap_verb("replace")
    assert "1 пакет уже у прежнего" in await free.read()
    assert "передайте его" in await people.observer.read()
    await people.observer.tap_verb("offer")
    assert "Для вас готов пакет" in await free.read()
    await free.tap_verb("take", "to-observer")
    assert "за вами больше не числится" in await people.observer.read()
    await take(label, people.coordinator, free)
    facts = [each["body"]["fact"] for each in books_of(spare).of(label.code)]
    received = [each for each in facts if each["kind"] == "received"]
    assert [(each["step"], each["taker"]["callsign"]) for each in received] == [
        ("to-observer", "Н-01"), ("to-observer", "Н-03"), ("to-coordinator", "К-01"),
    ]  # fmt: skip
    assert not any(each.get("skipped") for each in received)


async def test_an_expert_fallen_ill_half_way_passes_the_packet_on_with_both_counts(
    district: District,
) -> None:
    label = await district.label("КАР")
    people, other = await bring(district, label, "opened"), district.phone("Э-02")
    assert "4 пакета на проверку" in await people.expert.say("заболел")
    assert "смените эксперта" in await people.coordinator.read()
    await people.coordinator.tap(label.code[:4])
    await people.coordinator.tap_verb("experts")
    await people.coordinator.tap("Э-02")
    assert "передайте его" in await people.expert.read()
    await people.expert.tap_verb("offer")
    assert "Принимаю" in await other.buttons()
    assert label.code[:4] in await other.say("/my")
    await take(label, other)
    await count(other, label)
    facts = [each["body"]["fact"] for each in books_of(district).of(label.code)]
    counts = [
        (each["step"], each["counted"], each["by"]["callsign"]) for each in facts if each["kind"] == "counted"
    ]
    assert counts == [("opened", 8, "Э-01"), ("opened", 8, "Э-02")]
    told = await people.coordinator.say(f"/packet {label.code}")
    assert told.count("Э-02") >= 2
    await count(other, label)
    await take(label, people.coordinator, other)
