"""Many packets are one act with one confirmation on each side (field story 12)."""

from storage.labels import PacketLabel
from tests.stories.acts import bring, pack, team
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import Phone

TWINS = str.maketrans("ABEKMHPCTX", "АВЕКМНРСТХ")


async def four_packed(district: District) -> list[PacketLabel]:
    """Two packets of each of two schools, ready to go with one observer."""
    labels = [*await district.labels("УЛК", "физика"), *await district.labels("МАГ", "физика")]
    for label in labels:
        await pack(team(district, label).school, label)
    return labels


async def four_with_the_observer(district: District) -> tuple[list[PacketLabel], Phone]:
    """The same four in the observer's bag, confirmed by both schools."""
    labels, observer = await four_packed(district), district.phone("Н-02")
    await observer.snap(*labels)
    await observer.tap_verb("take")
    for school in district.phones("Ш-02", "Ш-03"):
        await school.tap_verb("confirm")
    return labels, observer


def holders(district: District) -> dict[str, int]:
    """How many packets each person holds."""
    sql = "SELECT callsign, COUNT(*) AS n FROM packets JOIN people ON people.id = holder GROUP BY callsign"
    return {row["callsign"]: row["n"] for row in books_of(district).rows(sql)}


def unconfirmed(district: District) -> int:
    return len(books_of(district).rows("SELECT id FROM packets WHERE unconfirmed = 1"))


async def test_four_labels_in_one_photo_are_one_act_and_each_school_says_one_word(district: District) -> None:
    labels, observer = await four_packed(district), district.phone("Н-02")
    shown = await observer.snap(*labels)
    assert all(f"{each.code[:4]}-{each.code[4:]}" in shown for each in labels)
    before = {phone.user: len(await phone.heard()) for phone in district.phones("Н-02", "Ш-02", "Ш-03")}
    answer = await observer.tap_verb("take")
    assert answer.count("№ ") >= 4
    for phone in district.phones("Н-02", "Ш-02", "Ш-03"):
        assert len(await phone.heard()) == before[phone.user] + 1, (
            "one letter, whatever the number of packets"
        )
    assert (holders(district), unconfirmed(district)) == ({"Н-02": 4}, 4)
    await district.phone("Ш-02").tap_verb("confirm")
    assert unconfirmed(district) == 2
    await district.phone("Ш-03").tap_verb("confirm")
    assert unconfirmed(district) == 0
    taken = [each.content for each in books_of(district).entries if each.content["kind"] == "received"]
    assert len({each["update"] for each in taken}) == 1


async def test_four_labels_in_a_file_and_as_codes_are_the_same_act(district: District) -> None:
    labels, observer = await four_with_the_observer(district)
    coordinator = district.phone("К-01")
    await coordinator.snap(*labels, as_document=True)
    await coordinator.tap_verb("take")
    assert holders(district) == {"К-01": 4}
    assert await observer.verbs() == ["confirm", "deny", "each"]
    await observer.tap_verb("confirm")
    assert unconfirmed(district) == 0


async def test_four_codes_in_one_message_in_any_spelling(district: District) -> None:
    labels, observer = await four_with_the_observer(district)
    one, two, three, four = (each.code for each in labels)
    typed = f"{one.translate(TWINS)}, {two.lower()}; {three[:4]}-{three[4:]}\n{four.translate(TWINS).lower()}"
    coordinator = district.phone("К-01")
    await coordinator.say(typed)
    await coordinator.tap_verb("take")
    await observer.tap_verb("confirm")
    assert (holders(district), unconfirmed(district)) == ({"К-01": 4}, 0)
    looks = [each for label in labels for each in books_of(district).of(label.code) if each["via"] == "code"]
    assert len(looks) == 4


async def test_the_giver_denies_one_of_four(district: District) -> None:
    labels, observer = await four_with_the_observer(district)
    coordinator = district.phone("К-01")
    await coordinator.snap(*labels)
    await coordinator.tap_verb("take")
    await observer.tap_verb("each")
    for message in (await observer.heard())[-4:]:
        mine = message["reply_markup"]["inline_keyboard"]
        verb = "deny" if labels[0].code[:4] in message["text"] else "confirm"
        data = next(row[0]["callback_data"] for row in mine if f":{verb}:" in row[0]["callback_data"])
        await observer.press(message["message_id"], data)
    assert (holders(district), unconfirmed(district)) == ({"К-01": 4}, 0), "the paper is where the taker says"
    assert books_of(district).kinds(labels[0].code)[-2:] == ["denied", "incident"]
    assert books_of(district).kinds(labels[1].code)[-1] == "confirmed"
    assert labels[0].code[:4] in await coordinator.read()


async def test_one_tap_takes_all_four_back(district: District) -> None:
    labels, observer = await four_with_the_observer(district)
    coordinator = district.phone("К-01")
    await coordinator.snap(*labels)
    await coordinator.tap_verb("take")
    asked = await observer.button_of("confirm")
    await coordinator.tap_verb("undo")
    assert (holders(district), unconfirmed(district)) == ({"Н-02": 4}, 0)
    await observer.press(*asked)
    assert holders(district) == {"Н-02": 4}
    assert [books_of(district).of(each.code)[-1]["kind"] for each in labels] == ["nothing-to-confirm"] * 4


async def test_a_photo_with_a_foreign_and_an_unknown_label_takes_the_others(district: District) -> None:
    labels = await four_packed(district)
    school = district.phone("Ш-02")
    shown = await school.say(f"{labels[0].code} {labels[1].code} {labels[2].code} K7M29Q")
    assert labels[2].organisation_name not in shown, "another school's packet is not shown"
    assert all(each.code[:4] in shown for each in labels[:2])


async def test_an_expert_gets_packets_of_two_schools_by_one_tap(district: District) -> None:
    first, second = await district.label("УЛК"), await district.label("КЛЮ")
    await bring(district, first, "to-coordinator")
    people = await bring(district, second, "to-coordinator")
    await people.coordinator.say("/my")
    await people.coordinator.tap_verb("offer")
    assert (await people.expert.verbs())[0] == "take"
    await people.expert.tap_verb("take")
    assert holders(district) == {"Э-02": 2}
    assert unconfirmed(district) == 0
