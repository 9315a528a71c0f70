"""Sittings: milestones, uploads, and whose they are."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from custody.facts.sittings import Milestone
from custody.packets import Place
from custody.roles import Role
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, DAY, KARAM, N07, ULKAN, moved, who


async def test_a_sitting_counts_its_packets_and_keeps_milestones_and_upload(database: Database) -> None:
    async with database.open() as books:
        observer = await books.person(N07)
        assert observer
        await moved(books, 1, Place("packed"))
        sitting = await books.take_sitting(1)
        assert sitting
        assert (sitting.packets, sitting.packed, sitting.observer, sitting.milestones) == (2, 1, N07, ())
        assert sitting.upload_due == datetime(2024, 4, 16, 17, tzinfo=UTC)
        seen = Milestone(
            sitting=sitting.name, milestone="handed-out", at=AT, by=who(observer, Role.OBSERVER), number=23
        )
        done = replace(sitting, milestones=(seen,), uploaded=AT)
        await books.save_sitting(done)
        assert await books.sitting(1) == done
        assert await books.take_sitting(99) is None
        with pytest.raises(KeyError):
            await books.save_sitting(replace(done, id=99))


async def test_sittings_are_listed_for_observers_and_for_uploads(database: Database) -> None:
    async with database.open() as books:
        first = await books.sitting(1)
        assert first
        assert [each.id for each in await books.sittings_of_observer(N07, DAY, DAY)] == [1, 2]
        assert await books.sittings_of_observer(N07, DAY + timedelta(days=1), DAY + timedelta(days=9)) == ()
        assert [each.id for each in await books.sittings_to_upload(CAMPAIGN, frozenset())] == [1, 2, 3]
        await books.save_sitting(replace(first, uploaded=AT))
        assert [each.id for each in await books.sittings_to_upload(CAMPAIGN, frozenset())] == [2, 3]
        assert await books.sittings_to_upload(CAMPAIGN, frozenset({KARAM})) == ()
        own = await books.sittings_to_upload(CAMPAIGN, frozenset({KARAM, ULKAN}))
        assert [each.id for each in own] == [2, 3]
        assert [packet.id for packet in await books.packets_of_sitting(1)] == [1, 2]
