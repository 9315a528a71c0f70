"""Two roles in one person, deputies, a chair who speaks for others, carriers, offers that lapse, undoing."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.stories.acts import bring, count, pack, take, team
from tests.stories.audit import everything_adds_up, story
from tests.stories.board import status
from tests.stories.books import books_of
from tests.stories.district import District


@pytest.fixture
async def small(folder: Path) -> AsyncIterator[District]:
    """A district where the observer Н-01 is the coordinator too (M 10.1)."""
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute(
            "INSERT INTO grants (person, position, role, organisations, subjects)"
            " SELECT id, 1, 'coordinator', '[]', '[]' FROM people WHERE callsign = 'Н-01'"
        )
    async with story(folder) as district:
        yield district


async def test_the_observer_is_the_coordinator(small: District) -> None:
    label = await small.label("КАР")
    people = team(small, label)
    await pack(people.school, label)
    await take(label, people.observer, people.school)
    await people.observer.tap_verb("take", "to-coordinator")
    assert books_of(small).kinds(label.code) == ["packed", "received", "confirmed", "received"]
    assert (await status(people.observer)).unconfirmed == 0, "nobody confirms to themselves"
    await people.observer.tap_verb("offer")
    await people.expert.tap_verb("take")
    assert (await status(people.observer)).stages["to-expert"] == 1


async def test_the_deputy_takes_and_confirms_for_the_coordinator(district: District) -> None:
    label = await district.label("КАР")
    people, deputy = await bring(district, label, "to-coordinator"), district.phone("К-02")
    await take(label, people.expert)
    await deputy.say("/my")
    await deputy.tap_verb("look")
    await deputy.tap_verb("confirm")
    assert books_of(district).of(label.code)[-1]["actor"] == "К-02"
    assert (await status(deputy)).unconfirmed == 0


async def test_the_chair_speaks_for_an_expert_without_a_phone(district: District) -> None:
    label = await district.label("КАР")
    people, chair = await bring(district, label, "to-coordinator"), district.phone("П-01")
    await take(label, chair, people.coordinator)
    await chair.tap_verb("issue")
    await count(chair, label)
    await count(chair, label)
    facts = [each["body"]["fact"] for each in books_of(district).of(label.code)]
    spoken = [each for each in facts if each["kind"] in ("received", "counted") and "spoken_by" in each]
    assert [each["step"] for each in spoken] == ["to-expert", "opened", "checked"]
    assert {each["spoken_by"]["callsign"] for each in spoken} == {"П-01"}
    await take(label, chair)
    assert (await status(people.coordinator)).stages["from-expert"] == 1


async def test_sent_with_a_driver_the_sender_answers_until_it_is_taken(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    await people.school.scan(label)
    await people.school.tap_verb("via")
    assert "водителя" in await people.school.say("водителя школьного автобуса")
    await district.later(hours=30)
    await district.sweep()
    assert label.code[:4] in await people.school.say("/my")
    await people.coordinator.scan(label)
    await people.coordinator.tap_verb("take-early")
    kinds = books_of(district).kinds(label.code)
    assert kinds[:3] == ["packed", "sent-via", "received"]
    fact = books_of(district).of(label.code)[-1]["body"]["fact"]
    assert (fact["skipped"], fact["late"]) == (["to-observer"], True)
    await people.school.tap_verb("confirm")
    assert label.code[:4] not in await people.school.say("/my")


async def test_an_offer_that_nobody_takes_lapses_and_nobody_waits(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-coordinator")
    await people.coordinator.tap_verb("offer")
    old = await people.expert.button_of("take")
    await district.later(minutes=59)
    await district.sweep()
    assert books_of(district).kinds(label.code)[-1] == "offered"
    await district.later(minutes=2)
    await district.sweep()
    await district.sweep()
    assert books_of(district).kinds(label.code)[-2:] == ["offered", "offer-lapsed"]
    await everything_adds_up(district)
    assert await people.coordinator.verbs() == ["offer"]
    await people.expert.press(*old)
    assert books_of(district).kinds(label.code)[-1] == "received", (
        "the paper is in their hands: a tap is enough"
    )


async def test_an_offer_can_be_repeated_after_it_has_lapsed(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-coordinator")
    await people.coordinator.tap_verb("offer")
    await district.later(minutes=61)
    await district.sweep()
    await people.coordinator.tap_verb("offer")
    await people.expert.tap_verb("take")
    assert books_of(district).kinds(label.code)[-2:] == ["offered", "received"]


@pytest.mark.parametrize(("minutes", "kind"), [(14, "undone"), (16, "too-late-to-undo")])
async def test_undoing_after_some_minutes(district: District, minutes: int, kind: str) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await take(label, people.observer)
    await district.later(minutes=minutes)
    await people.observer.tap_verb("undo")
    assert books_of(district).kinds(label.code)[-1] == kind
    (row,) = books_of(district).rows("SELECT step FROM packets WHERE code = ?", label.code)
    assert row["step"] == ("packed" if kind == "undone" else "to-observer")


async def test_packing_is_taken_back_and_done_again(district: District) -> None:
    label, school = await district.label("КАР"), district.phone("Ш-01")
    await pack(school, label, wrote=7)
    await school.tap_verb("undo")
    await pack(school, label, wrote=8)
    assert books_of(district).kinds(label.code) == ["packed", "undone", "packed"]


async def test_a_broken_seal_is_told_to_the_coordinator_at_once(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    await people.observer.scan(label)
    await people.observer.tap_verb("take-broken")
    for boss in district.phones("К-01", "К-02"):
        assert label.code[:4] in await boss.read()
    assert (await status(people.coordinator)).incidents == 1
    assert "confirm" in await people.school.verbs()


async def test_a_step_that_was_passed_over_is_stated_afterwards(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    await people.coordinator.scan(label)
    await people.coordinator.tap_verb("take-early")
    await people.observer.scan(label)
    await people.observer.tap_verb("take-past")
    assert books_of(district).kinds(label.code)[-1] == "filled-in"
    (row,) = books_of(district).rows("SELECT step, holder FROM packets WHERE code = ?", label.code)
    assert row["step"] == "to-coordinator", "a delayed act never moves custody back"
