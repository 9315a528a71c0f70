"""Long work tells the chat how far it has come, and takes the news away when it is over."""

import asyncio

from bot.progress import Progress
from tests.stories.district import District
from tests.stories.phone import Phone


def progress(district: District, first: float) -> Progress:
    house = district.books
    return Progress(house.bot, house.voice, house.clock, first=first, next=0.01)


async def reads(phone: Phone, words: str) -> bool:
    return words in (await phone.texts() or [""])[-1]


async def test_the_numbers_grow_in_one_message_that_goes_away(district: District) -> None:
    coordinator = district.phone("К-01")
    before = await coordinator.texts()
    async with progress(district, 0.0).of(coordinator.user, "ru", 50) as counter:
        await district.until(lambda: reads(coordinator, "0 из 50"))
        counter.reach(30)
        await district.until(lambda: reads(coordinator, "30 из 50"))
        assert len(await coordinator.texts()) == len(before) + 1
    assert await coordinator.texts() == before


async def test_quick_work_passes_in_silence(district: District) -> None:
    calls = district.sandbox.cloud.journal.count
    async with progress(district, 60.0).of(district.phone("К-01").user, "ru", 50):
        await asyncio.sleep(0)
    said = [str(each.get("params")) for each in district.sandbox.cloud.journal.since(calls)]
    assert not any("из 50" in each for each in said)  # the morning's letters may go out meanwhile


async def test_news_that_cannot_be_told_do_not_stop_the_work(district: District) -> None:
    await district.fault(method="sendMessage", code=403, description="Forbidden: bot was blocked by the user")
    async with progress(district, 0.0).of(district.phone("К-01").user, "ru", 50) as counter:
        counter.reach(50)
    assert counter.done == 50
