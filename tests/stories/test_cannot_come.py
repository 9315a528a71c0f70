"""«Не смогу приехать» at 06:30: moved in one tap, or without an observer."""

import sqlite3
from contextlib import closing

from tests.stories.books import books_of
from tests.stories.district import District

KARAM = "1"
"""The first sitting of the plan: physics in Karam on the 14th, at nine."""


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
