"""The coordinator corrects a wrong record: nothing is erased, both sides are told, the packet follows."""

import asyncio

from custody.overruling import overruled
from storage.labels import PacketLabel
from tests.stories.acts import bring, pack, take, team
from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.district import District
from tests.stories.phone import Phone


async def fix(coordinator: Phone, label: PacketLabel, number: int, wrong: str, *answers: str) -> str:
    """The coordinator's way to the preview: the entry, what is wrong, the answers."""
    await coordinator.say(f"/fix {label.code}")
    await coordinator.tap_verb("fix-act", str(number))
    heard = await coordinator.tap(wrong)
    for answer in answers:
        heard = await coordinator.say(answer)
    return heard


async def test_a_wrong_taker_is_corrected_a_day_later(district: District) -> None:
    label = await district.label("КАР")
    people, right = await bring(district, label, "to-expert"), district.phone("Э-02")
    district.clock.set(at(15, 9))
    shown = await fix(people.coordinator, label, 10, "Другой человек", "Н-02")
    assert "Почему исправляете" in shown
    assert "нет такой роли" in await people.coordinator.say("описка")
    shown = await fix(people.coordinator, label, 10, "Другой человек", "Э-02", "телефон Э-01 был у Э-02")
    assert "Станет" in shown
    await people.coordinator.tap("Записать исправление")
    for phone in (people.expert, right):
        told = await phone.read()
        assert "Исправление записи № 10" in told
        assert "телефон Э-01 был у Э-02" in told
    assert "У эксперта Э-02" in await people.coordinator.scan(label)
    (fixed,) = [entry for entry in books_of(district).entries if entry.content["kind"] == "corrected"]
    proof = await people.coordinator.say("/proof")
    assert proof.count(f"вошло в запись № {fixed.seq} ") == 3, "the second try; the first came to nothing"
    story = await people.coordinator.say(f"/packet {label.code}")
    assert "исправлено, см. №" in story
    await people.expert.tap("Это не так")
    assert books_of(district).kinds(label.code)[-3:] == ["corrected", "disputed", "incident"]
    assert "За вами" in await right.scan(label)


