"""Codes of participants are handed out once; who has which never enters the bot (S 12)."""

from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import answers


async def test_codes_are_handed_out_once_and_a_slip_is_taken_back(district: District) -> None:
    school, other = district.phones("Ш-01", "Ш-02")
    assert "ещё не выданы" in await school.say("/codes")
    said = await school.say("коды 1 курс 1001–1175")
    assert "1001 – 1175 (1 курс). Кодов: 175" in said
    assert "Запись № 1" in said
    assert "уже выдана" in await school.say("/codes 1170-1180")
    assert "1001 – 1175" in await other.say("/codes 1001–1175"), "another school has codes of its own"
    message, data = await school.button_of("codes-back")
    await other.press(message, data)
    assert "ничего не изменено" in await other.read()
    assert "Отменено" in await school.tap("Отменить 1001–1175")
    before = await answers(school)
    await school.press(message, data)
    assert await answers(school) == before + 1
    assert "уже не значатся" in await school.read()
    assert "ещё не выданы" in await school.say("/codes")


async def test_the_coordinator_names_the_organisation_and_others_are_refused(district: District) -> None:
    coordinator = district.phone("К-01")
    assert "Напишите её код" in await coordinator.say("/codes 1001–1175")
    assert "Кодов: 175" in await coordinator.say("/codes КАР 1001–1175")
    assert "Кодов: 175" in await district.phone("Ш-01").say("/codes")
    assert "не получилось" not in await district.phone("Н-01").say("/codes")
    assert "Имена участников" in await coordinator.say("/codes КАР Иванов Пётр")
    assert "Имена участников" in await district.phone("Ш-01").say("/codes 1201-1210, 1205-1215 Петров")
    assert "Не ясно" in await district.phone("Ш-01").say("/codes УЛК 5001–5010")
    kept = [str(each.content) for each in books_of(district).entries]
    letters = [each["fact"] for each in books_of(district).rows("SELECT fact FROM outbox")]
    assert not [each for each in (*kept, *letters) if "Иванов" in each or "Петров" in each]


async def test_forty_ranges_at_most_so_that_all_of_them_can_be_shown(district: District) -> None:
    school = district.phone("Ш-01")
    assert "Кодов: 25" in await school.say("/codes " + ",".join(str(each) for each in range(1000, 1050, 2)))
    again = await school.say("/codes " + ",".join(str(each) for each in range(2000, 2050, 2)))
    assert "не больше 40" in again
    assert len(await school.buttons()) == 0
    await school.say("/codes")
    assert len(await school.buttons()) == 25
