"""Something is wrong: two taps, the coordinator knows at once, takes it, resolves it; nothing stops."""

import json

from tests.stories.acts import bring, pack, take, team
from tests.stories.audit import books_of
from tests.stories.district import District


def tickets(district: District) -> list[dict[str, object]]:
    return books_of(district).rows("SELECT * FROM incidents ORDER BY id")


def place(district: District, code: str) -> dict[str, object]:
    (row,) = books_of(district).rows("SELECT place, incidents, denied FROM packets WHERE code = ?", code)
    return {**json.loads(row["place"]), "open": row["incidents"], "shown_denied": row["denied"]}


def attempts(district: District) -> list[tuple[str, str]]:
    """Who asked in vain, and how that was refused."""
    return [(each["actor"], each["kind"]) for each in books_of(district).refusals()]


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


async def test_the_coordinator_takes_it_and_resolves_it_in_words(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.scan(label)
    await people.observer.tap("Замечание")
    await people.observer.tap("Число работ")
    assert "Добавить ничего не нужно" in await people.observer.tap("Без описания")
    await people.coordinator.tap("Беру на себя")
    assert "К-01" in await people.observer.read()
    await people.coordinator.tap("Решено…")
    await people.coordinator.say("пересчитали вдвоём, всё на месте")
    told = await people.coordinator.say("№ 45 от 10.04.2024")
    assert "№ 45 от 10.04.2024" in told
    assert "пересчитали вдвоём" in await people.observer.read()
    (ticket,) = tickets(district)
    assert (ticket["state"], ticket["resolution"]) == ("resolved", "пересчитали вдвоём, всё на месте")
    fact = books_of(district).of(label.code)[-1]["body"]["fact"]
    assert (fact["by"]["callsign"], fact["order"]) == ("К-01", "№ 45 от 10.04.2024")
    assert place(district, label.code)["open"] == 0
    assert "Замечаний: 1, решено 1." in await people.coordinator.scan(label)
    await people.coordinator.say("/incidents")
    assert "нет" in await people.coordinator.read()


async def test_a_resolved_incident_is_not_resolved_twice(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.scan(label)
    await people.observer.tap("Сомневаюсь")
    button = await people.coordinator.button("Решено…")
    taking = await people.coordinator.button("Беру на себя")
    await people.coordinator.press(*button)
    await people.coordinator.say("проверено")
    await people.coordinator.tap("Без приказа")
    for again in (button, taking):
        assert "уже решено" in await people.coordinator.press(*again)
    assert attempts(district) == [("К-01", "incident-closed")] * 2
    assert place(district, label.code)["resolved"] == 1


async def test_of_two_coordinators_the_second_learns_who_is_at_it_and_may_take_it_over_knowingly(
    district: District,
) -> None:
    label = await district.label("КАР")
    people, deputy = await bring(district, label, "to-observer"), district.phone("К-02")
    await people.observer.scan(label)
    await people.observer.tap("Сомневаюсь")
    button = await deputy.button("Беру на себя")
    await people.coordinator.tap("Беру на себя")
    told = await deputy.press(*button)
    assert "уже занимается" in told
    assert "К-01" in told
    assert books_of(district).kinds(label.code).count("incident-taken") == 1
    assert attempts(district) == [("К-02", "incident-held")]
    assert "занимается" in await deputy.tap("Всё равно беру на себя")
    assert "К-02" in await people.coordinator.read()
    taken = [each for each in books_of(district).of(label.code) if each["kind"] == "incident-taken"]
    assert [each["actor"] for each in taken] == ["К-01", "К-02"]


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


async def test_a_denied_handover_is_settled_when_its_incident_is(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await take(label, people.observer)
    await people.school.tap("Нет, не передано")
    assert place(district, label.code)["shown_denied"] == 1
    await people.coordinator.tap("Решено…")
    await people.coordinator.say("нашли лист передачи")
    await people.coordinator.tap("Без приказа")
    assert place(district, label.code)["shown_denied"] == 0
    assert "нашли лист передачи" in await people.observer.read()
    assert "нашли лист передачи" in await people.school.read()


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


async def test_an_undone_step_forgets_no_incident(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    await people.observer.scan(label)
    await people.observer.tap("Пломба повреждена")
    undo = await people.observer.button_of("undo")
    await people.coordinator.tap("Решено…")
    await people.coordinator.say("наклеена новая пломба")
    await people.coordinator.tap("Без приказа")
    await people.observer.press(*undo)
    assert (place(district, label.code)["incidents"], place(district, label.code)["resolved"]) == (1, 1)


async def test_the_list_has_pages_and_belongs_to_those_who_settle_or_read(district: District) -> None:
    observer, coordinator, department = district.phones("Н-01", "К-01", "О-01")
    label = await district.label("КАР")
    await bring(district, label, "to-observer")
    for _ in range(12):
        await observer.say(f"{label.code} сомневаюсь")
        await district.later(minutes=3)
    await coordinator.say("/incidents")
    await coordinator.tap("Дальше")
    assert "<b>" not in await coordinator.read()
    assert "Страница 2 из 2" in await coordinator.read()
    assert "12" in await department.say("/incidents")
    await department.tap_verb("incident-show")
    assert "incident-take" not in await department.verbs()
    assert "координатор" in await observer.say("/incidents")


async def test_nobody_else_takes_or_resolves(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.scan(label)
    await people.observer.tap("Сомневаюсь")
    for words in ("Беру на себя", "Решено…"):
        message, button = await people.coordinator.button(words)
        assert "не за вами" in await people.observer.press(message, button)
    assert [each["state"] for each in tickets(district)] == ["open"]
