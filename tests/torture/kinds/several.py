"""Several bots behind one address at one PostgreSQL: any is killed, or stands still and wakes up late."""

import asyncio
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from operator import itemgetter

from tests.torture.births import Bot, nursery
from tests.torture.books import Books
from tests.torture.college import played
from tests.torture.following import until
from tests.torture.opening import opened
from tests.torture.scene import Outcome, Scene, Torment
from tests.torture.torment import noted, rest
from tests.torture.town import World

STILL = 4 / 3
"""So many times as long as its leases last a bot stands still."""

SURE = 1_000_000
"""Microseconds: of two updates that came so far apart, the earlier one was stored first."""

RATE = 30
"""Messages a second that all of them may send together, as when nobody says otherwise."""

SPAN, LATE = 5.0, 5
"""Haste is looked for over so many seconds; so many messages may come late to where they are counted."""

ROWS = "SELECT chat, update_id, received_at, done_at FROM inbox WHERE state = 'done' ORDER BY chat, update_id"


def several(bots: int, few: int, many: int) -> Torment:
    """So many bots, of which any is hurt so many times, or `many` times with LONG=1."""

    async def torment(scene: Scene) -> Outcome:
        rate = min(scene.rate, RATE)
        async with opened(replace(scene, bots=bots, rate=rate)) as world:
            with noted(world):
                async with world.phones.busy(), AsyncExitStack() as others:
                    herd = Herd(world, [world.bot])
                    await herd.grow(bots, others)
                    async with played(world):
                        done = await herd.suffer(many if scene.long else few)
                outcome = await rest(world, done)
            outcome.wrong.extend((*disorder(world.books), *haste([each.at for each in world.log.said], rate)))
            return outcome

    return torment


@dataclass
class Herd:
    """The bots of one town."""

    world: World
    bots: list[Bot]
    done: Counter[str] = field(default_factory=Counter)

    async def grow(self, bots: int, others: AsyncExitStack) -> None:
        """Others join the first one."""
        assert self.world.balancer is not None
        while len(self.bots) < bots:
            bot = await others.enter_async_context(nursery(self.world.scene.folder))
            others.push_async_callback(_end, self.world, bot)
            self.bots.append(bot)
            self.world.balancer.join()
            await self.bear(len(self.bots) - 1)
        await self.at_work()

    async def at_work(self) -> None:
        """Wait until each of them has taken one more update."""
        assert self.world.balancer is not None
        carried, before = self.world.balancer.carried, list(self.world.balancer.carried)
        await until(
            lambda: all(now > then for now, then in zip(carried, before, strict=True)),
            "every bot has taken an update",
        )

    async def bear(self, number: int) -> None:
        """A new life of one of them."""
        await self.bots[number].bear(self.world.settings(number))

    async def suffer(self, times: int) -> str:
        """Hurt any of them, so many times; while one stands still, others are killed."""
        random = self.world.phones.random
        still: set[int] = set()
        async with asyncio.TaskGroup() as wakings:
            for number in range(times):
                await asyncio.sleep(random.uniform(0.2, 1.2))
                victim = random.choice([each for each in range(len(self.bots)) if each not in still])
                if not still and number % 4 == 0:
                    still.add(victim)
                    self.bots[victim].stand_still()
                    wakings.create_task(self._wake_up(victim, still))
                else:
                    await self._kill(victim)
        await self.at_work()
        hurt = ", ".join(f"{name} {times}" for name, times in sorted(self.done.items()))
        return f"{len(self.bots)} bots, {hurt}"

    async def _kill(self, victim: int) -> None:
        await self.bots[victim].kill()
        self.done["killed"] += 1
        await asyncio.sleep(self.world.phones.random.choice((0, 0, 1.0)))
        await self.bear(victim)

    async def _wake_up(self, victim: int, still: set[int]) -> None:
        await asyncio.sleep(STILL * self.world.scene.lease)
        self.bots[victim].go_on()
        still.discard(victim)
        self.done["stood still"] += 1


async def _end(world: World, bot: Bot) -> None:
    """As an operator ends one of several."""
    if bot.life is not None and (code := await bot.end()):
        world.wrong.append(f"one of several, asked to end, ended with exit code {code}")
    world.wrong += [f"one of several fell by itself, exit code {code}" for code in bot.fell]


def haste(sent: Sequence[float], rate: int) -> list[str]:
    """Where all of them together sent faster than `rate` a second, a second's worth more after a silence."""
    crowds = ((bisect_right(sent, at + SPAN) - number, at) for number, at in enumerate(sent))
    worst, at = max(crowds, default=(0, 0.0))
    told = f"{worst} messages went within {SPAN:.0f} s, {at - sent[0]:.0f} s after the first" if sent else ""
    return [told] if worst > rate * (SPAN + 1) + LATE else []


def disorder(books: Books) -> list[str]:
    """Updates that were handled before an earlier one of their chat which was there already."""
    return list(_disorder(books.rows(ROWS)))


def _disorder(rows: Sequence[tuple[int, int, int, int]]) -> list[str]:
    wrong = []
    earlier = defaultdict[int, list[tuple[int, int, int]]](list)
    for chat, number, received, done in rows:
        sure = (each for each in earlier[chat] if each[1] + SURE < received)
        last = max(sure, key=itemgetter(2), default=(0, 0, 0))
        if last[2] > done:
            wrong.append(f"update {number} of chat {chat} was handled before {last[0]}")
        earlier[chat].append((number, received, done))
    return wrong
