"""«It stays with me until tomorrow», «I cannot make it», «the system refuses»: legal, with their time."""

import pytest

from tests.stories.acts import bring, take
from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.district import District


async def test_what_stays_overnight_is_legal_told_at_once_and_not_late_tomorrow(district: District) -> None:
    label = await district.label("КАР")
    district.clock.set(at(14, 13))
    people = await bring(district, label, "to-observer")
    district.clock.set(at(14, 15))
    await district.sweep()
    await people.observer.tap_verb("stay")
    heard = await people.observer.tap_verb("fill", "nobody-there")
    assert "до завтра" in heard
    assert "принимать некому" in heard
    assert "остаётся" in await people.coordinator.read()

    for hour in (18, 21):
        district.clock.set(at(14, hour))
        await district.sweep()
    last = (await people.observer.texts())[-1]
    assert "За вами" not in last, "nobody is reminded of what legally stays"
    district.clock.set(at(15, 10))
    await take(label, people.coordinator, people.observer)
    (received,) = [each for each in books_of(district).of(label.code) if each["kind"] == "received"][-1:]
    assert "late" not in received["body"]["fact"]


async def test_a_reason_in_words_by_text_for_the_packet_scanned_last(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.scan(label)
    assert "Почему" in await people.observer.say("остаётся у меня до завтра")
    assert "размыло дорогу" in await people.observer.say("размыло дорогу")
    assert books_of(district).kinds(label.code)[-1] == "stays"


async def test_who_cannot_make_it_names_a_time_and_is_reminded_then(district: District) -> None:
    label = await district.label("КАР")
    district.clock.set(at(14, 13))
    people = await bring(district, label, "to-observer")
    district.clock.set(at(14, 15))
    await district.sweep()
    await people.observer.tap_verb("delay")
    assert "не подходит" in await people.observer.say("13.04")
    heard = await people.observer.say("20:30")
    assert "сегодня до 20:30" in heard
    assert "не успевает" in await people.coordinator.read()
    before = len(await people.observer.heard())
    district.clock.set(at(14, 18))
    await district.sweep()
    assert not any("За вами" in text for text in (await people.observer.texts())[before:])
    district.clock.set(at(14, 20, 30))
    await district.sweep()
    last = (await people.observer.texts())[-1]
    assert "обещано" in last


async def test_every_refusal_of_the_federal_system_is_a_dated_attempt(district: District) -> None:
    school, label = district.phone("Ш-01"), await district.label("КАР")
    for hour in (10, 12):
        district.clock.set(at(17, hour))
        assert "не принимает" in await school.say("ФИС не принимает")
        assert "Попытка сохранена" in await school.tap_verb("stuck")
    chain = [each.content for each in books_of(district).entries if each.content["kind"] == "upload-refused"]
    assert [each["happened_at"][:16] for each in chain] == ["2026-04-17T10:00", "2026-04-17T12:00"]
    assert label.organisation_name in await district.phone("К-01").read()
    assert books_of(district).rows("SELECT id FROM sittings WHERE stuck_at IS NOT NULL")
    await school.tap_verb("upload")
    assert not books_of(district).rows("SELECT id FROM sittings WHERE stuck_at IS NOT NULL")


async def test_what_has_not_begun_is_not_what_the_federal_system_refuses(district: District) -> None:
    school = district.phone("Ш-01")
    district.clock.set(at(14, 8))
    assert "Выберите работу" in await school.say("ФИС не принимает")
    assert await school.verbs() == ["stuck"]
    district.clock.set(at(14, 12))
    assert "Попытка сохранена" in await school.say("ФИС не принимает")
    district.clock.set(at(15, 8, 30))
    assert "Попытка сохранена" in await school.say("ФИС не принимает"), "today's has not begun"


async def test_an_upload_that_will_be_late_is_promised_and_the_coordinator_knows(district: District) -> None:
    school = district.phone("Ш-01")
    district.clock.set(at(17, 15))
    await school.say("ФИС не принимает")
    await school.tap_verb("stuck")
    await school.tap_verb("delay")
    assert "обещает завтра до 12:00" in await school.tap_verb("fill", "tomorrow")
    assert "загрузить" in await district.phone("К-01").read()


async def test_a_promise_hushes_the_holder_and_not_those_who_oversee(district: District) -> None:
    label = await district.label("КАР")
    district.clock.set(at(14, 13))
    people = await bring(district, label, "to-observer")
    await people.observer.say(f"{label.code} не успеваю")
    await people.observer.say("16.04 12:00")
    district.clock.set(at(15, 7, 30))
    await district.sweep()
    assert any("Просрочено" in text and label.code[:4] in text for text in await people.coordinator.texts())
    assert not any("За вами" in text and label.code[:4] in text for text in await people.observer.texts())


async def test_what_is_promised_before_the_deadline_is_not_late(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.say(f"{label.code} не успеваю 9:30")
    assert "раньше срока" in await people.observer.read()


async def test_after_the_upload_nothing_is_refused_or_late(district: District) -> None:
    school = district.phone("Ш-01")
    district.clock.set(at(17, 10))
    await school.say("ФИС не принимает")
    await school.tap_verb("stuck")
    buttons = [await school.button_of(verb) for verb in ("stuck", "delay")]
    await school.tap_verb("upload")
    assert "Уже отмечено" in await school.press(*buttons[0])
    await school.press(*buttons[1])
    assert "Уже отмечено" in await school.tap_verb("fill", "tomorrow")
    open_rows = books_of(district).rows("SELECT subject FROM due WHERE kind = 'upload' AND state = 'open'")
    assert "s1" not in {row["subject"] for row in open_rows}


@pytest.mark.parametrize(
    ("said", "promised"), [("через 2 часа", "19:00"), ("завтра 12:00", "12:00"), ("завтра в 9.30", "09:30")]
)
async def test_when_it_will_be_done_is_told_in_words(district: District, said: str, promised: str) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    district.clock.set(at(14, 17))
    assert "Когда" in await people.observer.say("не успеваю")
    assert promised in await people.observer.say(said)
    assert books_of(district).kinds(label.code)[-1] == "delayed"


async def test_a_time_of_today_that_is_over_is_no_promise(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    district.clock.set(at(14, 19))
    await people.observer.say("не успеваю")
    assert "Время «14.04 18:00» не подходит" in await people.observer.say("сегодня в 18:00")
    await people.observer.say("завтра 12:00")
    assert books_of(district).kinds(label.code)[-1] == "delayed"


@pytest.mark.parametrize("said", ["не успеваю, через 2 часа", "Не успеваю, буду завтра в 12:00"])
async def test_a_delay_with_its_moment_is_one_message(district: District, said: str) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    district.clock.set(at(14, 17))
    await people.observer.say(said)
    assert books_of(district).kinds(label.code)[-1] == "delayed"
