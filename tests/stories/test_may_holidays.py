"""The May holidays of 2024 in Irkutsk: a working Saturday, then four days off (M 11.8)."""

from datetime import datetime
from pathlib import Path

import pytest

from tests.stories.acts import bring, take
from tests.stories.audit import everything_adds_up
from tests.stories.clock import ZONE
from tests.stories.district import District, opened

FRIDAY, SATURDAY = (4, 26), (4, 27)
WEEK_OF_FIVE = "Э-05"
"""Teaches physics at a school of five days a week."""


def then(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2024, month, day, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("received", "due", "reason"),
    [
        (
            FRIDAY,
            "чт 02.05, 18:00",
            "2 рабочих дня после пт 26.04; сб 27.04 рабочий день, 28.04–01.05 выходные",
        ),
        (SATURDAY, "пт 03.05, 18:00", "2 рабочих дня после сб 27.04; 28.04–01.05 выходные"),
    ],
)
async def test_two_working_days_jump_over_the_holidays_and_say_so(
    tmp_path: Path, received: tuple[int, int], due: str, reason: str
) -> None:
    async with opened(tmp_path, morning=then(*FRIDAY, 8, 30)) as district:
        await _received_by_an_expert_of_five_days(district, received)
        expert, label = district.phone(WEEK_OF_FIVE), await district.label("КАР")
        heard = await expert.scan(label)
        assert f"до {due}" in heard
        assert reason in heard
        await _reminded_on_working_mornings_only(district)
        await everything_adds_up(district)


async def _received_by_an_expert_of_five_days(district: District, received: tuple[int, int]) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-coordinator")
    await people.coordinator.scan(label)
    await people.coordinator.tap_verb("experts")
    await people.coordinator.tap(WEEK_OF_FIVE)
    district.clock.set(then(*received, 16))
    await take(label, district.phone(WEEK_OF_FIVE), people.coordinator)


async def _reminded_on_working_mornings_only(district: District) -> None:
    expert = district.phone(WEEK_OF_FIVE)
    before = len(await expert.heard())
    for day in (28, 29, 30):
        district.clock.set(then(4, day, 12))
        await district.sweep()
    assert len(await expert.heard()) == before, "nothing is due in the holidays"
    district.clock.set(then(5, 2, 18))
    await district.sweep()
    assert "За вами:" in (await expert.texts())[-1]
