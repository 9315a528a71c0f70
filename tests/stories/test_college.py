"""The college route: collected, to the chair or to the expert, opened, checked, returned (S 15-17)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stories import college
from tests.stories.acts import count, pack, take
from tests.stories.board import status
from tests.stories.books import books_of
from tests.stories.district import District


@pytest.fixture
async def region(tmp_path: Path) -> AsyncIterator[District]:
    """Two colleges on the morning of the first work; everybody joins."""
    async with college.region_of(tmp_path / "college") as district:
        yield district


def steps(district: District, code: str) -> list[str]:
    """The steps that were walked, by the ledger."""
    facts = (each["body"]["fact"] for each in books_of(district).of(code) if each["accepted"])
    return [each["step"] for each in facts if each["kind"] in ("packed", "received", "counted")]


async def test_straight_to_the_expert_and_back(region: District) -> None:
    label = (await region.labels("УТТ"))[0]
    school, expert, coordinator = region.phones("Ш-02", "Э-01", "К-01")
    await pack(school, label, listed=25, wrote=24)
    await take(label, expert, school)
    await count(expert, label)
    await count(expert, label)
    await take(label, school, expert)
    await count(school, label)
    walked = ["collected", "to-expert", "opened", "checked", "returned", "returned"]
    assert steps(region, label.code) == walked
    board = await status(coordinator)
    assert (board.stages, board.total, board.unconfirmed) == ({"": 2, "returned": 1}, 3, 0)


async def test_through_the_chair_of_the_checking_place(region: District) -> None:
    labels = await region.labels("БПК")
    school, expert, chair = region.phones("Ш-01", "Э-01", "П-01")
    for label in labels:
        await pack(school, label, listed=24, wrote=20)
    await chair.snap(*labels)
    await chair.tap_verb("take")
    await school.tap_verb("confirm")
    await expert.snap(*labels)
    await expert.tap_verb("take")
    await chair.tap_verb("confirm")
    for label in labels:
        await count(expert, label)
        await count(expert, label)
        await take(label, chair, expert)
    await school.snap(*labels)
    await school.tap_verb("take")
    codes = " ".join(label.code for label in labels)
    assert "Ничего не записано" in await school.say(f"{codes} вернулось 39")
    await school.tap_verb("agree")
    for label in labels:
        assert steps(region, label.code)[-3:] == ["from-expert", "returned", "returned"]
    assert (await status(region.phone("К-01"))).incidents == 0


async def test_the_upload_waits_for_no_packet(region: District) -> None:
    school = region.phone("Ш-02")
    await school.say("/my")
    await school.tap_verb("sitting")
    await school.tap_verb("upload")
    await school.tap_verb("upload")
    assert (await status(region.phone("К-01"))).uploads == 1


async def test_a_college_has_no_observer_and_the_words_are_those_of_colleges(region: District) -> None:
    label = (await region.labels("УТТ"))[0]
    shown = await region.phone("Ш-02").scan(label)
    assert "pack" in await region.phone("Ш-02").verbs()
    assert "1 кл" not in shown
