"""An incident is taken and resolved by whoever may, and settled once."""

from tests.stories.acts import bring, pack, take, team
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.incidents import attempts, place, tickets


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