async def test_a_call_sign_that_nobody_has_is_refused_at_once_and_the_question_stays(
    district: District,
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-expert")
    said = await fix(people.coordinator, label, 10, "Другой человек", "Н-99")
    assert "«Н-99» не подходит. Такого служебного кода нет" in said
    assert "Почему исправляете" in await people.coordinator.say("Э-02")
    assert "«ZZZZZZ»" in await people.coordinator.say("/packet ZZZZZZ")


async def test_the_incident_of_a_denial_closes_when_the_denial_is_annulled_and_comes_back_with_it(
    district: District,
) -> None:
    label = await district.label("КАР")
    people, deputy = await bring(district, label, "packed"), district.phone("К-02")
    await take(label, people.observer)
    await people.school.tap_verb("deny")
    assert "Замечание" in await people.coordinator.say("/now")
    shown = await fix(people.coordinator, label, 5, "Этого не было", "нажали не то")
    assert "Замечание о передаче закроется" in shown
    assert "Станет: отказ снят" in shown
    said = await people.coordinator.tap("Записать исправление")
    for heard in (said, await people.observer.read(), await deputy.read()):
        assert "Отказ снят" in heard
        assert "закрыто" in heard
        assert "замечание 1" in heard
        assert "снова ждёт подтверждения: Ш-01" in heard
    await people.school.button("Да, передано")
    assert books_of(district).kinds(label.code)[-2:] == ["annulled", "incident-resolved"]
    assert "Замечание" not in await people.coordinator.say("/now")
    assert label.code[:4] in await people.school.say("/my"), "the word is awaited again"
    shown = await fix(people.coordinator, label, 5, "Всё-таки было", "нажали то")
    assert "откроется замечание" in shown
    await people.coordinator.tap("Записать исправление")
    assert "Замечание" in await people.coordinator.say("/now")
    shown = await fix(people.coordinator, label, 5, "Этого не было", "нет, нажали не то")
    assert "Замечание о передаче закроется" in shown
    await people.coordinator.tap("Записать исправление")
    assert "Замечание" not in await people.coordinator.say("/now"), "the one that came back closes too"


async def test_the_incident_of_a_denied_taking_goes_and_comes_back_with_the_taking(
    district: District,
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    await take(label, people.observer)
    await people.school.tap_verb("deny")
    for wrong, reason, is_open in (
        ("Этого не было", "отсканировали не тот пакет", False),
        ("Всё-таки было", "тот самый", True),
        ("Этого не было", "всё же не тот", False),
    ):
        await fix(people.coordinator, label, 4, wrong, reason)
        await people.coordinator.tap("Записать исправление")
        assert ("Замечание" in await people.coordinator.say("/now")) is is_open, wrong


async def test_an_annulled_taking_leaves_later_handovers_and_comes_back(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-coordinator")
    district.clock.set(at(15, 9))
    shown = await fix(people.coordinator, label, 4, "Этого не было", "передали сразу координатору")
    assert "Без отметки останется: передача наблюдателю" in shown
    await people.coordinator.tap("Записать исправление")
    card = await people.coordinator.scan(label)
    assert "За вами" in card
    story = await people.coordinator.say(f"/packet {label.code}")
    assert "не было, см. №" in story
    again = await fix(people.coordinator, label, 4, "Всё-таки было", "ошибка при исправлении")
    assert "Станет" in again
    await people.coordinator.tap("Записать исправление")
    assert books_of(district).kinds(label.code)[-2:] == ["annulled", "corrected"]
    assert "Без отметки" not in await people.coordinator.scan(label)


async def test_counts_that_agree_after_a_correction_close_their_incident(district: District) -> None:
    label = await district.label("КАР")
    people, deputy = await bring(district, label, "to-expert"), district.phone("К-02")
    await people.observer.say("собрали 8")
    await people.expert.say(f"{label.code} вскрыто 7")
    await people.expert.say("7")
    assert "count-differs" in books_of(district).kinds(label.code)
    shown = await fix(people.coordinator, label, 2, "Другое число", "9 7", "в описи описка")
    assert "замечание закроется" in shown
    await people.coordinator.tap("Записать исправление")
    assert "incident-resolved" in books_of(district).kinds(label.code)
    shown = await fix(people.coordinator, label, 2, "Другое число", "9 8", "описки не было")
    assert "откроется замечание" in shown
    heard_before = len(await deputy.heard())
    said = await people.coordinator.tap("Записать исправление")
    assert books_of(district).kinds(label.code)[-1] == "incident"
    assert len(await deputy.heard()) == heard_before + 1, "the correction tells of its incident, once"
    assert await deputy.buttons() == ["Беру на себя", "Решено…", "История пакета"]
    for heard in (said, await people.school.read(), await people.expert.read(), await deputy.read()):
        assert "замечание 2" in heard
    assert await people.coordinator.buttons() == ["Беру на себя", "Решено…", "История пакета"]
    assert "замечание 2" in await people.observer.read(), "who said how many were collected"


async def test_two_coordinators_at_once_write_one_correction(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await fix(people.coordinator, label, 2, "Другое время", "8:10", "часы спешили")
    button = await people.coordinator.button("Записать исправление")
    await asyncio.gather(people.coordinator.thumb(*button), people.coordinator.thumb(*button))
    await people.coordinator.answered()
    assert books_of(district).kinds(label.code) == ["packed", "corrected"]
    assert "другим участникам" in await people.school.say(f"/fix {label.code}")


async def test_what_is_disputed_still_stands(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await fix(people.coordinator, label, 2, "Другое время", "8:10", "часы спешили")
    await people.coordinator.tap("Записать исправление")
    await people.school.tap("Это не так")
    found = overruled(books_of(district).of(label.code))
    assert {seq: each.how for seq, each in found.items()} == {2: "corrected"}


async def test_both_sides_read_which_seal_and_whose_act_it_was(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "opened")
    shown = await fix(people.coordinator, label, 2, "Другая пломба", "0999", "на пакете другая")
    assert "пломба 0417" in shown
    assert "пломба 0999" in shown
    await people.coordinator.tap("Записать исправление")
    assert "пломба 0999" in await people.school.read()
    assert "пломба 0999" in await people.coordinator.say(f"/packet {label.code}")
    shown = await fix(people.coordinator, label, 13, "Другой человек", "Э-02", "считал другой эксперт")
    assert "8 работ, Э-01" in shown
    assert "8 работ, Э-02" in shown
