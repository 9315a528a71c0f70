"""Noon of the bad day: a lost phone, a replaced observer, a restart, a jumping clock, denials, strangers."""

from datetime import timedelta

from bot.contact import notice_unheard
from tests.stories.acts import pack, take
from tests.stories.bad_day import SPARE, BadDay, said_since
from tests.stories.books import books_of


async def a_phone_is_lost(day: BadDay) -> None:
    """13:00: cut off in one tap; the new phone finds the packets that are in the car."""
    coordinator, lost = day.phones("К-01", "Н-02")
    day.clock(13)
    told = await coordinator.say("потерян телефон Н-02")
    token = told.partition("start=i_")[2].split()[0]
    assert "нет в списке" in await lost.scan(day.broken)
    fresh = day.district.stranger(910)
    await fresh.say(f"/start i_{token}")
    day.new["Н-02"] = fresh
    mine = await fresh.say("мои пакеты")
    assert all(label.code[:4] in mine for label in (day.other_seal, day.broken))


async def the_observer_is_replaced_with_packets_in_the_car(day: BadDay) -> None:
    """13:10: both packets pass to another, who is free again, across a restart and a clock that jumps."""
    coordinator, other, ill = day.phones("К-01", "Н-01", "Н-02")
    day.clock(13, 10)
    await ill.say("не смогу приехать")
    await coordinator.tap("Н-01")
    assert day.observer("УЛК") == "Н-01"
    assert "2 пакета уже у прежнего" in await other.read()
    for label in (day.other_seal, day.broken):
        await ill.scan(label)
        await ill.tap_verb("offer")
    await the_clock_jumps(day)
    await other.tap_verb("take", "to-observer")
    await other.say(f"{day.other_seal.code} принял")
    for label in (day.other_seal, day.broken):
        assert day.holder(label) == ("to-observer", "Н-01")
    assert day.broken.code[:4] not in await ill.say("мои пакеты")
    old = await ill.button_of("offer")
    assert "Н-01" in await ill.press(*old)
    assert day.holder(day.broken) == ("to-observer", "Н-01")


async def the_clock_jumps(day: BadDay) -> None:
    """Restarted with the clock twenty minutes ahead, put right again: nobody hears anything of it."""
    await notice_unheard(day.district.books)  # hours of the story are moments: the bot was there all the time
    before = {who: len(await phone.heard()) for who, phone in day.everyone().items()}
    now = day.district.clock.now()
    day.district.clock.move(timedelta(minutes=20))
    await day.district.restart()
    await day.district.sweep()
    day.district.clock.set(now)
    await day.district.sweep()
    for who, phone in day.everyone().items():
        assert await said_since(phone, before[who]) == [], who


async def a_handover_is_denied(day: BadDay) -> None:
    """13:30: without an observer the coordinator takes it from the school, which denies it by mistake."""
    school, coordinator = day.phones("Ш-04", "К-01")
    day.clock(13, 30)
    await pack(school, day.no_observer, listed=17, wrote=15, seal="0701")
    assert "сдать координатору" in await school.scan(day.no_observer)
    await take(day.no_observer, coordinator)
    assert day.holder(day.no_observer) == ("to-coordinator", "К-01")
    await school.tap_verb("deny")
    assert day.kinds(day.no_observer)[-1] == "incident"
    assert "передач" in await coordinator.read()


async def strangers_and_wrong_roles_try(day: BadDay) -> None:
    """13:40: a stranger learns nothing, another school is noted, and nobody moves anything."""
    stranger, school, department = day.district.stranger(), day.phone("Ш-03"), day.phone("О-01")
    day.clock(13, 40)
    torn = await day.relabelled(day.torn)
    assert torn.code[:4] not in await stranger.scan(torn)
    assert "замечан" not in (await school.scan(torn)).lower()
    assert "stranger-scan" in str(books_of(day.district).rows("SELECT what FROM incidents"))
    for phone in (department, day.phone("Н-04")):
        await phone.say(f"{torn.code} принял")
        assert day.holder(day.torn) == ("to-observer", SPARE)
