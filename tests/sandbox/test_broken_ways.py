"""Ways that break in the middle: half an answer, updates in disorder, an update whose way back is cut."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import aiohttp
import pytest

from tests.sandbox.test_webhook import listening
from tests.sandbox.town import ANNA

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.sandbox.test_webhook import Endpoint
    from tests.sandbox.town import Town


@pytest.fixture
async def endpoint() -> AsyncIterator[Endpoint]:
    async with listening() as one:
        yield one


async def test_half_an_answer_is_no_answer(anna: Town) -> None:
    await anna.sim("fault", method="sendMessage", drop="half")
    with pytest.raises(aiohttp.ClientPayloadError):
        await anna.bot("sendMessage", chat_id=ANNA, text="x")
    assert len((await anna.look("chat/anna"))["messages"]) == 2


async def test_updates_may_come_in_disorder_and_again(anna: Town) -> None:
    first, second, third = [await anna.says(text) for text in ("one", "two", "three")]
    await anna.updates(offset=second)
    await anna.sim("fault", method="getUpdates", disorder=True)
    came = await anna.updates(offset=second)
    assert (came[:2], came[-1]) == ([third, second], first)
    assert await anna.updates(offset=second) == [second, third]


async def test_an_update_whose_answer_was_lost_is_brought_again(town: Town, endpoint: Endpoint) -> None:
    await town.good("setWebhook", url=endpoint.url)
    await town.sim("fault", method="webhook", drop="after")
    number = await town.says("twice")
    assert [await asyncio.wait_for(endpoint.came.get(), 5) for _ in range(2)] == [("twice", number)] * 2
    delivered = [one["update_ids"] for one in await town.log("delivered")]
    assert delivered[-2:] == [[number], [number]]


@pytest.mark.parametrize("drop", ["before", "half"])
async def test_an_update_that_did_not_arrive_whole_is_brought_again(
    town: Town, endpoint: Endpoint, drop: str
) -> None:
    await town.good("setWebhook", url=endpoint.url)
    await town.sim("fault", method="webhook", drop=drop)
    number = await town.says("once")
    assert await asyncio.wait_for(endpoint.came.get(), 5) == ("once", number)
    assert endpoint.came.empty()
