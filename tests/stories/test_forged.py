"""Buttons that nobody was given: they show nothing, move nothing, and are answered."""

import pytest

from custody.roles import Role
from handlers.shapes import is_ours
from handlers.taps import Tap
from tests.stories.acts import bring, pack, take, team
from tests.stories.books import books_of
from tests.stories.clock import MORNING
from tests.stories.district import District
from tests.stories.phone import Phone
from tests.stories.pictures import of_a_cat

FORGED = ("pack", "via", "count-other", "look", "story", "experts", "offer", "undo")


async def shown(phone: Phone) -> int:
    """A message whose button is said to have been pressed."""
    await phone.say("/help")
    return int((await phone.heard())[-1]["message_id"])


@pytest.mark.parametrize("verb", FORGED)
async def test_a_school_learns_nothing_of_another_schools_packet(district: District, verb: str) -> None:
    label = await district.label("КАР")
    await pack(district.phone("Ш-01"), label)
    other = district.phone("Ш-02")
    heard = await other.press(await shown(other), f"t:{verb}:p{label.packet}:1:")
    assert label.code[:4] not in heard
    assert label.organisation_name not in heard


@pytest.mark.parametrize("button", ["p{}:0:phones", "p{}:0:outsiders", "s1:0:loss", "s1:0:seal-broken"])
async def test_what_happens_only_at_a_sitting_is_not_reported_of_a_packet(
    district: District, button: str
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    number = await shown(people.observer)
    await people.observer.press(number, f"t:report:{button.format(label.packet)}")
    assert not books_of(district).rows("SELECT * FROM incidents")


async def test_an_expert_of_another_subject_sees_a_packet_only_after_scanning_it(district: District) -> None:
    label, stranger = await district.label("КАР"), district.phone("Э-03")
    await bring(district, label, "to-coordinator")
    number = await shown(stranger)
    assert label.code[:4] not in await stranger.press(number, f"t:story:p{label.packet}:1:")
    await stranger.press(number, f"t:take:p{label.packet}:3:to-expert")
    assert books_of(district).kinds(label.code)[-1] == "not-yours"
    assert label.code[:4] in await stranger.scan(label)


async def test_a_late_answer_names_a_sitting_to_its_people_alone(district: District) -> None:
    expert, observer = district.phone("Э-03"), district.phone("Н-01")
    answers = [await phone.press(await shown(phone), "t:fill:s1:17:with-me") for phone in (expert, observer)]
    assert ["вопрос уже закрыт" in each for each in answers] == [True, True]
    assert ["«" in each for each in answers] == [False, True]
    assert "incident-resolve" not in await expert.verbs()


async def test_nothing_happens_at_a_sitting_before_its_day(district: District) -> None:
    observer, school = district.phone("Н-03"), district.phone("Ш-01")
    for phone, data in ((school, "t:upload:s7:0:"), (observer, "t:milestone:s7:0:arrived")):
        await phone.press(await shown(phone), data)
    assert not [each for each in books_of(district).entries if each.stream.startswith("sitting:")]


async def test_a_picture_that_cannot_be_fetched_does_not_hold_up_its_sender(
    district: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.fetching.PAUSES", (0.01, 0.01))
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await district.post("/sim/fault", method="getFile", code=500, times=None)
    await people.observer.send_picture(of_a_cat())
    assert label.code[:4] in await people.observer.say(label.code)
    assert await take(label, people.observer)


@pytest.mark.parametrize("verb", ["invite", "phone-lost", "link-revoke"])
async def test_a_link_for_nobody_is_an_old_button(district: District, verb: str) -> None:
    coordinator = district.phone("К-01")
    await coordinator.say("/help")
    number, before = int((await coordinator.heard())[-1]["message_id"]), len(await coordinator.heard())
    await coordinator.press(number, f"t:{verb}:n999:0:")
    assert len(await coordinator.heard()) == before + 1


@pytest.mark.parametrize("chat", ["0", "-0", "-01", "5", "-", ""])
def test_a_group_has_a_number_below_nought(chat: str) -> None:
    assert not is_ours(Tap(verb="group-allow", arg=chat))
    assert is_ours(Tap(verb="group-allow", arg="-1004321"))


@pytest.mark.parametrize("verb", ["each", "look", "story"])
async def test_a_pile_that_is_nobodys_business_any_more_is_refused_once(
    district: District, verb: str
) -> None:
    expert, packets = district.phone("Э-03"), [(await district.label(code)).packet for code in ("КАР", "УЛК")]
    async with district.books.database.open() as books:
        person = next(each.id for each in await books.people_with(1, Role.EXPERT) if each.callsign == "Э-03")
        pile = await books.keep_bundle(person, packets, MORNING)
    number, before = await shown(expert), len(await expert.heard())
    assert "не из ваших школ" in await expert.press(number, f"t:{verb}:b{pile}:0:")
    assert len(await expert.heard()) == before + 1
