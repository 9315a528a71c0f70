"""Somebody falls ill, also half-way, with a packet in hand."""

from tests.stories.acts import bring, count, take
from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.district import District


async def test_an_illness_is_said_with_its_way_back_and_in_the_evening_is_of_the_next_day(
    spare: District,
) -> None:
    coordinator, ill = spare.phones("К-01", "Н-01")
    spare.clock.set(at(14, 18, 10))
    shown = await coordinator.say("Н-01 заболел")
    assert "Карамская" not in shown
    assert "Записано" in str(await coordinator.heard())
    assert "не сможет приехать" in await ill.read()
    (row,) = books_of(spare).rows("SELECT day FROM absences")
    assert row["day"] == "2026-04-15"
    await ill.tap_verb("can-come")
    assert not books_of(spare).rows("SELECT * FROM absences")


async def test_at_noon_the_new_observer_takes_the_packet_from_the_old_one(spare: District) -> None:
    label = await spare.label("КАР")
    people, free = await bring(spare, label, "to-observer"), spare.phone("Н-03")
    await people.coordinator.say("Н-01 не сможет приехать")
    await people.coordinator.tap_verb("replace")
    assert "1 пакет уже у прежнего" in await free.read()
    assert "передайте его" in await people.observer.read()
    await people.observer.tap_verb("offer")
    assert "Для вас готов пакет" in await free.read()
    await free.tap_verb("take", "to-observer")
    assert "за вами больше не числится" in await people.observer.read()
    await take(label, people.coordinator, free)
    facts = [each["body"]["fact"] for each in books_of(spare).of(label.code)]
    received = [each for each in facts if each["kind"] == "received"]
    assert [(each["step"], each["taker"]["callsign"]) for each in received] == [
        ("to-observer", "Н-01"), ("to-observer", "Н-03"), ("to-coordinator", "К-01"),
    ]  # fmt: skip
    assert not any(each.get("skipped") for each in received)


async def test_an_expert_fallen_ill_half_way_passes_the_packet_on_with_both_counts(
    district: District,
) -> None:
    label = await district.label("КАР")
    people, other = await bring(district, label, "opened"), district.phone("Э-02")
    assert "4 пакета на проверку" in await people.expert.say("заболел")
    assert "смените эксперта" in await people.coordinator.read()
    await people.coordinator.tap(label.code[:4])
    await people.coordinator.tap_verb("experts")
    await people.coordinator.tap("Э-02")
    assert "передайте его" in await people.expert.read()
    await people.expert.tap_verb("offer")
    assert "Принимаю" in await other.buttons()
    assert label.code[:4] in await other.say("/my")
    await take(label, other)
    await count(other, label)
    facts = [each["body"]["fact"] for each in books_of(district).of(label.code)]
    counts = [
        (each["step"], each["counted"], each["by"]["callsign"]) for each in facts if each["kind"] == "counted"
    ]
    assert counts == [("opened", 8, "Э-01"), ("opened", 8, "Э-02")]
    told = await people.coordinator.say(f"/packet {label.code}")
    assert told.count("Э-02") >= 2
    await count(other, label)
    await take(label, people.coordinator, other)
