"""The morning of the bad day: who does not come, what is torn, broken, or late."""

import asyncio
import hashlib

from tests.stories import pictures
from tests.stories.acts import pack
from tests.stories.bad_day import SPARE, BadDay
from tests.stories.books import books_of

ORDER = "№ 45 от 14.04.2026"


async def an_observer_cannot_come(day: BadDay) -> None:
    """06:30: replaced in one tap; the deputy's button and the old observer's cards are old."""
    observer, coordinator, deputy, school = day.phones("Н-01", "К-01", "К-02", "Ш-01")
    day.clock(6, 30)
    await observer.say("/my")
    await observer.tap_verb("sitting")
    arrived = await observer.button_of("milestone", "arrived")
    await observer.say("не смогу приехать")
    await coordinator.tap(SPARE)
    assert day.observer("КАР") == SPARE
    assert f"едет наблюдатель {SPARE}" in await school.read()
    assert "Уже решено" in await deputy.tap_verb("replace")
    assert "Карамская" in await observer.press(*arrived)
    assert not books_of(day.district).rows("SELECT 1 FROM sittings WHERE milestones <> '[]'")


async def another_school_goes_on_without(day: BadDay) -> None:
    """06:40: somebody phones, nobody is free, and the order's number is kept."""
    coordinator, school = day.phones("К-01", "Ш-04")
    day.clock(6, 40)
    await coordinator.say("Н-04 не сможет приехать")
    assert not any("свободен" in each for each in await coordinator.buttons()), "the spare one is away"
    await coordinator.tap_verb("without")
    await coordinator.say(ORDER)
    assert ORDER in await school.read()
    assert day.observer("КЛЮ") is None


async def the_morning_speaks_to_those_who_go(day: BadDay) -> None:
    """07:30: each is told of their own sitting, as the plan is now."""
    heard = await day.strikes(7, 30)
    assert sorted(heard) == ["Н-02", "Н-03", SPARE]
    for who, school in (("Н-02", "Ульканская"), ("Н-03", "Магистральнинская"), (SPARE, "Карамская")):
        (text,) = heard[who]
        assert school in text
        assert "сегодня" in text
    day.clock(8)
    assert "всё-таки сможет" in await day.phone("Н-01").tap_verb("can-come")
    assert day.observer("КАР") == SPARE, "what others have taken over stays theirs"


async def a_label_is_torn(day: BadDay) -> None:
    """The code is typed, the label replaced; the dead one explains itself to the observer."""
    school, observer, label = day.phone("Ш-01"), day.spare, day.torn
    day.clock(10)
    for line in ("на месте 8:50", "раздали 8 9:05", "собрали 8 9:50"):
        await observer.say(line)
    await school.send_picture(pictures.with_a_torn_label(label))
    assert day.kinds(label) == []
    await school.say(f"{label.code} упаковано 9 8")
    await observer.say("упаковали при мне 9:58")
    await school.say(f"{label.code} заменить наклейку")
    await school.tap("Порвана")
    fresh = await day.relabelled(label)
    explained = await observer.scan(label)
    assert f"{fresh.code[:4]}-{fresh.code[4:]}" in explained
    assert day.kinds(label) == ["packed", "relabelled"]
    day.clock(10, 20)
    await observer.say(f"{fresh.code} принял 10:10")
    await school.tap_verb("confirm")
    assert day.kinds(label)[-2:] == ["received", "confirmed"]
    assert day.holder(label) == ("to-observer", SPARE)


async def a_seal_differs_and_another_is_broken(day: BadDay) -> None:
    """10:30: the number differs, with a photo; the broken one is given back, sealed anew and taken."""
    school, observer, coordinator = day.phones("Ш-02", "Н-02", "К-01")
    day.clock(10, 30)
    await pack(school, day.other_seal, listed=17, wrote=16, seal="0501")
    await pack(school, day.broken, listed=17, wrote=17, seal="0502")
    await observer.scan(day.other_seal)
    await observer.tap_verb("incident")
    await observer.tap("Номер пломбы другой")
    await observer.send_picture(pictures.of_a_cat(), caption="на пломбе 0510")
    assert "0510" in await coordinator.read()
    (paper,) = books_of(day.district).rows("SELECT sha256, data FROM papers")
    assert hashlib.sha256(paper["data"]).hexdigest() == paper["sha256"]
    (kept,) = [
        each for each in books_of(day.district).of(day.other_seal.code) if each["kind"] == "evidence-kept"
    ]
    assert kept["body"]["fact"]["sha256"] == paper["sha256"]
    await observer.tap("Больше ничего")
    await observer.scan(day.other_seal)
    await observer.tap_verb("take")
    await observer.scan(day.broken)
    await observer.tap_verb("take-broken")
    await observer.tap_verb("undo")
    assert day.holder(day.broken)[0] == "packed"
    await school.say(f"{day.broken.code} сменить пломбу")
    await school.say("0503")
    await school.say("сорвалась при упаковке")
    assert "Пломба 0503" in await observer.scan(day.broken)
    await a_double_tap(day)
    assert await both_confirmed(day) == 2


async def a_double_tap(day: BadDay) -> None:
    """The same hand, before the first answer: one handover."""
    observer = day.phone("Н-02")
    button = await observer.button_of("take")
    await asyncio.gather(*(observer.thumb(*button) for _ in range(2)))
    await day.district.quiet()
    assert day.kinds(day.broken)[-2:] == ["received", "already-yours"]


async def both_confirmed(day: BadDay) -> int:
    """The school confirms what it was asked; returns how many were."""
    school = day.phone("Ш-02")
    for label in (day.other_seal, day.broken):
        await school.scan(label)
        await school.tap_verb("confirm")
    return [day.kinds(each)[-1] for each in (day.other_seal, day.broken)].count("confirmed")


async def thirty_messages_arrive_at_once(day: BadDay) -> None:
    """12:30: after hours without a network; each act is recorded once, with the time it happened."""
    school, observer = day.phones("Ш-03", "Н-03")
    day.clock(12, 30)
    for number, label in enumerate((day.stays, day.stays_too)):
        await pack(school, label, listed=21, wrote=20 - number, seal=f"060{number}")
    codes = f"{day.stays.code} {day.stays_too.code}"
    written = ["на месте 9:40", "раздали 39 10:05", "собрали 39 11:00", "упаковали при мне 11:30"]
    written += [f"{codes} принял 12:10", "/my"]
    before = len(await observer.heard())
    for _ in range(5):
        for text in written:
            await observer.send(text)
    await observer.answered()
    assert len(await observer.heard()) - before == 30, "each is answered"
    for label in (day.stays, day.stays_too):
        assert day.kinds(label)[:2] == ["packed", "received"]
        assert set(day.kinds(label)[2:]) == {"already-yours"}
        (taken,) = [each for each in books_of(day.district).of(label.code) if each["kind"] == "received"]
        assert taken["happened_at"].startswith("2026-04-14T12:10")
    await school.tap_verb("confirm")
