"""Buttons of yesterday, of others, and of nobody: each is answered, none moves anything (M 11.5-11.9)."""

import pytest

from tests.stories.acts import bring, count, pack, take, team
from tests.stories.books import Books, books_of
from tests.stories.district import District
from tests.stories.phone import Phone


def custody(books: Books) -> list[object]:
    """Where every packet and every sitting is."""
    packets = books.rows("SELECT code, step, holder, version, place, expert_id FROM packets ORDER BY id")
    return [*packets, *books.rows("SELECT milestones, uploaded_at FROM sittings ORDER BY id")]


async def pressed(phone: Phone, message: int, data: str) -> str:
    """Press it: nothing may move, and exactly one letter comes back."""
    before = custody(books_of(phone.district))
    answer = await phone.press(message, data)
    books, update = books_of(phone.district), phone.district.account.updates.history[-1].update_id
    assert custody(books) == before, f"{data} moved something: {answer}"
    letters = books.rows("SELECT chat FROM outbox WHERE update_id = ?", update)
    assert letters == [{"chat": phone.user}], f"{data} was answered {len(letters)} times"
    return answer


async def test_last_weeks_take_button_says_who_has_the_packet_now(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await people.observer.scan(label)
    old = await people.observer.button_of("take")
    await people.observer.tap_verb("take")
    await take(label, people.coordinator)
    await district.later(days=7)
    assert "К-01" in await pressed(people.observer, *old)
    assert "story" in await people.observer.verbs()


async def test_a_repeated_tap_of_the_same_hand_says_since_when(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await people.observer.scan(label)
    button = await people.observer.button_of("take")
    await people.observer.press(*button)
    assert "08:30" in await pressed(people.observer, *button)


async def test_buttons_of_a_step_that_is_over(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "opened")
    stale = [await people.expert.button_of("count", "opened.8"), await people.observer.button_of("take")]
    await people.expert.scan(label)
    await people.expert.tap_verb("count", "checked.8")
    assert label.code[:4] in await pressed(people.expert, *stale[0])
    assert "Э-01" in await pressed(people.observer, *stale[1])
    await pressed(people.observer, *await people.observer.button_of("confirm"))


async def test_the_button_of_an_earlier_holding_is_old_when_the_packet_has_come_back(
    district: District,
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-coordinator")
    to_the_expert = await people.coordinator.button_of("offer")
    await take(label, people.expert, people.coordinator)
    await count(people.expert, label)
    await count(people.expert, label)
    await take(label, people.coordinator, people.expert)
    await pressed(people.coordinator, *to_the_expert)
    assert books_of(district).of(label.code)[-1]["kind"] == "stale-button"


async def test_a_confirmation_pressed_again_changes_nothing(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    for verb in ("confirm", "deny"):
        await pressed(people.school, *await people.school.button_of(verb))


async def test_a_bundles_button_after_one_packet_has_moved(district: District) -> None:
    labels = await district.labels("УЛК", "физика")
    people = team(district, labels[0])
    for label in labels:
        await pack(people.school, label)
    await people.observer.snap(*labels)
    many = await people.observer.button_of("take")
    await people.observer.scan(labels[0])
    await people.observer.tap_verb("take")
    await take(labels[0], people.coordinator)
    answer = await people.observer.press(*many)
    assert "К-01" in answer, "the one that has moved is named"
    assert books_of(district).kinds(labels[0].code)[-1] == "already-taken"
    assert books_of(district).kinds(labels[1].code)[-1] == "received"


async def test_somebody_elses_bundle_is_nobodys(district: District) -> None:
    labels = await district.labels("УЛК", "физика")
    people = team(district, labels[0])
    for label in labels:
        await pack(people.school, label)
    await people.observer.snap(*labels)
    message, data = await people.observer.button_of("take")
    other = district.phone("Н-01")
    await other.say("/help")
    await pressed(other, message, data)


async def test_another_schools_packet_is_neither_shown_nor_moved(district: District) -> None:
    mine, theirs = await district.label("КАР"), await district.label("УЛК")
    school = district.phone("Ш-01")
    await school.scan(mine)
    message, _ = await school.button_of("pack")
    for verb in ("take", "take-early", "look", "story", "offer", "confirm", "deny", "undo", "experts"):
        answer = await pressed(school, message, f"t:{verb}:p{theirs.packet}:0:")
        assert theirs.organisation_name not in answer
        assert "Э-0" not in answer


GARBAGE = (
    "", "t", "garbage", "t:take", "t:take:::", "t:take:p::", "t:take:p1", "x:take:p1:0:", "t:nothing:p1:0:",
    "t:take:x1:0:", "t:take:p-1:0:", "t:take:p1.5:0:", "t:take:p²:0:", "t:take:p١:0:nonsense", "t:take:pp:0:",
    "t:take:p99999999999999999999:0:", "t:take:b99999999999999999999:0:", "t:look:b0:0:", "t:look:p1:abc:",
    "t:take:p3:99999999999999999999:to-observer", "t:pack:p3:99999999999999999999:",
    "t:take:p3:-7:to-observer", "t:take:p3:0:to-the-moon",
    "t:offer:s1:0:", "t:undo:p3:0:x", "t:undo:p3:0:-5", "t:undo:p3:0:99999999999999999999",
    "t:assign:p3:0:abc", "t:assign:p3:0:99999999999999999999", "t:issue:p3:0:-1", "t:experts:x:0:",
    "t:ask-authorisation:p3:0:x", "t:count:p3:0:opened", "t:count:p3:0:opened.x", "t:count:p3:0:opened.²",
    "t:milestone:s1:0:to-the-moon", "t:milestone:sx:0:arrived", "t:milestone:s-1:0:arrived",
    "t:milestone:s99999999999999999999:0:arrived", "t:sitting:s0:0:", "t:sitting::0:", "t:upload:s0:0:",
    "t:upload:p1:0:", "t:milestone:p1:0:arrived", "t:sitting:b1:0:", "t:fill:d0:0:both", "t:fill:d:0:both",
    "t:fill:d99999999999999999999:0:both", "t:board::0:x", "t:board::0:t.99999999999999999999.....",
    "t:board::0:t.0....", "t:board::0:t.-1....", "t:board::0:l.1.zz.zz.zz.zz", "t:board::0:t.²....",
    "t:language::0:xx", "t:language::0:", "t:each:p0:0:", "t:story:b0:0:", "t:pack:s1:0:", "t:via:s1:0:",
    "t:count-other:s1:0:opened", "t:milestone:s1:0:pack", "t:milestone-time:p3:0:arrived",
    "t:milestone-time:s99:0:arrived", "t:take:p3:0:" + "a" * 60, "t:" + "take:" * 40, "t:take:p3:0:\u200b",
)  # fmt: skip


@pytest.mark.parametrize("who", ["К-01", "Э-05"])
async def test_forged_data_is_answered_and_moves_nothing(district: District, who: str) -> None:
    phone = district.phone(who)
    await phone.say("/help")
    message = (await phone.heard())[-1]["message_id"]
    for data in GARBAGE:
        await pressed(phone, message, data)


async def test_forged_counts_are_no_counts(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-expert")
    version = (await people.expert.button_of("count"))[1].split(":")[3]
    message = (await people.expert.button_of("count"))[0]
    for number in ("-5", "-0", "99999", "99999999999999999999", "٧", " 7"):
        await pressed(people.expert, message, f"t:count:p{label.packet}:{version}:opened.{number}")


async def test_a_forged_authorisation_ends_before_it_begins(district: District) -> None:
    label = await district.label("УЛК")
    for who in ("О-01", "К-01", "Ш-02"):
        phone = district.phone(who)
        await phone.say("/help")
        message = (await phone.heard())[-1]["message_id"]
        for expert in ("abc", "0", "-1", "99999999999999999999", ""):
            await pressed(phone, message, f"t:authorise:p{label.packet}:0:{expert}")
            await phone.say("№ 12 от 10.04.2026")
            await phone.say("/cancel")
    assert books_of(district).rows("SELECT * FROM authorisations") == []
