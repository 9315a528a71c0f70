"""Telegram says «too many», breaks down, or hangs up: everything arrives in the end, in order."""

import pytest

from tests.stories.acts import pack, take, team
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import Phone, answers
from tests.stories.test_webhook_watch import ELSEWHERE

TROUBLES = (
    {"code": 429, "retry_after": 1, "times": 2},
    {"code": 500, "times": 3},
    {"code": 502, "raw": "<html>Bad Gateway</html>", "times": 2},
    {"drop": "before", "times": 2},
    {"drop": "after", "times": 1},
    {"delay": 0.3, "times": 3},
)


async def said(phone: Phone) -> list[str]:
    """The first words of all that was said to this phone, each once: a message cut off may come twice."""
    return list(dict.fromkeys(text.splitlines()[0] for text in await phone.texts()))


@pytest.mark.parametrize("trouble", TROUBLES, ids=str)
async def test_letters_arrive_in_the_end_and_in_order(district: District, trouble: dict[str, object]) -> None:
    school = district.phone("Ш-01")
    codes = [each.code for each in await district.labels()][:4]
    await district.fault(method="sendMessage", chat_id=school.user, **trouble)
    async with district.time_flies():
        for code in codes:
            await school.send(code)
        await district.quiet()
    heard = [text for text in await said(school) if any(code[:4] in text for code in codes)]
    assert len(heard) == len({text for text in await school.texts() if text.splitlines()[0] in heard})
    places = [next(i for i, code in enumerate(codes) if code[:4] in text) for text in heard]
    assert places == sorted(places)


async def test_one_silent_chat_holds_nobody_else_up(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await district.fault(method="sendMessage", chat_id=people.school.user, code=500, times=None)
    await people.school.send("/help")
    await district.handled()
    for _ in range(3):
        await people.coordinator.send("/my")
    await district.until(lambda: _heard(people.coordinator, 3))
    assert await people.school.texts() == []
    async with district.http.delete("/sim/fault"), district.time_flies():
        await district.quiet()
    assert len(await people.school.texts()) == 1


async def _heard(phone: Phone, number: int) -> bool:
    return len(await phone.texts()) >= number


PAGE = {"raw": "<html>captive portal</html>"}


@pytest.mark.parametrize(
    "trouble", [{"code": 500}, {"drop": "before"}, {"drop": "after"}, {"code": 409}, PAGE], ids=str
)
async def test_updates_arrive_in_the_end(district: District, trouble: dict[str, object]) -> None:
    await district.fault(method="getUpdates", **trouble)
    assert await district.phone("К-01").say("/help")
    assert await district.phone("К-01").say("/my")


async def test_a_webhook_that_somebody_has_set_is_taken_away(
    district: District, caplog: pytest.LogCaptureFixture
) -> None:
    await district.books.bot.set_webhook(ELSEWHERE)
    assert await district.phone("К-01").say("/help")
    assert district.account.webhook is None
    assert "a webhook was set with this token" in caplog.text
    assert "another program asks" not in caplog.text


async def test_a_spinner_that_cannot_be_stopped_troubles_nobody(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await district.fault(method="answerCallbackQuery", **PAGE)
    await district.fault(method="answerCallbackQuery", drop="before")
    await district.fault(method="answerCallbackQuery", code=400, times=None, description="query is too old")
    await pack(people.school, label)
    await take(label, people.observer, people.school)
    assert books_of(district).kinds(label.code)[-1] == "confirmed"


async def test_the_board_that_has_not_changed_and_the_board_that_is_gone(district: District) -> None:
    coordinator = district.phone("К-01")
    await coordinator.say("/status")
    refresh = await coordinator.button_of("board", "t.1....")
    await coordinator.press(*refresh)
    await coordinator.press(*refresh)
    assert await answers(coordinator) == 1
    del district.account.chats[coordinator.user].messages[refresh[0]]
    await coordinator.press(*refresh)
    assert await answers(coordinator) == 1, "a new message instead of the one that is gone"


async def test_the_board_is_edited_in_place_all_the_way_down_and_back(district: District) -> None:
    coordinator = district.phone("К-01")
    whole = await coordinator.say("/status")
    for view in ("o.1....", "s.1....", "t.1...."):
        assert await coordinator.tap_verb("board", view) != ""
    await coordinator.tap_verb("board", "o.1....")
    await coordinator.tap("Карамская")
    assert "look" in await coordinator.verbs()
    assert await coordinator.tap_verb("board", "t.1....") == whole
    assert await answers(coordinator) == 1


async def test_the_coordinator_is_told_once_that_somebody_has_blocked_the_bot(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await district.post("/sim/block", user="Ш-01", blocked=True)
    await take(label, people.observer)
    await people.observer.tap_verb("undo")
    await take(label, people.observer)
    told = [text for text in await people.coordinator.texts() if "Ш-01" in text]
    assert len(told) == 1
    await district.post("/sim/block", user="Ш-01", blocked=False)
    await people.school.say("/my")
    await people.school.tap_verb("look")
    await people.school.tap_verb("confirm")
    assert books_of(district).kinds(label.code)[-1] == "confirmed"


async def test_a_notice_that_telegram_does_not_like_stops_nobody(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    words = "Bad Request: can't parse entities"
    await district.fault(method="sendMessage", chat_id=people.school.user, code=400, description=words)
    await take(label, people.observer)
    assert label.code[:4] in await people.school.say("/my"), "what the lost notice asked stands there too"
    await people.school.tap_verb("look")
    await people.school.tap_verb("confirm")
    assert books_of(district).kinds(label.code)[-1] == "confirmed"
