"""Moments for a kill: each brings the bot between two commits of the path, holds it there, and kills it.

Nothing in the bot knows of it: commits are held back by a lock on the books, sendings by a slow stand-in.
"""

import asyncio
from collections.abc import Awaitable, Callable

from tests.torture import asked as kept
from tests.torture.books import shut
from tests.torture.following import LOOK_SECONDS, happens, until
from tests.torture.town import World

Moment = Callable[[World], Awaitable[None]]


async def before_it_is_stored(world: World) -> None:
    """Telegram has given updates out, and the inbox has not got them."""
    await world.at_work()
    async with shut(world.books):
        await until(lambda: bool(world.log.delivered - kept.stored(world.books)), "updates are given out")
        await world.kill()


async def before_it_is_confirmed(world: World) -> None:
    """The inbox has updates of which Telegram does not know yet that we have them."""
    await world.at_work()
    before = set(world.log.delivered)
    if world.hook:
        await world.fault(method="webhook", drop="after", times=None)
    else:
        await world.fault(method="getUpdates", delay=0.4)
    await until(
        lambda: bool((kept.stored(world.books) & world.log.delivered) - before - world.log.confirmed),
        "updates are stored",
    )
    await world.kill()
    await world.no_faults()


async def before_it_is_handled(world: World) -> None:
    """The inbox has updates, and the desk has not."""
    await _under_lock(world, lambda: bool(kept.waiting(world.books)))


async def before_it_is_said(world: World) -> None:
    """The desk has written its answer, and Telegram has not got it."""
    await world.at_work()
    await world.fault(method="sendMessage", delay=1.0, times=None)
    before = kept.unsent(world.books)
    await until(lambda: bool(kept.unsent(world.books) - before), "a new letter waits")
    await world.kill()
    await world.no_faults()


async def before_it_is_marked(world: World) -> None:
    """Telegram has taken the message, and the outbox does not know."""
    await world.at_work()
    await world.fault(method="sendMessage", delay=0.3, times=None)
    before = kept.unsent(world.books)
    await until(lambda: bool(kept.unsent(world.books) - before), "a new letter is on its way")
    seen = len(world.log.said)

    def taken() -> bool:
        told = {each.message for each in world.log.said[seen:] if not each.edit}
        return bool(told - kept.marked(world.books) - world.repeated)

    async with shut(world.books):
        await happens(taken, 1)  # where no letter was on its way yet, the kill is one like any other
        await world.kill()
    await world.no_faults()


async def while_in_hand(world: World) -> None:
    """A suspect of an earlier death is in hand; where all were handled unseen, after one more death."""

    def in_hand() -> bool:
        return bool(
            kept.numbers(world.books, "SELECT update_id FROM inbox WHERE state = 'new' AND started = 2")
        )

    while not await _under_lock(world, in_hand, hope=_still_waits(world)):
        await before_it_is_handled(world)
        await world.bear()


def _still_waits(world: World) -> Callable[[], bool]:
    """Whether something of what waits now is still not handled."""
    left = kept.waiting(world.books)
    return lambda: bool(left & kept.waiting(world.books))


async def while_starting(world: World) -> None:
    """It has said its first word to Telegram, or has not come so far."""
    calls = len(world.log.calls)
    if world.phones.random.random() < 0.5:
        await until(lambda: len(world.log.calls) > calls, "it asks who it is")
    await asyncio.sleep(world.phones.random.uniform(0, 0.1))
    await world.kill()


async def at_random(world: World) -> None:
    """Whenever."""
    await asyncio.sleep(world.phones.random.uniform(0.05, 1.2))
    await world.kill()


async def _under_lock(
    world: World, so: Callable[[], bool], grace: float = 0, hope: Callable[[], bool] = lambda: True
) -> bool:
    """Hold the books shut again and again until it is so, after `grace` at the latest, and kill then.

    False when it has not become so and there is no hope for it any more.
    """
    async with asyncio.timeout(20):
        while True:
            async with shut(world.books):
                if await happens(so, grace):
                    await world.kill()
                    return True
                if not hope():
                    return False
            await asyncio.sleep(LOOK_SECONDS)


DELIBERATE: tuple[Moment, ...] = (
    before_it_is_stored,
    before_it_is_confirmed,
    before_it_is_handled,
    before_it_is_said,
    before_it_is_marked,
    while_starting,
)
