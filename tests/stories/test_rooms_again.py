"""Rooms that are named once more take nobody away, and are not mistaken for those of another work (S 13)."""

from pathlib import Path

from tests.stories import college
from tests.stories.clock import MORNING
from tests.stories.district import District
from tests.stories.test_rooms import recorded


def came(region: District) -> list[int]:
    """How many, by every report of rooms."""
    return [each["came"] for each in recorded(region, "rooms-reported")]


async def test_a_room_said_alone_and_an_answer_said_twice_take_nobody_away(tmp_path: Path) -> None:
    async with college.region_of(tmp_path / "college") as region:
        school = region.phone("Ш-01")
        await school.say("1:25 2:23")
        await school.say("2: 1")
        assert "не подходит" in await school.say("2: 1"), "organisers once more, and not one participant"
        assert came(region)[-1] == 48
        await school.say("аудитория 3: 2")
        assert came(region)[-1] == 50


async def test_the_same_rooms_of_a_second_work_are_asked_about_and_an_old_button_writes_nothing(
    tmp_path: Path,
) -> None:
    async with college.region_of(tmp_path / "college", college.windowed(MORNING.date())) as region:
        school = region.phone("Ш-01")
        for said in ("метапредметную проводим сегодня", "1:25 2:23", "физику проводим сегодня"):
            await school.say(said)
        assert "Исправить ту запись или это другая работа?" in await school.say("1:20 2:21")
        old = await school.button("физика")
        await school.say("1:5 2:6")
        assert "Кнопка устарела" in await school.press(*old), "of rooms that were said before"
        assert came(region)[-1] == 48
        await school.tap("физика")
        assert came(region)[-1] == 11
