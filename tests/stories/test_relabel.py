"""Another label, another seal: new facts, nothing erased; the dead label explains itself."""

from storage.labels import PacketLabel
from tests.cli.shell import beside
from tests.stories.acts import bring, count, pack, take, team
from tests.stories.books import books_of
from tests.stories.district import District


async def relabelled(district: District, label: PacketLabel) -> PacketLabel:
    """The label as it is after it was replaced."""
    return next(each for each in await district.labels() if each.packet == label.packet)


async def test_a_torn_label_is_replaced_and_the_packet_goes_on(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.scan(label)
    await people.observer.tap("Замечание")
    await people.observer.tap("Заменить наклейку")
    told = await people.observer.tap("Порвана")
    fresh = await relabelled(district, label)
    assert fresh.code != label.code
    assert f"Новый код: {fresh.code[:4]}-{fresh.code[4:]}" in told
    assert "наклейка" in (await people.coordinator.read()).lower()
    await take(fresh, people.coordinator, people.observer)
    story = await people.coordinator.say(f"/packet {fresh.code}")
    assert "упаковано" in story
    assert "наклейка заменена" in story
    kinds = books_of(district).kinds(label.code)
    assert kinds == ["packed", "received", "confirmed", "relabelled", "received", "confirmed"]


async def test_the_dead_label_explains_itself_to_those_who_may_know(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.say(f"{label.code} заменить наклейку")
    await people.observer.tap("Была не на том пакете")
    fresh = await relabelled(district, label)
    for answer in (
        await people.coordinator.scan(label),
        await people.coordinator.say(label.code),
        await people.coordinator.snap(label),
    ):
        assert "не на тот пакет" in answer
        assert f"{fresh.code[:4]}-{fresh.code[4:]}" in answer
    stranger = await district.phone("Ш-02").scan(label)
    assert fresh.code[:4] not in stranger
    kinds = [each["kind"] for each in books_of(district).refusals()]
    assert kinds == ["label-replaced"] * 3 + ["unknown-code"]


async def test_only_the_holder_and_the_coordinator_replace_a_label(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.school.say(f"{label.code} заменить наклейку")
    await people.school.tap("Потеряна")
    assert (await relabelled(district, label)).code == label.code
    await people.coordinator.say(f"{label.code} заменить наклейку")
    await people.coordinator.tap("Потеряна")
    assert (await relabelled(district, label)).code != label.code
    assert "Новый код" in await people.observer.read()


async def test_a_label_is_replaced_twice_and_the_chain_holds(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.say(f"{label.code} заменить наклейку")
    await people.observer.tap("Порвана")
    second = await relabelled(district, label)
    await people.observer.say(f"{second.code} заменить наклейку")
    await people.observer.tap("Потеряна")
    third = await relabelled(district, label)
    assert len({label.code, second.code, third.code}) == 3
    assert f"{third.code[:4]}-{third.code[4:]}" in await people.observer.say(label.code)
    assert "потеряна" in await people.observer.say(second.code)
    assert len({each.stream for each in books_of(district).entries if f"/{label.code}" in each.stream}) == 1


async def test_the_command_line_prints_the_new_label_and_verifies(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.say(f"{label.code} заменить наклейку")
    await people.observer.tap("Порвана")
    fresh = await relabelled(district, label)
    await district.stop()
    folder = books_of(district).file.parent
    for order in (["labels", "--packet", fresh.code], ["verify"], ["export", "--format", "xlsx"]):
        told = await beside(folder, *order)
        assert told.code == 0, told
    assert (folder / "labels.pdf").exists()


async def test_a_seal_is_changed_by_whoever_holds_the_packet(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label, seal="0417")
    await take(label, people.observer, people.school)
    await people.observer.scan(label)
    await people.observer.tap("Замечание")
    await people.observer.tap("Сменить пломбу")
    await people.observer.say("0418")
    told = await people.observer.say("порвалась в машине")
    assert "была 0417" in told
    assert "теперь 0418" in told
    assert "0418" in await people.coordinator.read()
    assert "Пломба 0418" in await people.coordinator.scan(label)
    assert "reseal" not in await people.school.verbs()


async def test_a_step_under_a_new_seal_is_not_taken_back(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    await take(label, people.observer)
    await people.observer.say(f"{label.code} сменить пломбу")
    await people.observer.say("0418")
    await people.observer.say("порвалась")
    assert "Отменять нечего" in await people.observer.say("отменить")
    assert "Пломба 0418" in await people.school.scan(label)
    await people.observer.scan(label)
    assert "undo" not in await people.observer.verbs()


async def test_a_step_under_a_new_label_is_not_taken_back(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    await take(label, people.observer)
    await people.observer.say(f"{label.code} заменить наклейку")
    await people.observer.tap("Порвана")
    assert "undo" not in await people.observer.verbs()
    assert "Отменять нечего" in await people.observer.say("отменить")
    assert books_of(district).kinds(label.code)[-1] == "nothing-to-undo"


async def test_a_count_after_all_that_still_agrees(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-expert")
    await people.expert.say(f"{label.code} заменить наклейку")
    await people.expert.tap("Порвана")
    fresh = await relabelled(district, label)
    await count(people.expert, fresh)
    assert books_of(district).kinds(label.code)[-1] == "counted"


async def test_the_words_of_a_button_answer_as_the_button_does(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    for words in (f"{label.code} новая наклейка", "Порвана"):
        await people.coordinator.say(words)
    assert books_of(district).rows("SELECT code FROM old_labels")
