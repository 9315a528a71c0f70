"""Telegram numbers updates anew after a week of silence: what comes then is heard, and nothing is lost."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from bot import polling
from sandbox.telegram.errors import RefusalError
from sandbox.telegram.updates import UpdateQueue
from tests.stories.audit import story
from tests.stories.district import District
from tests.stories.phone import answers


def asked_since(district: District, before: int) -> int:
    """How many questions for updates have come since then."""
    calls = district.sandbox.cloud.journal.since(before)
    return sum(each.get("method") == "getUpdates" for each in calls)


async def questions(district: District, many: int) -> None:
    """Wait for so many more of them."""
    before = district.sandbox.cloud.journal.count

    async def are_asked() -> bool:
        return asked_since(district, before) >= many

    await district.until(are_asked)


async def test_whatever_comes_with_far_lower_numbers_is_answered(district: District) -> None:
    queue, phones = district.account.updates, [district.phone(each.key) for each in district.personas]
    await phones[0].say("/help")
    queue.next_id -= 90_000
    sent, heard = len(queue.history), [await answers(each) for each in phones]
    for phone in 6 * phones:
        await phone.send("/help")
    await district.quiet()
    assert [await answers(each) for each in phones] == [each + 6 for each in heard]
    assert max(each.deliveries for each in queue.history[sent:]) <= 2


async def begins_lower(district: District, back: int) -> None:
    """The next number is so much lower than the last one, and was never used."""
    queue = district.account.updates
    queue.next_id += 50
    await district.phone("Ш-01").say("/help")
    await questions(district, 2)
    queue.next_id -= back + 1


async def test_numbers_that_begin_slightly_lower_confirm_nothing_unseen(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "POLL_SECONDS", 0)
    async with story(folder) as district:
        await begins_lower(district, 9)
        school, heard = district.phone("Ш-01"), await answers(district.phone("Ш-01"))
        for _ in range(9):
            await school.say("/help")
        assert await answers(school) == heard + 9


async def test_after_a_long_outage_nothing_is_confirmed_unseen(
    district: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "LONGEST_PAUSE", 0.05)
    school, queue = district.phone("Ш-01"), district.account.updates
    queue.next_id += 50
    await school.say("/help")
    queue.next_id -= 5
    heard = await answers(school)
    queue.interrupt(RefusalError(502, "Bad Gateway"))
    await questions(district, 1)
    assert await school.say("/help")
    assert await answers(school) == heard + 1


async def test_an_answer_that_is_always_the_same_is_not_asked_for_all_the_time(
    district: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(UpdateQueue, "confirm", lambda *_: [])
        before = district.sandbox.cloud.journal.count
        await district.phone("Ш-01").send("/help")
        await asyncio.sleep(1.0)
        assert 1 <= asked_since(district, before) <= 4


async def test_a_number_that_was_used_before_is_heard_again_and_its_repetition_is_not(
    district: District, caplog: pytest.LogCaptureFixture
) -> None:
    school, queue = district.phone("Ш-01"), district.account.updates
    queue.next_id = 5  # which the books know from another morning
    await school.send("/help")
    await district.quiet()
    assert await answers(school) == 1
    assert "was another one before" in caplog.text
    one = queue.history.pop()
    queue.pending[5] = replace(one, status="queued")
    queue.wake()
    await district.quiet()
    assert await answers(school) == 1
