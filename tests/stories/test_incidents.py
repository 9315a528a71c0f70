"""Something is wrong: two taps, the coordinator knows at once, takes it, resolves it; nothing stops."""

from tests.stories.acts import bring, pack, take, team
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.incidents import tickets


async def test_two_taps_and_the_coordinator_knows(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.scan(label)
    await people.observer.tap("Замечание")
    told = await people.observer.tap("Повреждение")
    assert "Замечание 1" in told
    assert "только пломба и наклейка" in told
    heard = await people.coordinator.read()
    assert "Замечание 1" in heard
    assert "Н-01" in heard
    assert await people.coordinator.buttons() == ["Беру на себя", "Решено…", "История пакета"]
    said = await people.observer.say("угол надорван, наклейка K7M29Q цела")
    assert "угол надорван" in said
    assert "угол надорван" in await people.coordinator.read()
    await take(label, people.coordinator, people.observer)
    assert "Замечаний: 1." in await people.coordinator.scan(label)
    kinds = books_of(district).kinds(label.code)
    assert kinds == [
        "packed",
        "received",
        "confirmed",
        "incident",
        "incident-described",
        "received",
        "confirmed",
    ]


async def test_words_that_nobody_can_see_are_no_words(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.scan(label)
    await people.observer.tap("Замечание")
    await people.observer.tap("Повреждение")
    assert "Не получилось понять" in await people.observer.say("\u200b\u2060\U000e0041")
    assert "угол надорван" in await people.observer.say("угол надорван")
    assert books_of(district).kinds(label.code).count("incident-described") == 1


async def test_a_doubt_is_one_tap_and_a_second_one_is_silent(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.scan(label)
    button = await people.observer.button("Сомневаюсь")
    first = await people.observer.press(*button)
    assert "есть сомнение" in first
    await people.observer.press(*button)
    assert len(tickets(district)) == 1
    assert len([text for text in await people.coordinator.texts() if "Замечание 1" in text]) == 1


async def test_words_do_the_same_as_buttons(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    assert "сомнение" in await people.observer.say(f"{label.code} сомневаюсь")
    await people.observer.say(f"{label.code} замечание")
    await people.observer.tap_verb("report", "loss")
    await people.observer.say("/incident")
    await people.observer.tap_verb("incident")
    await people.observer.tap_verb("report", "wrong-packet")
    assert [each["what"] for each in tickets(district)] == ["doubt", "loss", "wrong-packet"]


async def test_outsiders_and_phones_are_reported_of_the_sitting(district: District) -> None:
    observer, coordinator = district.phones("Н-01", "К-01")
    await observer.say("/incident")
    await observer.tap_verb("incident")
    await observer.tap("Телефоны")
    assert "телефоны на работе" in await coordinator.read()
    await observer.say("у двух участников, убраны в коробку")
    await coordinator.tap("Решено…")
    await coordinator.say("напомнили порядок")
    await coordinator.tap("Без приказа")
    assert "напомнили порядок" in await observer.read()
    (ticket,) = tickets(district)
    chain = [
        each.content["kind"]
        for each in books_of(district).entries
        if each.stream == f"sitting:{ticket['sitting']}"
    ]
    assert chain == ["sitting-incident", "incident-described", "incident-resolved"]


async def test_a_scan_by_somebody_who_is_not_on_the_route_is_told_once(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    other = district.phone("Ш-02")
    heard = await other.scan(label)
    await other.say(label.code)
    assert "замечан" not in heard.lower()
    assert [each["what"] for each in tickets(district)] == ["stranger-scan"]
    assert "Ш-02" in await people.coordinator.read()
