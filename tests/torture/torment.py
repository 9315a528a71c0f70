"""The torment: many kills under load, then rest, then the proof."""

import asyncio
from collections import Counter
from dataclasses import dataclass
from random import Random

from tests.torture import books as kept
from tests.torture.moments import DELIBERATE, Moment, at_random, before_it_is_handled, while_in_hand
from tests.torture.proof import Tally, flaws, weighed
from tests.torture.scene import Scene
from tests.torture.town import World, opened

LANDINGS = (
    "given out, not stored",
    "stored, not confirmed",
    "stored, not handled",
    "handled, not sent",
    "sent, not marked",
)
"""Between which commits a kill must have landed at least once."""


@dataclass
class Outcome:
    """What is left when everything has come to rest."""

    kills: int
    tally: Tally
    flaws: list[str]
    complaints: list[str]
    landed: Counter[str]
    exit_code: int

    @property
    def line(self) -> str:
        return self.tally.line(self.kills)

    @property
    def details(self) -> str:
        between = " · ".join(f"{name} {self.landed[name]}" for name in LANDINGS)
        return f"acts in the ledger {self.tally.acts} · kills landed: {between}"

    @property
    def wrong(self) -> list[str]:
        """Everything that should not be; empty after a good run."""
        tally = self.tally
        return [*tally.lost, *tally.doubled, *tally.unanswered, *self.flaws, *self.complaints]


def plan(kills: int, seed: int) -> list[Moment]:
    """Each deliberate moment as often as there is room, a suspect in hand after a death, and chance."""
    chance = Random(seed)  # noqa: S311 - an order that can be played again, not a secret
    rounds = max(1, (kills - 2) // (len(DELIBERATE) + 2))
    moments: list[Moment] = [*DELIBERATE * rounds]
    moments += [at_random] * (kills - len(moments) - 1)
    chance.shuffle(moments)
    moments.insert(moments.index(before_it_is_handled) + 1, while_in_hand)
    return moments


async def torment(scene: Scene, kills: int) -> Outcome:
    """Kill the bot so many times; give what the log and the books say afterwards."""
    async with opened(scene) as world:
        async with world.phones.busy():
            for number, moment in enumerate(plan(kills, scene.seed)):
                if number:
                    await world.bear()
                await _die(world, moment)
        return await _rest(world)


async def _die(world: World, moment: Moment) -> None:
    try:
        await moment(world)
    except (AssertionError, TimeoutError) as error:
        error.add_note(f"{moment.__name__}; the bot said last:\n{world.last_words()}")
        raise
    await asyncio.sleep(world.phones.random.choice((0, 0, 0.4)))  # people go on meanwhile


async def _rest(world: World) -> Outcome:
    """One more life, ended gently, in which everything comes to rest."""
    await world.bear()
    await world.at_rest()
    code = await world.bot.end()
    found = flaws(kept.entries(world.books), kept.places(world.books))
    found += [f"update {number} was confirmed and not in the inbox" for number in world.forgotten]
    found += [f"the bot fell by itself, exit code {code}" for code in world.bot.fell]
    tally = weighed(world.evidence())
    return Outcome(world.bot.kills, tally, found, world.complaints(), world.landed, code)
