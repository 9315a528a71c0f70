"""A phone is lost or stolen: it is cut off once, and what to check is told."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.chores import sweep
from custody.codes import shown
from tests.stories.acts import bring
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.test_people import link_in, menu, person_chain

ALREADY = "уже отключён"


def forget_menus(file: Path) -> None:
    """As if no phone had its menu yet; beside the loop, in which the bot may be about to commit."""
    with closing(sqlite3.connect(file)) as books, books:
        books.execute("UPDATE devices SET menu = ''")


async def test_a_lost_phone_is_cut_off_in_one_tap(district: District) -> None:
    coordinator, lost = district.phone("К-01"), district.phone("Н-01")
    await asyncio.to_thread(forget_menus, books_of(district).file)
    await district.sweep()
    assert "my" in menu(district, lost.user)
    await coordinator.say("/people Н-01")
    heard = await coordinator.tap_verb("phone-lost")
    link = link_in(heard)
    assert "№" not in heard, "one number of an entry is enough, and the link is passed on"
    last = await lost.read()
    assert "отключён" in last
    assert "Н-01" not in last, "whoever has the phone now learns nobody to write to"
    assert "координатор" not in last
    assert (
        "remove_keyboard" in str((await lost.heard())[-1]) or "reply_markup" not in (await lost.heard())[-1]
    )
    assert "нет в списке" in await lost.say("/my")
    await sweep(district.books)
    assert menu(district, lost.user) == []
    fresh = district.stranger(903)
    await fresh.say(link)
    assert "Н-01" in await fresh.say("/help")
    assert person_chain(district, "Н-01")[-3:] == ["phones-revoked", "invited", "welcome"]


async def test_a_button_pressed_twice_leaves_the_link_of_the_first_time_alive(district: District) -> None:
    coordinator = district.phone("К-01")
    await coordinator.say("/people Н-03")
    message, data = await coordinator.button_of("phone-lost")
    link = link_in(await coordinator.press(message, data))
    again = await coordinator.press(message, data)
    assert ALREADY in again
    assert "ссылка действует" in again
    assert ALREADY in await coordinator.say("Н-03 потерял телефон")
    assert "invite" in await coordinator.verbs()
    assert person_chain(district, "Н-03")[-2:] == ["phones-revoked", "invited"]
    await district.stranger(905).say(link)
    assert person_chain(district, "Н-03")[-1] == "welcome"


async def test_an_old_button_and_the_same_words_again_do_not_cut_off_the_new_phone(
    district: District,
) -> None:
    coordinator, fresh, second = district.phone("К-01"), district.stranger(905), district.stranger(906)
    await coordinator.say("/people Н-03")
    message, data = await coordinator.button_of("phone-lost")
    link = link_in(await coordinator.tap_verb("invite"))
    await district.later(minutes=1)
    await second.say(link)
    assert "Пока ничего не отключено" in await coordinator.press(message, data)
    await fresh.say(link_in(await coordinator.tap_verb("phone-lost")))
    await district.later(minutes=5)
    assert ALREADY in await coordinator.say("у Н-03 украли телефон")
    await district.later(hours=20)
    heard = await coordinator.press(message, data)
    assert ALREADY in heard
    assert "нынешний подключён" in heard
    assert "Н-03" in await fresh.say("/help")
    await coordinator.tap_verb("phone-lost")
    assert "нет в списке" in await fresh.say("/help"), "the button of that answer saw the new phone"


async def test_who_cuts_a_phone_off_hears_what_could_have_been_done_with_it(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    coordinator = district.phone("К-01")
    await coordinator.say("украли телефон у Н-01")
    heard = (await coordinator.texts())[-2]
    assert f"в руках Н-01: 1 ({shown(label.code)})" in heard
    assert "от Н-01 записей: 2, последняя в 08:30" in heard
    assert "/proof Н-01" in heard
    assert "сеанс Telegram" in heard
    assert "нет в списке" in await people.observer.say("/my")


async def test_whose_phone_it_is_must_be_said_and_only_the_coordinator_decides(district: District) -> None:
    coordinator, observer = district.phone("К-01"), district.phone("Н-01")
    assert "Чей телефон?" in await coordinator.say("украли телефон")
    assert "позвоните" in await observer.say("у меня украли телефон")
    assert "другим участникам" in await observer.say("Н-02 украли телефон")
    await coordinator.say("Н-02 украли телефон")
    assert ALREADY in await coordinator.say("Н-02 украли телефон")
    assert person_chain(district, "Н-02").count("phones-revoked") == 1
