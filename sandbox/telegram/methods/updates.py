"""Updates fetched by the bot."""

from __future__ import annotations

import asyncio
from itertools import islice
from typing import TYPE_CHECKING

from sandbox.telegram.errors import conflict
from sandbox.telegram.methods.registry import Call, method

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json

LONGEST_POLL = 50
WEBHOOK_IS_SET = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
OTHER_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"


@method("getUpdates")
async def get_updates(call: Call) -> list[Json]:
    """Give the updates from the offset on and forget the ones before it; wait for one if there is none."""
    if call.account.webhook is not None:
        raise conflict(WEBHOOK_IS_SET)
    call.account.updates.interrupt(conflict(OTHER_POLL))
    learn_allowed(call)
    batch = _take(call)
    timeout = call.params.clamped("timeout", 0, 0, LONGEST_POLL)
    if batch or not timeout:
        return batch
    await _wait(call, timeout)
    return _take(call) if call.alive() else []


def learn_allowed(call: Call) -> None:
    """Remember which kinds of updates the bot asks for; an absent list changes nothing."""
    kinds = call.params.parsed("allowed_updates", "allowed_updates")
    if isinstance(kinds, list):
        call.account.updates.allow(str(kind) for kind in kinds)
        call.cloud.touch()


def _take(call: Call) -> list[Json]:
    queue, now = call.account.updates, call.cloud.now()
    if expired := queue.expire(now):
        call.cloud.journal.add("expired", now, bot=call.account.username, update_ids=expired)
    gone = queue.confirm(call.params.integer("offset"))
    if gone:
        call.cloud.journal.add("confirmed", now, bot=call.account.username, update_ids=gone)
        call.cloud.touch()
    batch = list(islice(queue.pending.values(), call.params.clamped("limit", 100, 1, 100)))
    for waiting in batch:
        waiting.status = "delivered"
        waiting.deliveries += 1
    if batch:
        numbers = [waiting.update_id for waiting in batch]
        call.cloud.journal.add("delivered", now, bot=call.account.username, update_ids=numbers)
    return [waiting.body for waiting in batch]


async def _wait(call: Call, seconds: int) -> None:
    queue = call.account.updates
    poll = queue.poll = asyncio.get_running_loop().create_future()
    try:
        await asyncio.wait({poll}, timeout=seconds)
        if poll.done():
            poll.result()
    finally:
        if queue.poll is poll:
            queue.poll = None
