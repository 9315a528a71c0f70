"""Torment under load: harm is done, then everything comes to rest, then it is proved what is left."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

from tests.torture.college import played, wrong_with
from tests.torture.evidence import complaints, entries, evidence, last_words, places
from tests.torture.opening import opened
from tests.torture.proof import flaws, weighed
from tests.torture.scene import Outcome, Scene, Torment
from tests.torture.town import World

Harm = Callable[[World], Awaitable[str]]
"""Does what it does while people are busy; says in a few words what and how often."""


def under_load(harm: Harm) -> Torment:
    """A torment in a town whose people are busy all the while."""

    async def torment(scene: Scene) -> Outcome:
        async with opened(scene) as world:
            with noted(world):
                async with world.phones.busy(), played(world) as world.day:
                    done = await harm(world)
                return await rest(world, done)

    return torment


@contextmanager
def noted(world: World) -> Iterator[None]:
    """Whoever breaks off in here is told with what the bot has said last."""
    try:
        yield
    except Exception as error:
        error.add_note(f"the bot said last:\n{last_words(world)}")
        raise


async def rest(world: World, done: str) -> Outcome:
    """Let everything come to rest, end the bot gently, and hold the stand-in's log against the books."""
    if world.bot.life is None:
        await world.bear()
    await world.at_rest()
    code = await world.bot.end()
    wrong = flaws(entries(world.books), places(world.books))
    wrong += [f"update {number} was confirmed and not in the inbox" for number in world.forgotten]
    wrong += [f"the bot fell by itself, exit code {code}" for code in world.bot.fell]
    wrong += [f"asked to end, it ended with exit code {code}"] if code else []
    tally = weighed(evidence(world))
    wrong += [*tally.lost, *tally.doubled, *tally.unanswered, *complaints(world), *world.wrong]
    wrong += await wrong_with(world)
    details = f"{done} · {world.phones.reached:.0f} updates/s · acts in the ledger {tally.acts}"
    return Outcome(tally.line, details, wrong)
