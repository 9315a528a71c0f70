"""`kill -9` between all commits of an update's way, under load."""

import asyncio
from random import Random

from tests.torture.moments import DELIBERATE, Moment, at_random, before_it_is_handled, while_in_hand
from tests.torture.torment import Harm
from tests.torture.town import LANDINGS, World

MIDST = 0.3
"""Seconds within which a step is heard, handled and answered, or is not yet."""


def kills(few: int, many: int) -> Harm:
    """Kill so many times, or `many` times with LONG=1."""

    async def killed(world: World) -> str:
        times = many if world.scene.long else few
        for number, moment in enumerate(plan(times, world.scene.seed)):
            if number:
                await world.bear()
            await _die(world, moment)
        return _told(world, times)

    return killed


def plan(kills: int, seed: int) -> list[Moment]:
    """Each deliberate moment as often as there is room, a suspect in hand after a death, and chance."""
    chance = Random(seed)  # noqa: S311 - an order that can be played again, not a secret
    rounds = max(1, (kills - 2) // (len(DELIBERATE) + 2))
    moments: list[Moment] = [*DELIBERATE * rounds]
    moments += [at_random] * (kills - len(moments) - 1)
    chance.shuffle(moments)
    moments.insert(moments.index(before_it_is_handled) + 1, while_in_hand)
    return moments


async def _die(world: World, moment: Moment) -> None:
    try:
        await moment(world)
    except (AssertionError, TimeoutError) as error:
        error.add_note(moment.__name__)
        raise
    await asyncio.sleep(world.phones.random.choice((0, 0, 0.4)))  # people go on meanwhile


async def in_the_midst(world: World) -> str:
    """Killed between a step of a college's day and its answer: at every fourth, or with LONG=1 at each."""
    every, college = 1 if world.scene.long else 4, world.day
    assert college is not None

    async def midst(step: int) -> None:
        if step % every == world.scene.seed % every:
            await asyncio.sleep(world.phones.random.uniform(0, MIDST))
            await world.kill()
            await world.bear()

    college.midst = midst
    await college.over()
    await world.has_started()  # it may have been killed in the midst of the last step
    between = ", ".join(f"{name} {world.landed[name]}" for name in LANDINGS)
    return f"steps {college.taken}, killed in the midst of {world.bot.kills}, landed: {between}"


def _told(world: World, times: int) -> str:
    """How often it died, and between which commits; each must have been met."""
    there = world.landed
    world.wrong += [f"no kill landed between: {name}" for name in LANDINGS if not there[name]]
    world.wrong += [f"only {world.bot.kills} of {times} kills"] if world.bot.kills < times else []
    between = ", ".join(f"{name} {there[name]}" for name in LANDINGS)
    return f"kills {world.bot.kills}, landed: {between}"
