"""The end of the bad day: what stays overnight, ФИС ОКО, a blocked bot, an expert fallen ill, reminders."""

from tests.stories.acts import count, take
from tests.stories.bad_day import SPARE, BadDay
from tests.stories.books import books_of


async def the_holders_are_reminded(day: BadDay) -> None:
    """15:00: whoever holds a packet now, and nobody who has passed it on."""
    heard = await day.strikes(15)
    owing = {who: texts for who, texts in heard.items() if any("За вами:" in text for text in texts)}
    assert sorted(owing) == ["Н-01", "Н-03", SPARE]
    holders = {"Н-01": (day.other_seal, day.broken), "Н-03": (day.stays, day.stays_too), SPARE: (day.torn,)}
    for who, labels in holders.items():
        (text,) = owing[who]
        codes = [(await day.relabelled(label)).code for label in labels]
        assert all(code[:4] in text for code in codes)


async def the_courier_does_not_come(day: BadDay) -> None:
    """16:00: both packets stay until tomorrow; the others are handed over."""
    observer, coordinator = day.phones("Н-03", "К-01")
    day.clock(16)
    await observer.tap_verb("stay")
    await observer.tap_verb("fill", "nobody-there")
    for label in (day.stays, day.stays_too):
        assert day.kinds(label)[-1] == "stays"
    for label, giver in ((day.torn, SPARE), (day.other_seal, "Н-01"), (day.broken, "Н-01")):
        await take(await day.relabelled(label), coordinator, day.phone(giver))


async def a_bot_is_blocked(day: BadDay) -> None:
    """16:20: the expert hears nothing, the coordinator hears that, and hears when it is over."""
    coordinator, expert = day.phones("К-01", "Э-02")
    day.clock(16, 20)
    await day.district.post("/sim/block", **expert.who)
    await coordinator.scan(day.other_seal)
    await coordinator.tap_verb("offer")
    await day.district.sweep()
    assert any("Э-02" in text and "не доставлено" in text for text in await coordinator.texts())
    await day.district.later(minutes=5)
    await day.district.post("/sim/block", **expert.who, blocked=False)
    await take(day.other_seal, expert)
    await day.district.sweep()
    assert "снова получает" in (await coordinator.texts())[-1]
    await count(expert, day.other_seal)
    assert day.holder(day.other_seal) == ("opened", "Э-02")


async def the_count_differs_and_the_expert_falls_ill(day: BadDay) -> None:
    """16:40: seven, no, eight works; another expert goes on, and both counts are kept."""
    coordinator, ill, other = day.phones("К-01", "Э-01", "Э-05")
    day.clock(16, 40)
    label = await day.relabelled(day.torn)
    await take(label, ill, coordinator)
    await ill.say(f"{label.code} вскрыто 7")
    assert day.kinds(day.torn)[-2:] == ["count-differs", "incident"]
    await ill.say(f"{label.code} вскрыто 8")
    day.clock(17)
    await ill.say("заболел")
    await coordinator.tap(label.code[:4])
    await coordinator.tap_verb("experts")
    await coordinator.tap("Э-05")
    await take(label, other, ill)
    await count(other, label)
    facts = [each["body"]["fact"] for each in books_of(day.district).of(day.torn.code)]
    counts = [(each["by"]["callsign"], each["counted"]) for each in facts if each["kind"] == "counted"]
    assert counts == [("Э-01", 8), ("Э-05", 8)]


async def the_federal_system_refuses(day: BadDay) -> None:
    """Three attempts, each with its time."""
    school = day.phone("Ш-01")
    for hour, minute in ((17, 10), (17, 25), (17, 40)):
        day.clock(hour, minute)
        assert "Попытка сохранена" in await school.say("ФИС не принимает")
    tried = [
        each.content for each in books_of(day.district).entries if each.content["kind"] == "upload-refused"
    ]
    assert [each["recorded_at"][11:16] for each in tried] == ["17:10", "17:25", "17:40"]


async def the_coordinator_settles_two(day: BadDay) -> None:
    """17:50: the denied handover and the broken seal, in words."""
    coordinator, school = day.phones("К-01", "Ш-04")
    day.clock(17, 50)
    for what, words in (
        ("handover-denied", "нашли лист передачи"),
        ("seal-broken", "опечатано вновь при мне"),
    ):
        (row,) = books_of(day.district).rows("SELECT id FROM incidents WHERE what = ?", what)
        await coordinator.say("/incidents")
        await coordinator.tap(f"№ {row['id']}")
        await coordinator.tap_verb("incident-resolve")
        await coordinator.say(words)
        await coordinator.tap("Без приказа")
    assert "нашли лист передачи" in "".join(await school.texts())


async def the_evening_speaks(day: BadDay) -> None:
    """18:00 nobody is late, all that is said is of tomorrow; 19:00 those who go tomorrow hear where."""
    heard = await day.strikes(18)
    (report,) = heard.pop("О-01")
    assert "итог дня 17:00" in report, "the department hears of every day"
    assert sorted(heard) == ["К-01", "Н-03"], "nothing can be packed before tomorrow"
    assert all("завтра до 18:00" in text for texts in heard.values() for text in texts)
    assert not any("Просрочено" in text for texts in heard.values() for text in texts)
    heard = await day.strikes(19)
    assert sorted(heard) == ["Н-01", "Н-02", "Н-03", "Н-04"]
    for texts in heard.values():
        (text,) = texts
        assert "завтра" in text
