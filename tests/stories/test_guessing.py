"""Whoever tries codes and links that nobody has is slowed down, and the coordinator hears of it once."""

import asyncio
from random import Random

import pytest

from custody.codes import new_code
from custody.guessing import FREE, SHARED
from storage.session import Session
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import Phone
from tests.stories.test_strangers import invited

SLOWED, ALARM = "по одному в минуту", "Кто-то подбирает"


async def invented(district: District, number: int) -> list[str]:
    """Codes that could be on a label, and are on none."""
    chance, real = Random(7), {label.code for label in await district.labels()}  # noqa: S311 - no secrets
    made = (new_code(chance.getrandbits) for _ in range(number + len(real)))
    return [code for code in made if code not in real][:number]


async def alarms(phone: Phone) -> list[str]:
    return [text for text in await phone.texts() if ALARM in text]


async def guess(phone: Phone, number: int) -> None:
    for code in await invented(phone.district, number):
        assert "не найден" in await phone.say(code)


async def test_whoever_mistypes_a_few_times_goes_on_working(district: District) -> None:
    label, school = await district.label("КАР"), district.phone("Ш-01")
    await guess(school, FREE - 1)
    assert label.code[:4] in await school.say(label.code)
    assert await alarms(district.phone("К-01")) == []


async def test_a_guesser_is_slowed_down_and_cut_off_by_one_tap(district: District) -> None:
    label, other = (await district.labels("КАР"))[:2]
    expert, coordinator = district.phone("Э-01"), district.phone("К-01")
    await guess(expert, FREE)
    entries = len(books_of(district).entries)
    wrong = (await invented(district, FREE + 1))[-1]
    answers = [await expert.say(code) for code in (wrong, label.code, f"{wrong} {other.code}")]
    assert [SLOWED in each for each in answers] == [True] * 3
    assert len(set(answers)) == 1, "a real code and an invented one are answered alike"
    assert SLOWED in await expert.say(f"/packet {label.code}")
    await district.restart()
    assert SLOWED in await expert.say(label.code), "a restart forgets nothing"
    assert len(books_of(district).entries) == entries, "what is not looked for fills no chain"
    assert label.code[:4] in await expert.scan(label), "the label itself is always read"
    (alarm,) = await alarms(coordinator)
    assert "Э-01" in alarm
    assert await alarms(expert) == await alarms(district.phone("О-01")) == []
    await coordinator.tap("Отрезать этот телефон")
    assert "нет в списке" in await expert.say(label.code)


async def test_a_minute_later_one_more_code_is_looked_up(district: District) -> None:
    label, expert = await district.label("КАР"), district.phone("Э-01")
    await guess(expert, FREE)
    await district.later(minutes=1)
    assert label.code[:4] in await expert.say(label.code)
    assert label.code[:4] in await expert.say(label.code), "what is there uses nothing up"
    assert "не найден" in await expert.say((await invented(district, FREE + 1))[-1])
    assert SLOWED in await expert.say(label.code)
    await district.later(hours=1)
    await guess(expert, FREE)
    assert len(await alarms(district.phone("К-01"))) == 1, "told once in half a day"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is asked of the books, by the names of the queries."""
    names: list[str] = []
    for way in ("rows", "row", "value"):
        ask = getattr(Session, way)

        async def heard(self: Session, query: str, /, *, ask: object = ask, **values: object) -> object:
            names.append(query)
            return await ask(self, query, **values)  # type: ignore[operator]

        monkeypatch.setattr(Session, way, heard)
    return names


async def work(phone: Phone, text: str, asked: list[str]) -> list[str]:
    """What the bot does for an update, but for what the postman does at its own time."""
    asked.clear()
    await phone.say(text)
    posting = ("mark_sent", "pending_letters", "waiting_letters", "waiting_updates")
    return [each for each in asked if each not in posting]


async def test_a_stranger_learns_nothing_even_with_a_stopwatch(district: District, asked: list[str]) -> None:
    label, stranger = await district.label("КАР"), district.stranger()
    (wrong,) = await invented(district, 1)
    for real, false in (
        (label.code, wrong), (f"/packet {label.code}", f"/packet {wrong}"),
        (f"/start p_{label.token}", "/start p_" + "z" * 20),
        (district.personas[0].start_text, "/start i_" + "z" * 20),
    ):  # fmt: skip
        assert await work(stranger, real, asked) == await work(stranger, false, asked)
    assert "find_packet_by_code" not in await work(stranger, label.code, asked)


async def test_a_stranger_who_guesses_links_is_told_of_and_not_told(
    district: District, asked: list[str]
) -> None:
    stranger, coordinator = district.stranger(), district.phone("К-01")
    link = await invited(district, "Н-01", 5)
    answers = {await stranger.say(f"/start i_{each}") for each in range(FREE + 3)}
    assert len(answers) == 1
    assert "use_invitation" not in await work(stranger, link, asked)
    assert {(await stranger.heard())[-1]["text"]} == answers, "also a good link is not looked up now"
    (alarm,) = await alarms(coordinator)
    assert str(FREE) in alarm
    await district.later(minutes=1)
    assert "1 из 3" in await stranger.say(link)


async def test_an_old_link_pressed_again_and_again_is_no_guess(district: District) -> None:
    stranger = district.stranger()
    for _ in range(FREE + 2):
        await stranger.say(district.personas[0].start_text)
    assert await alarms(district.phone("К-01")) == []


async def test_many_who_guess_a_little_are_told_of_once(district: District) -> None:
    strangers = [district.stranger(3000 + each) for each in range(SHARED + 5)]
    await asyncio.gather(*(each.send("/start i_wrong") for each in strangers))
    await district.quiet()
    (alarm,) = await alarms(district.phone("К-01"))
    assert "с разных телефонов" in alarm
