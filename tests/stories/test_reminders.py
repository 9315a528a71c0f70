"""Nobody has to remember a deadline: what the clock says to whom, and when it is silent."""

from custody.packets import Packet
from tests.stories.acts import bring, pack, take, team
from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.district import District
from tests.stories.phone import Phone

OWED, EXPECTED, SILENT, OVERDUE = "За вами:", "Вас ждут:", "давно нет вестей", "Просрочено"


async def heard_at(district: District, phone: Phone, day: int, hour: int, minute: int = 0) -> list[str]:
    """What this phone hears by the clock when it comes to that moment, swept twice: nobody hears it twice."""
    before = len(await phone.heard())
    district.clock.set(at(day, hour, minute))
    await district.sweep()
    await district.sweep()
    return (await phone.texts())[before:]


async def test_an_observer_hears_where_to_be_on_the_evening_before_and_in_the_morning(
    district: District,
) -> None:
    observer = district.phone("Н-01")
    (evening,) = await heard_at(district, observer, 14, 19)
    assert evening.startswith(EXPECTED)
    assert all(part in evening for part in ("Окунайская", "завтра", "9:00", "п. Окунайский"))
    (morning,) = await heard_at(district, observer, 15, 7, 30)
    assert "сегодня" in morning
    assert await heard_at(district, observer, 15, 7, 31) == []
    assert await observer.verbs() == ["sitting", "cannot-come"]


async def test_the_holder_hears_three_hours_before_at_the_time_and_each_working_morning(
    district: District,
) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    district.clock.set(at(14, 12))
    await pack(people.school, label)
    await take(label, people.observer, people.school)
    assert await heard_at(district, people.observer, 14, 14, 59) == []
    (soon,) = await heard_at(district, people.observer, 14, 15)
    assert OWED in soon
    assert "сегодня до 18:00" in soon
    (now,) = await heard_at(district, people.observer, 14, 18)
    assert label.code[:4] in now
    assert any(label.code[:4] in text for text in await heard_at(district, people.observer, 15, 7, 30))
    assert any("срок прошёл" in text for text in await heard_at(district, people.observer, 16, 7, 30))
    friday = await heard_at(district, people.observer, 17, 7, 30)
    assert any(label.code[:4] in text for text in friday)
    weekend = await heard_at(district, people.observer, 18, 7, 30)
    assert not any(OWED in text for text in weekend), "Saturday is no working morning"


async def test_the_coordinator_hears_what_is_overdue_and_the_department_what_is_so_by_a_working_day(
    district: District,
) -> None:
    people = await bring(district, await district.label("КАР"), "to-observer")
    department = district.phone("О-01")
    overdue = await heard_at(district, people.coordinator, 14, 18)
    assert any(text.count("\n") and OVERDUE in text for text in overdue)
    assert await heard_at(district, department, 15, 7, 30) == []
    told = await heard_at(district, department, 16, 7, 30)
    assert any("на рабочий день и больше" in text for text in told)
    assert "7 пакетов" in told[-1] or "6 пакетов" in told[-1]


async def test_one_message_gathers_what_one_person_owes(district: District) -> None:
    school = district.phone("Ш-03")
    (text,) = await heard_at(district, school, 14, 15)
    labels = await district.labels("МАГ", "физика")
    assert len(labels) == 2
    assert all(label.code[:4] in text for label in labels)


