"""A restart between any two steps is noticed by nobody (field story 7)."""

from collections.abc import Awaitable, Callable

from tests.stories.acts import team
from tests.stories.books import books_of
from tests.stories.district import District

Step = Callable[[], Awaitable[str]]


async def test_buttons_and_questions_survive_a_restart_between_every_two_steps(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    school, observer, coordinator, expert = people.school, people.observer, people.coordinator, people.expert
    steps: tuple[Step, ...] = (
        lambda: school.scan(label),
        lambda: school.tap_verb("pack"),
        lambda: school.say("9 8"),
        lambda: school.tap_verb("fill", "-"),
        lambda: school.say("1 0"),
        lambda: school.tap_verb("fill", "both"),
        lambda: school.say("0417"),
        lambda: observer.snap(label),
        lambda: observer.tap_verb("take"),
        lambda: school.tap_verb("confirm"),
        lambda: coordinator.say(label.code),
        lambda: coordinator.tap_verb("take"),
        lambda: observer.tap_verb("confirm"),
        lambda: coordinator.tap_verb("offer"),
        lambda: expert.tap_verb("take"),
        lambda: expert.tap_verb("count-other"),
        lambda: expert.say("8"),
        lambda: expert.tap_verb("count"),
    )
    for step in steps:
        await step()
        await district.restart()
    handed, worked = ["received", "confirmed"], ["counted", "counted"]
    walked = ["packed", *handed, *handed, "offered", "received", *worked]
    assert books_of(district).kinds(label.code) == walked


async def test_what_was_said_while_the_bot_was_down_is_answered_in_order(district: District) -> None:
    label = await district.label("КАР")
    school = district.phone("Ш-01")
    await school.scan(label)
    message, data = await school.button_of("pack")
    await district.stop()
    await school.thumb(message, data)
    for answer in ("9 8", "-", "0 0", "both", "0417"):
        await school.send(answer)
    await district.start()
    await district.quiet()
    assert books_of(district).kinds(label.code) == ["packed"]


async def test_letters_that_were_not_sent_before_the_stop_are_sent_after_the_start(
    district: District,
) -> None:
    label = await district.label("КАР")
    school = district.phone("Ш-01")
    await district.fault(method="sendMessage", code=502, times=None)
    await school.send(f"/start p_{label.token}")
    await district.handled()
    await district.stop()
    assert await school.texts() == []
    async with district.http.delete("/sim/fault"):
        pass
    await district.start()
    async with district.time_flies():
        await district.quiet()
    assert len(await school.texts()) == 1


async def test_the_same_updates_again_after_a_crash_are_silent(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await people.school.scan(label)
    await people.school.tap_verb("pack")
    for answer in ("9 8", "-", "0 0", "both", "0417"):
        await people.school.say(answer)
    told, entries = await people.school.texts(), books_of(district).entries
    await district.stop()
    redeliver(district)
    await district.start()
    await district.quiet()
    assert all(one.deliveries == 2 for one in district.account.updates.history)
    assert await people.school.texts() == told
    assert books_of(district).entries == entries


def redeliver(district: District) -> None:
    """Telegram has not heard that we have them, and brings everything again."""
    updates = district.account.updates
    for waiting in updates.history:
        waiting.status = "queued"
        updates.pending[waiting.update_id] = waiting
