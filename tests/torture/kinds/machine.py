"""The machine misbehaves: a full disk, a read-only one, clocks that jump, a database that restarts."""

import asyncio
from dataclasses import replace

from tests.torture.disks import Disk, small_disk
from tests.torture.evidence import PAPER
from tests.torture.following import until
from tests.torture.scene import Outcome, Scene
from tests.torture.torment import under_load
from tests.torture.town import World

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
PATIENCE = 60.0
JUMPS = (HOUR, -HOUR, DAY, -DAY, -5 * MINUTE, 5 * MINUTE)
"""Seconds; together they lead back."""


async def on_a_small_disk(scene: Scene) -> Outcome:
    """The disk is full again and again, and once the books may only be read."""
    with small_disk() as disk:
        if disk is None:
            return Outcome("NOT PLAYED", "no disk can be mounted here: root may", [])
        there = replace(scene, url=f"sqlite:///{disk.folder / 'custody.db'}")

        async def harm(world: World) -> str:
            times = 10 if scene.long else 2
            for _ in range(times):
                await full(world, disk)
            await only_to_be_read(world, disk)
            return f"a full disk {times}, told of paper {_told_of_paper(world)}, a read-only disk 1"

        return await under_load(harm)(there)


async def full(world: World, disk: Disk) -> None:
    """No room: nothing is confirmed, whoever sends is told of paper; with room again all goes on."""
    await world.at_work()
    disk.fill()
    told, began = _told_of_paper(world), world.bot.times_said("full")
    await until(lambda: world.bot.times_said("full") > began, "the bot notices")
    await world.pass_by(5)
    await until(lambda: _told_of_paper(world) > told, "people are told to write on paper", PATIENCE)
    disk.empty()
    await world.pass_by(MINUTE)
    await world.goes_on()
    await world.pass_by(HOUR)  # so that people are told again the next time


async def only_to_be_read(world: World, disk: Disk) -> None:
    """A bot that starts on such a disk says so in a sentence and ends; nothing is lost meanwhile."""
    await world.kill()
    world.books.close()
    disk.read_only()
    await world.bear()
    code = await world.bot.falls()
    disk.writable()
    world.books.renew()
    last = world.bot.lines()[-1]
    if code != 1 or "Read-only" not in last:
        world.wrong.append(f"on a read-only disk it ended with {code}: {last}")
    await world.bear()
    await world.at_work()


async def jumping_clocks(world: World) -> str:
    """The time of day is set forward and back, and the bot goes on."""
    times = 5 if world.scene.long else 1
    for _ in range(times):
        for seconds in JUMPS:
            world.bend.jump(seconds)
            await asyncio.sleep(1.2)  # the bot looks at its clocks every second
            await world.goes_on()
    hours = ", ".join(f"{seconds / HOUR:+.1f} h" for seconds in JUMPS)
    return f"jumps {times * len(JUMPS)}: {hours}"


async def restarted_server(world: World) -> str:
    """PostgreSQL ends and comes back, gently and as after a power cut."""
    found, times = world.scene.databases, 8 if world.scene.long else 2
    assert found is not None
    for number in range(2 * times):
        await world.at_work()
        await asyncio.to_thread(found.restart, 0.5, at_once=bool(number % 2))
        world.books.renew()
        await world.pass_by(MINUTE)
        await world.goes_on()
    return f"restarts of PostgreSQL {2 * times}, half of them at once"


async def started_twice(world: World) -> str:
    """A second bot on the same books refuses to start, with a sentence; the first does not mind."""
    times = 5 if world.scene.long else 2
    for _ in range(times):
        await world.at_work()
        code, said = await world.second()
        if code != 1 or said.count("\n") != 1:
            world.wrong.append(f"the second bot ended with {code}: {said}")
    return f"second bots {times}"


def _told_of_paper(world: World) -> int:
    return sum(PAPER in each.text for each in world.log.said)
