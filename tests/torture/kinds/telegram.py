"""Telegram misbehaves: it refuses, is slow, hangs up, answers by half, repeats, and disorders."""

import asyncio
from dataclasses import dataclass

from tests.torture.town import World

HOUR = 3600.0


@dataclass(frozen=True, slots=True)
class Trouble:
    """One way to misbehave: faults that last for a moment of real time, and what time goes by then."""

    name: str
    faults: tuple[dict[str, object], ...]
    passes: float = 60
    """Seconds by the bent clocks: pauses of the bot end in no time."""


SENDING = ("sendMessage", "editMessageText")


def _every(*methods: str, **fault: object) -> tuple[dict[str, object], ...]:
    return tuple({"method": each, "times": None, **fault} for each in methods)


TROUBLES = (
    Trouble("429 for an hour", _every(*SENDING, code=429, retry_after=3600), passes=HOUR + 60),
    Trouble("429 to getUpdates", _every("getUpdates", code=429, retry_after=300), passes=360),
    Trouble("500", _every("*", code=500)),
    Trouble("a proxy's page of 502", _every("*", code=502, raw="<html>502 Bad Gateway</html>")),
    Trouble("connections reset before", _every("*", drop="before")),
    Trouble("connections reset after", _every(*SENDING, "getUpdates", "webhook", drop="after")),
    Trouble("half of the answers", _every(*SENDING, "getUpdates", "webhook", drop="half")),
    Trouble("hung connections", _every(*SENDING, "getUpdates", delay=600), passes=120),
    Trouble("updates repeated and disordered", _every("getUpdates", disorder=True)),
    Trouble(
        "«message is not modified»",
        _every("editMessageText", code=400, description="Bad Request: message is not modified"),
    ),
)


async def misbehaves(world: World) -> str:
    """Every trouble in a chance order, for a moment each; with LONG=1 again and again."""
    await world.at_work()
    played = 0
    for _ in range(8 if world.scene.long else 1):
        for trouble in world.phones.random.sample(TROUBLES, len(TROUBLES)):
            await suffer(world, trouble)
            played += 1
    names = ", ".join(each.name for each in TROUBLES)
    return f"troubles {played}: {names}"


async def suffer(world: World, trouble: Trouble, seconds: float = 1.0) -> None:
    """Let it last, call it off, and see that the bot comes back to work."""
    for fault in trouble.faults:
        await world.fault(**fault)
    await asyncio.sleep(seconds)
    await world.no_faults()
    await world.pass_by(trouble.passes)
    try:
        await world.goes_on()
    except AssertionError as error:
        error.add_note(trouble.name)
        raise
