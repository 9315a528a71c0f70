"""A town is opened: the example campaign, the stand-in, the bot, and everybody joins."""

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from aiohttp import ClientSession

from sandbox.campaign import prepare
from tests.fuzz.regions import REGIONS
from tests.torture import asked as kept
from tests.torture.balance import balanced
from tests.torture.bent import Bend
from tests.torture.births import BENT, hook_of, nursery, standin
from tests.torture.books import opened as books_at
from tests.torture.college import REGION, keep_apart
from tests.torture.expecting import town
from tests.torture.following import Log, until
from tests.torture.phones import Phones
from tests.torture.processes import ZONE
from tests.torture.scene import Scene
from tests.torture.town import World


@asynccontextmanager
async def opened(scene: Scene) -> AsyncIterator[World]:
    """A town whose people have joined and whose bot lives."""
    folder, url = scene.folder, scene.url
    await prepare(folder, url, datetime.now(UTC).astimezone(ZoneInfo(ZONE)), REGIONS[scene.region])
    async with (
        standin(folder) as address,
        nursery(folder) as bot,
        ClientSession(address) as http,
        Log(http).followed() as log,
        AsyncExitStack() as beside,
    ):
        with books_at(url) as books:
            phones = Phones(
                http, log, town(books, folder / "people.json"), scene.seed, scene.a_second, books.behind
            )
            world = World(scene, address, http, log, books, bot, phones, Bend(folder / BENT), hook_of(scene))
            if scene.region == REGION:
                keep_apart(phones, books)
            if scene.bots > 1:
                world.balancer = await beside.enter_async_context(balanced())
                world.hook = world.balancer.place
                world.balancer.join()
            await world.bear()
            await _everyone_joins(world)
            yield world


async def _everyone_joins(world: World) -> None:
    for each in json.loads((world.scene.folder / "people.json").read_text("utf-8")):
        await world.phones.write(each["user_id"], each["start_text"])
    await until(lambda: not set(world.log.heard) - world.log.confirmed, "everybody is heard")
    await until(lambda: not kept.waiting(world.books), "everybody has joined")
