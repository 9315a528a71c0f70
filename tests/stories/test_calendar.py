"""/calendar: the coordinator sees and changes the working days of the campaign; nobody else does."""

import json

import pytest

from bot.workdays import RussianDays
from custody.deadlines import is_working
from tests.stories.acts import bring
from tests.stories.clock import at
from tests.stories.district import District


async def changes(district: District) -> list[dict[str, object]]:
    """What the campaign's chain says of its calendar."""
    async with district.books.database.read() as books:
        campaign = await books.campaign(1)
        entries = await books.story(f"campaign:1/{campaign.key}")
    return [json.loads(each.data)["body"]["fact"] for each in entries if b"calendar-changed" in each.data]


async def test_the_coordinator_sees_what_the_next_days_have(district: District) -> None:
    coordinator = district.phone("К-01")
    said = await coordinator.say("/calendar")
    assert "с 14.04 по 14.05" in said
    assert "01.05–03.05 выходные, 09.05–11.05 выходные" in said
    assert "Ваших поправок нет" in said


async def test_a_day_is_made_off_made_working_and_taken_back(district: District) -> None:
    coordinator = district.phone("К-01")
    assert "чт 16.04.2026 выходной" in await coordinator.say("/calendar 16.04 выходной")
    said = await coordinator.say("/calendar")
    assert "Не как в обычную неделю: чт 16.04 выходной" in said
    assert "Ваши поправки: чт 16.04 выходной" in said
    assert "сб 18.04.2026 рабочий день" in await coordinator.say("/calendar 18.04.2026 working")
    async with district.books.database.read() as books:
        campaign, days = await books.campaign(1), RussianDays()
    assert not is_working(campaign, days, at(16, 9).date())
    assert is_working(campaign, days, at(18, 9).date())
    assert "рабочий день, как в общем календаре" in await coordinator.say("/calendar 16.04 отменить")
    facts = await changes(district)
    assert [(fact["day"], fact["works"]) for fact in facts] == [
        ("2026-04-16", False), ("2026-04-18", True), ("2026-04-16", True),
    ]  # fmt: skip


async def test_a_day_off_moves_the_deadline_that_hangs_on_it_and_back(district: District) -> None:
    label = await district.label("КАР")
    await bring(district, label, "to-coordinator")
    coordinator = district.phone("К-01")
    await coordinator.say("/calendar 15.04 выходной")
    assert sum("Изменился 1 срок" in text for text in await coordinator.texts()) == 1
    async with district.books.database.read() as books:
        (packet,) = await books.packets([label.packet])
    assert packet.place.due == at(16, 18)
    await coordinator.say("/calendar 15.04 отменить")
    assert sum("Изменился 1 срок" in text for text in await coordinator.texts()) == 2


async def test_what_cannot_be_understood_gets_a_sentence_and_changes_nothing(district: District) -> None:
    coordinator = district.phone("К-01")
    assert "такого дня нет" in await coordinator.say("/calendar 31.04 рабочий")
    assert "дальше года" in await coordinator.say("/calendar 16.04.2036 рабочий")
    assert "Напишите день и слово" in await coordinator.say("/calendar завтра")
    assert "поправлять нечего" in await coordinator.say("/calendar 16.04 отменить")
    assert await changes(district) == []


@pytest.mark.parametrize("callsign", ["Ш-01", "Э-01", "О-01"])
async def test_others_change_nothing_and_hear_whose_it_is(district: District, callsign: str) -> None:
    phone = district.phone(callsign)
    assert "(координатор)" in await phone.say("/calendar 16.04 выходной")
    assert "(координатор)" in await phone.say("/calendar")
    assert await changes(district) == []
