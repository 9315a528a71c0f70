"""A clock that jumps, a bot that restarts or was away: everything is said once, and nothing is forgotten."""

from datetime import timedelta

import pytest

from tests.stories.acts import bring
from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.district import District
from tests.stories.phone import Phone


async def overdue_news(phone: Phone, code: str) -> int:
    """How often this phone has heard by the clock of this packet."""
    return sum("За вами:" in text and code[:4] in text for text in await phone.texts())


async def test_an_hour_back_says_nothing_again(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    district.clock.set(at(14, 15))
    await district.sweep()
    assert await overdue_news(people.observer, label.code) == 1
    for _ in range(3):
        district.clock.move(-timedelta(hours=1))
        await district.sweep()
        district.clock.move(timedelta(hours=1))
        await district.sweep()
    assert await overdue_news(people.observer, label.code) == 1


async def test_days_forward_say_what_is_so_now_and_not_every_stage_that_was_missed(
    district: District,
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    district.clock.set(at(17, 12))
    await district.sweep()
    assert await overdue_news(people.observer, label.code) == 1
    assert "срок прошёл" in (await people.observer.texts())[-1]
    district.clock.set(at(20, 7, 30))
    await district.sweep()
    assert await overdue_news(people.observer, label.code) == 2


async def test_a_restart_repeats_nothing_and_what_came_due_meanwhile_is_said_at_once(
    district: District,
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    district.clock.set(at(14, 15))
    await district.sweep()
    await district.restart()
    await district.sweep()
    assert await overdue_news(people.observer, label.code) == 1
    await district.stop()
    district.clock.set(at(14, 18))
    await district.start()
    await district.quiet()
    assert await overdue_news(people.observer, label.code) == 2


async def test_whoever_was_noted_before_a_crash_is_told_after_it(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    district.clock.set(at(14, 15))
    async with district.books.database.open() as books:
        rows = [each for each in await books.speaking(at(14, 15), 99) if each.kind == "deadline"]
        (row,) = [each for each in rows if each.subject == f"p{label.packet}"]
        person = await books.person_of_chat(people.observer.user)
        assert person is not None
        await books.session.value("add_nudge", person=person.id, what="owes", subject=row.subject)
        assert await books.spoken(row, at(14, 18))
    await district.restart()
    await district.quiet()
    assert await overdue_news(people.observer, label.code) == 1


@pytest.mark.parametrize("jump", [timedelta(days=1), timedelta(days=10), timedelta(days=400)])
async def test_a_clock_that_was_far_ahead_for_a_while_has_put_nothing_off(
    district: District, jump: timedelta
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    district.clock.set(at(14, 12))
    await district.sweep()
    district.clock.move(jump)
    await district.sweep()
    said = await overdue_news(people.observer, label.code)
    district.clock.move(-jump)
    await district.sweep()
    assert await overdue_news(people.observer, label.code) == said
    district.clock.set(at(14, 15))
    await district.sweep()
    district.clock.set(at(14, 18))
    await district.sweep()
    assert await overdue_news(people.observer, label.code) == said + 2
    district.clock.set(at(14, 19))
    await district.sweep()
    assert "Вас ждут" in (await district.phone("Н-01").texts())[-1]


@pytest.mark.parametrize("restarts", [False, True])
async def test_a_letter_that_failed_while_the_clock_was_far_ahead_holds_nobody_up(
    district: District, *, restarts: bool
) -> None:
    school = district.phone("Ш-01")
    await district.later(days=365)
    await district.fault(method="sendMessage", chat_id=school.user, code=500, times=1)
    await school.send("/help")
    await district.until(lambda: _was_put_off(district))
    await district.later(days=-365)
    if restarts:
        await district.restart()
    heard = len(await school.heard())
    for _ in range(3):
        await school.send("/help")
    async with district.time_flies():
        await district.quiet()
    assert len(await school.heard()) == heard + 4


async def _was_put_off(district: District) -> bool:
    return bool(books_of(district).rows("SELECT id FROM outbox WHERE attempts = 1 AND state = 'new'"))
