"""Fifty hands on one packet."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from custody.ledger import first_break
from custody.roles import Role
from storage.database import Database
from tests.storage.district import AT, N07, received, record, who


async def test_of_fifty_simultaneous_scans_one_takes_and_the_others_see_it_taken(database: Database) -> None:
    async with database.read() as books:
        observer = await books.person(N07)
    assert observer
    taker = who(observer, Role.OBSERVER)

    async def scan() -> str:
        async with database.open() as books:
            (packet,) = await books.take_packets([1])
            if packet.place.holder is not None:
                return f"taken at version {packet.version}"
            await received(books, packet, taker)
            return "mine"

    assert Counter(await asyncio.gather(*(scan() for _ in range(50)))) == {
        "mine": 1,
        "taken at version 1": 49,
    }
    async with database.read() as books:
        story = await books.story("packet:1")
    assert len(story) == 1
    assert first_break(story) is None


@pytest.mark.parametrize("rounds", [20])
async def test_piles_that_overlap_never_block_each_other_for_ever(database: Database, rounds: int) -> None:
    async def pile(*ids: int) -> None:
        async with database.open() as books:
            for packet in await books.take_packets(ids):
                await received(books, packet, taker)

    async with database.read() as books:
        observer = await books.person(N07)
    assert observer
    taker = who(observer, Role.OBSERVER)
    await asyncio.gather(*(pile(*ids) for _ in range(rounds) for ids in ((1, 2, 3), (3, 2, 1), (2, 1), (3,))))
    async with database.read() as books:
        versions = [packet.version for packet in await books.packets([1, 2, 3])]
        stories = [await books.story(f"packet:{number}") for number in (1, 2, 3)]
    assert versions == [3 * rounds, 3 * rounds, 3 * rounds]
    assert [len(story) for story in stories] == versions
    assert [first_break(story) for story in stories] == [None, None, None]


@pytest.mark.parametrize("lock", ["lock_person", "lock_campaign"])
async def test_a_locked_person_or_campaign_has_one_chain(database: Database, lock: str) -> None:
    async def note(number: int) -> None:
        async with database.open() as books:
            await getattr(books, lock)(1)
            await books.write(record("its own", number))

    await asyncio.gather(*(note(number) for number in range(20)))
    async with database.read() as books:
        story = await books.story("its own")
    assert [entry.seq for entry in story] == list(range(1, 21))
    assert first_break(story) is None


async def test_a_locked_sitting_loses_no_change(database: Database) -> None:
    async def note(minutes: int) -> None:
        async with database.open() as books:
            sitting = await books.take_sitting(1)
            assert sitting
            due = (sitting.upload_due or AT) + timedelta(minutes=minutes)
            await books.save_sitting(replace(sitting, upload_due=due))

    async with database.read() as books:
        before = await books.sitting(1)
    await asyncio.gather(*(note(1) for _ in range(20)))
    async with database.read() as books:
        after = await books.sitting(1)
    assert before
    assert after
    assert before.upload_due
    assert after.upload_due == before.upload_due + timedelta(minutes=20)