async def test_a_reminder_carries_the_button_that_does_the_thing(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await heard_at(district, people.school, 14, 15)
    assert await people.school.verbs() == ["pack", "delay", "snooze"]
    await pack(people.school, label)
    assert "packed" in books_of(district).kinds(label.code)


async def test_what_is_done_is_not_spoken_of_any_more(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-coordinator")
    said = await heard_at(district, people.school, 14, 18)
    assert not any(label.code[:4] in text for text in said)
    assert not any(OWED in text for text in await heard_at(district, people.observer, 14, 18))
    closed = books_of(district).rows("SELECT at FROM due WHERE kind = 'silence' AND state = 'open'")
    assert closed == []


async def test_remind_me_in_an_hour_reminds_in_an_hour_and_once(district: District) -> None:
    school = district.phone("Ш-01")
    await heard_at(district, school, 14, 15)
    assert "16:00" in await school.tap_verb("snooze")
    assert await heard_at(district, school, 14, 15, 59) == []
    (again,) = await heard_at(district, school, 14, 16)
    assert OWED in again
    assert await heard_at(district, school, 14, 16, 30) == []


async def test_a_packet_on_the_road_may_not_be_silent_for_six_hours(district: District) -> None:
    label = await district.label("КАР")
    district.clock.set(at(14, 10))
    people = await bring(district, label, "to-observer")
    early = await heard_at(district, people.coordinator, 14, 15, 59)
    assert not any(SILENT in text for text in early)
    (told,) = [each for each in await heard_at(district, people.coordinator, 14, 16) if SILENT in each]
    assert label.code[:4] in told
    await people.observer.scan(label)
    quiet = await heard_at(district, people.coordinator, 14, 17, 59)
    assert not any(SILENT in text for text in quiet), "a scan is a sign of life"


async def test_a_packet_at_an_experts_home_overnight_is_not_silent(district: District) -> None:
    people = await bring(district, await district.label("КАР"), "to-expert")
    for day, hour in ((14, 23), (15, 6), (15, 7)):
        assert not any(SILENT in text for text in await heard_at(district, people.expert, day, hour))
        assert not any(SILENT in text for text in await heard_at(district, people.coordinator, day, hour))


async def test_nobody_is_woken_in_the_quiet_hours(district: District) -> None:
    label = await district.label("КАР")
    district.clock.set(at(14, 17, 30))
    people = await bring(district, label, "to-observer")
    await heard_at(district, people.observer, 14, 21)
    assert await heard_at(district, people.observer, 14, 23, 45) == []
    assert await heard_at(district, people.observer, 15, 6, 59) == []
    assert await heard_at(district, people.observer, 15, 7) != []


async def test_the_chair_is_to_call_an_expert_without_a_phone_and_does_not_owe_it(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-expert")
    async with district.books.database.open() as books:
        (packet,) = await books.packets([label.packet])
        await books.session.rows("revoke_devices", person=_holder(packet), at=0)
    (text,) = await heard_at(district, district.phone("П-01"), 16, 18)
    assert "Сообщения бота до них не доходят, позвоните" in text
    assert OWED not in text
    assert label.code[:4] in text
    assert people.expert.persona is not None
    assert people.expert.persona.key in text
    assert await district.phone("П-01").verbs() == ["look"]
    assert await heard_at(district, people.expert, 16, 18) == []


def _holder(packet: Packet) -> int:
    assert packet.place.holder is not None
    return packet.place.holder.id


async def test_a_giver_who_says_nothing_is_asked_again_until_the_word_is_said(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await take(label, people.observer)
    (asked,) = [
        each for each in await heard_at(district, people.school, 14, 11, 30) if "вашего слова" in each
    ]
    assert label.code[:4] in asked
    assert any("вашего слова" in each for each in await heard_at(district, people.school, 15, 7, 30))
    await people.school.tap_verb("confirm")
    assert not any("вашего слова" in each for each in await heard_at(district, people.school, 16, 7, 30))


async def test_who_has_said_that_they_cannot_come_is_not_expected(district: District) -> None:
    observer = district.phone("Н-01")
    district.clock.set(at(14, 12))
    await observer.say("завтра не смогу приехать")
    assert not any(EXPECTED in text for text in await heard_at(district, observer, 14, 19))
    assert not any(EXPECTED in text for text in await heard_at(district, observer, 15, 7, 30))


async def test_a_visit_of_yesterday_is_not_announced(district: District) -> None:
    assert not any(EXPECTED in text for text in await heard_at(district, district.phone("Н-01"), 17, 12))
