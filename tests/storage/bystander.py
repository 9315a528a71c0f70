"""Another process at the same books (`python -m tests.storage.bystander WHAT URL`) that will be killed."""

import asyncio
import sys
from itertools import count

from custody.facts.doors import Stranger
from custody.letters import Letter
from storage.database import Database, connect
from storage.errors import StorageError
from tests.storage.district import CLOCK, record


def say(what: object) -> None:
    """One line to the test."""
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


async def run(url: str) -> None:
    """A bot that has nothing to do."""
    database = await connect(url, CLOCK, exclusive=True)
    say("running")
    await asyncio.Event().wait()
    await database.close()


async def work(url: str) -> None:
    """Eight hands that write an entry and a letter each time; what is durable is said."""
    database, numbers = await connect(url, CLOCK), count()

    async def hand(stream: str) -> None:
        for number in numbers:
            async with database.open() as books:
                await books.session.lock("lock_person", person=1)
                entry = await books.write(record(stream, number))
                await books.answer(entry.seq, Letter(Stranger()), "ru")
            say(f"{stream} {entry.seq}")

    await asyncio.gather(*(hand(f"packet:{number}") for number in range(8)))


async def half(url: str) -> None:
    """Two acts of one group: the first is through, the second is still open."""
    database = await connect(url, CLOCK)
    async with asyncio.TaskGroup() as group:
        group.create_task(_first(database))
        group.create_task(_second(database))


async def _first(database: Database) -> None:
    async with database.open() as books:
        await books.write(record("packet:1"))
    say("durable")


async def _second(database: Database) -> None:
    async with database.open() as books:
        await books.write(record("packet:2"))
        say("half")
        await asyncio.Event().wait()


WHAT = {"run": run, "work": work, "half": half}


async def main(what: str, url: str) -> int:
    """Do it, or say why not."""
    try:
        await WHAT[what](url)
    except StorageError as error:
        say(f"{type(error).__name__}: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(*sys.argv[1:])))
