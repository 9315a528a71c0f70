"""Nobody can be reached: an hour, a day, a token that was revoked, people who blocked the bot or are gone."""

import asyncio

from tests.torture.following import until
from tests.torture.town import World

HOUR = 3600.0
REFUSALS: tuple[dict[str, object], ...] = (
    {"code": 403, "description": "Forbidden: bot was blocked by the user"},
    {"code": 400, "description": "Bad Request: chat not found"},
)
REFUSED = "Telegram не признаёт BOT_TOKEN"


async def nobody_answers(world: World) -> str:
    """Telegram is away for an hour and for more than a day; whose work fell into it hears of it once each."""
    times = 4 if world.scene.long else 1
    for _ in range(times):
        await away(world, HOUR)
        await away(world, 25 * HOUR)
    told = _chats(world, "unheard")
    most = max(map(told.count, told), default=0)
    if most > 2 * times:
        world.wrong.append(f"somebody was told {most} times of {2 * times} outages")
    given_up = f"given up by Telegram {len(world.log.expired)}"
    return f"outages of an hour {times}, of 25 hours {times}, people told {len(set(told))}, {given_up}"


async def away(world: World, seconds: float) -> None:
    """Nothing goes through for so long; then everything that Telegram has kept is fetched."""
    await world.at_work()
    told = _letters(world, "unheard")
    await world.fault(method="*", drop="before", times=None)
    await asyncio.sleep(1)
    await world.pass_by(seconds)
    await world.no_faults()
    await world.pass_by(60)  # the bot's pause before its next try
    await world.goes_on()
    world.bend.jump(5)  # the pulse looks at once
    await until(lambda: _letters(world, "unheard") > told, "people are told of the outage", 150)
    world.bend.jump(-5)


async def token_revoked(world: World) -> str:
    """The bot ends with a sentence; with a token that holds again everything is there."""
    times = 5 if world.scene.long else 2
    for _ in range(times):
        await world.at_work()
        await world.fault(method="*", code=401, times=None)
        ending = asyncio.create_task(world.bot.falls())
        while not (await asyncio.wait({ending}, timeout=0.5))[0]:
            world.bend.pass_by(61)  # where updates are pushed Telegram is asked once a minute
        code = await ending
        last = world.bot.lines()[-1]
        if code != 1 or REFUSED not in last:
            world.wrong.append(f"with a revoked token it ended with {code}: {last}")
        await world.no_faults()
        await world.bear()
        await world.at_work()
    return f"revoked tokens {times}, each end with a sentence and code 1"


async def unreachable_people(world: World) -> str:
    """Some have blocked the bot, some are gone: the coordinator hears of it, and nobody else is held up."""
    times = 5 if world.scene.long else 1
    await world.at_work()
    for _ in range(times):
        for chat, fault in zip(world.phones.random.sample(world.phones.people, 2), REFUSALS, strict=True):
            world.unreachable.add(chat)
            for method in ("sendMessage", "editMessageText"):
                await world.fault(method=method, chat_id=chat, times=None, **fault)
            await world.phones.write(chat, "/my")
        await asyncio.sleep(2)
        await until(lambda: _letters(world, "unreachable") > 0, "the coordinator hears of it")
        await world.no_faults()
        await world.goes_on()
    told = _letters(world, "unreachable")
    return f"phones that blocked the bot {times}, chats not found {times}, letters to coordinators {told}"


def _letters(world: World, kind: str) -> int:
    """How many of that kind are written; they wait behind the answers."""
    rows = world.books.rows(f"SELECT COUNT(*) FROM outbox WHERE fact LIKE '%\"{kind}\"%'")  # noqa: S608
    return int(rows[0][0])


def _chats(world: World, kind: str) -> list[int]:
    rows = world.books.rows(f"SELECT chat FROM outbox WHERE fact LIKE '%\"{kind}\"%'")  # noqa: S608
    return [chat for (chat,) in rows]
