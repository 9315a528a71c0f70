"""The bot was away, or could write nothing: whoever is concerned hears of it once, and what to do."""

import asyncio
import time
from datetime import timedelta

import pytest

from bot import apology
from tests.stories.acts import pack, team
from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.district import District
from tests.stories.phone import Phone
from tests.stories.test_disk import full_disk, noticed

NOT_SEEN = "Бот не видел сообщений"
PAPER = "Запишите на бумаге"


async def news(phone: Phone, words: str) -> list[str]:
    """What this phone has heard with these words in it."""
    return [text for text in await phone.texts() if words in text]


async def away(district: District, **by: float) -> None:
    """The machine is off for so long."""
    await district.sweep()
    await district.stop()
    district.clock.move(timedelta(**by))
    await district.start()
    await district.phone("Ш-01").say("/my")
    await district.sweep()


async def test_whose_work_fell_into_the_hours_of_an_outage_hear_of_it_once(district: District) -> None:
    district.clock.set(at(14, 9))
    await district.phone("Ш-01").say("/my")
    await away(district, hours=3)
    assert district.books.beats.tally.unheard_seconds == 3 * 3600
    await district.sweep()
    await district.restart()
    await district.sweep()
    told = {
        callsign: await news(district.phone(callsign), NOT_SEEN)
        for callsign in ("Ш-01", "Н-01", "К-01", "О-01", "Э-01")
    }
    assert {callsign: len(texts) for callsign, texts in told.items()} == {
        "Ш-01": 1,
        "Н-01": 1,
        "К-01": 1,
        "О-01": 1,
        "Э-01": 0,
    }
    assert "вт 14.04, 09:00 – 12:00" in told["Н-01"][0]
    assert "связи бота с Telegram" in told["Н-01"][0]
    assert "засчитывается время отправки" in told["Н-01"][0]
    assert told["О-01"] == told["К-01"] != told["Н-01"]
    assert "/proof" in told["О-01"][0]
    (entry,) = [each for each in books_of(district).entries if each.content["kind"] == "unheard"]
    assert entry.stream.startswith("campaign:")
    assert entry.receipt.mark[:4] in told["О-01"][0]
    assert district.books.beats.tally.unheard_seconds == 0, "it is counted by the bot that has noticed it"


async def test_after_more_than_a_day_people_hear_what_telegram_has_given_up(district: District) -> None:
    district.clock.set(at(14, 9))
    await district.phone("Ш-01").say("/my")
    await away(district, hours=30)
    (text,) = await news(district.phone("Н-01"), NOT_SEEN)
    assert "вт 14.04, 15:00" in text
    assert "пропало" in text


async def test_a_few_minutes_and_a_clock_that_was_set_are_no_outage(district: District) -> None:
    await away(district, minutes=20)
    district.clock.move(timedelta(days=1))
    await district.phone("Ш-01").say("/my")
    await district.sweep()
    assert await news(district.phone("Ш-01"), NOT_SEEN) == []


async def test_a_long_time_without_contact_in_one_life_is_told(district: District) -> None:
    await district.phone("Ш-01").say("/my")
    await district.sweep()
    later = time.monotonic() + 7200
    district.books.contact.steady = lambda: later
    district.clock.move(timedelta(hours=2))
    await district.phone("Ш-01").say("/my")
    await district.sweep()
    assert len(await news(district.phone("Ш-01"), NOT_SEEN)) == 1


async def test_who_cannot_be_recorded_hears_of_paper_whoever_else_is_served(
    district: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One table refuses what is written, and the others serve on: «works» of another chat is not theirs."""
    told: list[int] = []

    async def tell(chat: int) -> None:
        told.append(chat)

    house = district.books
    monkeypatch.setattr(house.apology, "_tell", tell)
    monkeypatch.setattr(apology, "GRACE", 0.05)
    async with asyncio.timeout(5):
        while not told:
            house.apology.fails([7])
            house.apology.works(8)
            await asyncio.sleep(0.01)
    house.apology.works(7)
    house.apology.fails([7])
    assert told == [7]


async def test_who_sends_what_cannot_be_written_hears_of_paper_and_is_recorded_afterwards(
    district: District, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(apology, "GRACE", 0.0)
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    stranger = district.stranger()
    async with full_disk(district):
        for _ in range(3):
            await people.observer.send(f"{label.code} принял")
            await stranger.send("кто здесь?")
        await district.until(noticed(caplog, "database or disk is full"))

        async def is_told() -> bool:
            return bool(await news(people.observer, PAPER))

        await district.until(is_told)
    await district.quiet()
    assert len(await news(people.observer, PAPER)) == 1
    assert await news(stranger, PAPER) == []
    assert books_of(district).kinds(label.code) == ["packed", "received", "already-yours", "already-yours"]
