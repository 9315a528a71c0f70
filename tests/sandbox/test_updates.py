"""Updates are kept for a day and confirmed by a higher offset, as Telegram does."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

from tests.sandbox.town import TOKEN, until

if TYPE_CHECKING:
    from tests.sandbox.town import Town

OTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


async def three(town: Town) -> list[int]:
    return [await town.says(text) for text in ("a", "b", "c")]


async def polling(town: Town) -> None:
    """Give way until the long poll waits."""
    queue = town.sandbox.cloud.account(TOKEN).updates
    await until(lambda: queue.poll is not None)


async def statuses(town: Town) -> list[str]:
    return [one["status"] for one in (await town.look("updates"))["updates"]]


async def test_unconfirmed_updates_come_again(town: Town) -> None:
    numbers = await three(town)
    assert numbers == list(range(numbers[0], numbers[0] + 3))
    assert await town.updates() == numbers
    assert await town.updates(offset=0) == numbers
    assert await statuses(town) == ["delivered"] * 3


async def test_a_higher_offset_confirms_what_lies_before_it(town: Town) -> None:
    first, second, third = await three(town)
    assert await town.updates(offset=second) == [second, third]
    assert await town.updates() == [second, third]
    assert await statuses(town) == ["confirmed", "delivered", "delivered"]
    assert await town.updates(offset=first) == [second, third], "what is confirmed never comes back"


async def test_giving_updates_away_confirms_nothing(town: Town) -> None:
    numbers = await three(town)
    assert await town.updates(limit=2) == numbers[:2]
    assert await statuses(town) == ["delivered", "delivered", "queued"]
    assert await town.log("confirmed") == []


async def test_a_negative_offset_keeps_only_the_last(town: Town) -> None:
    numbers = await three(town)
    assert await town.updates(offset=-1) == numbers[2:]
    assert await town.updates() == numbers[2:]
    assert await statuses(town) == ["confirmed", "confirmed", "delivered"]


async def test_a_negative_offset_beyond_the_queue_keeps_everything(town: Town) -> None:
    numbers = await three(town)
    assert await town.updates(offset=-50) == numbers


async def test_an_offset_far_in_the_future_confirms_nothing(town: Town) -> None:
    numbers = await three(town)
    assert await town.updates(offset=numbers[-1] + 1000) == numbers


async def test_the_offset_after_the_last_confirms_everything(town: Town) -> None:
    numbers = await three(town)
    assert await town.updates(offset=numbers[-1] + 1) == []
    assert [one["update_ids"] for one in await town.log("confirmed")] == [numbers]


async def test_updates_are_kept_for_a_day(town: Town) -> None:
    await town.says("old")
    town.clock.move(timedelta(hours=23))
    fresh = await town.says("new")
    town.clock.move(timedelta(hours=1))
    assert len(await town.updates()) == 2
    town.clock.move(timedelta(seconds=1))
    assert await town.updates() == [fresh]
    assert await statuses(town) == ["expired", "delivered"]


async def test_a_long_poll_wakes_up_for_an_update(town: Town) -> None:
    poll = asyncio.create_task(town.updates(timeout=50))
    await polling(town)
    number = await town.says("ring")
    assert await asyncio.wait_for(poll, 5) == [number]


async def test_a_long_poll_without_news_ends_empty(town: Town) -> None:
    assert await asyncio.wait_for(town.updates(timeout=1), 5) == []


async def test_a_second_poll_ends_the_first(town: Town) -> None:
    first = asyncio.create_task(town.bot("getUpdates", timeout=50))
    await polling(town)
    assert await town.updates() == []
    answer = await asyncio.wait_for(first, 5)
    assert (answer["error_code"], answer["description"]) == (409, OTHER)


async def test_polling_and_a_webhook_exclude_each_other(town: Town) -> None:
    poll = asyncio.create_task(town.bot("getUpdates", timeout=50))
    await polling(town)
    await town.good("setWebhook", url="http://127.0.0.1:1/hook")
    assert (await asyncio.wait_for(poll, 5))["description"] == "Conflict: terminated by setWebhook request"
    words = await town.refused("getUpdates")
    assert words == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    await town.good("deleteWebhook")
    assert await town.updates() == []


async def test_a_poll_whose_caller_has_gone_delivers_nothing(town: Town) -> None:
    poll = asyncio.create_task(town.updates(timeout=50))
    await polling(town)
    poll.cancel()
    await asyncio.wait({poll})
    account = town.sandbox.cloud.account(TOKEN)
    while True:
        await town.look("personas")
        number = await town.says("anyone?")
        if account.updates.poll is None:
            break
    assert number is not None
    assert "delivered" not in await statuses(town)


async def test_only_the_kinds_asked_for_are_queued_from_then_on(town: Town) -> None:
    await town.says("before")
    assert len(await town.updates(allowed_updates=["callback_query"])) == 1
    assert await town.says("after") is None
    assert len(await town.updates()) == 1, "an absent list changes nothing"
    await town.updates(allowed_updates=[])
    assert await town.says("again") is not None
