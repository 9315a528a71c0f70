"""`kill -9` inside a load of a plan, by command and in the chat: it is entered whole or not at all."""

import asyncio
import base64
from typing import Any

from tests.torture.beside import cut, timed
from tests.torture.following import Said, until
from tests.torture.kinds.insides import many
from tests.torture.town import World

PLANNED = "SELECT (SELECT COUNT(*) FROM campaigns), (SELECT COUNT(*) FROM sittings)"


async def by_command(world: World) -> str:
    """The command is killed at many moments; the next try enters the plan."""
    await world.at_work()
    before, folder, times, kills, seen = _planned(world), world.scene.folder, many(world.scene), 0, []
    await timed(folder, "example", "plan.xlsx", "--large", **world.settings())
    took = await timed(folder, "load", "plan.xlsx", "--dry-run", **world.settings())
    for number in range(times):
        seconds = took * (0.2 + 0.6 * number / times)
        kills += await cut(seconds, folder, "load", "plan.xlsx", **world.settings())
        seen.append(_planned(world))
    await timed(folder, "load", "plan.xlsx", **world.settings())
    return f"kills inside a load by command {kills}, {_judged(world, before, seen)}"


async def in_the_chat(world: World) -> str:
    """The coordinator sends the workbook and applies it; the bot is killed as it reads and as it writes."""
    await world.at_work()
    before, folder, seen = _planned(world), world.scene.folder, []
    await timed(folder, "example", "plan.xlsx", "--large", **world.settings())
    content = await asyncio.to_thread((folder / "plan.xlsx").read_bytes)
    (chat,) = (chat for chat, chain in world.phones.town.people.items() if chain.endswith("/К-01"))
    encoded = base64.b64encode(content).decode()
    await world.order("photo", user_id=chat, base64=encoded, name="plan.xlsx", as_document=True)
    await _killed_soon(world)
    await until(lambda: _preview(world, chat) is not None, "the preview of the plan", 90)
    screen = _preview(world, chat)
    assert screen is not None
    apply = next(each for each in screen.buttons if ":plan-apply:" in each)
    order = {"user_id": chat, "message_id": screen.message, "data": apply, "force": True}
    for _ in range(many(world.scene) // 2):
        await world.order("callback", **order)
        await _killed_soon(world)
        seen.append(_planned(world))
    await until(lambda: _planned(world) != before, "the plan is entered", 90)
    return f"kills inside a load in the chat {world.bot.kills}, {_judged(world, before, seen)}"


async def _killed_soon(world: World) -> None:
    await asyncio.sleep(world.phones.random.uniform(0.05, 0.6))
    await world.kill()
    await world.bear()


def _preview(world: World, chat: int) -> Said | None:
    shown = [
        each for each in world.log.screens.get(chat, []) if any(":plan-apply:" in b for b in each.buttons)
    ]
    return shown[-1] if shown else None


def _planned(world: World) -> tuple[Any, ...]:
    return tuple(world.books.rows(PLANNED)[0])


def _judged(world: World, before: tuple[Any, ...], seen: list[tuple[Any, ...]]) -> str:
    """What was there after each kill is nothing of the plan, or all of it."""
    whole = _planned(world)
    world.wrong += ["the plan was never entered"] if whole == before else []
    world.wrong += [f"half a plan: {each} of {whole}" for each in seen if each not in (before, whole)]
    return f"entered by then {seen.count(whole)}, campaigns and sittings in the end {whole}"
