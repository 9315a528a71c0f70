"""The working list of incidents."""

from dataclasses import replace
from datetime import timedelta

import pytest

from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, KARAM, N07, S01, ULKAN

HOUR = timedelta(hours=1)


async def test_an_incident_is_listed_until_it_is_resolved(database: Database) -> None:
    async with database.open() as books:
        first = await books.add_incident(CAMPAIGN, "seal-broken", N07, AT, packet=1)
        second = await books.add_incident(CAMPAIGN, "phones", S01, AT, sitting=2)
        one, other = await books.unresolved(CAMPAIGN)
        assert (one.id, one.packet, one.sitting, one.organisation) == (first, 1, None, KARAM)
        assert (other.id, other.packet, other.sitting, other.organisation) == (second, None, 2, ULKAN)
        taken = replace(one, words="torn", state="taken", taken_by=S01)
        await books.save_ticket(taken)
        assert await books.ticket(first) == taken
        over = replace(taken, state="resolved", resolution="glued", resolved_at=AT + HOUR)
        await books.save_ticket(over)
        assert await books.unresolved(CAMPAIGN) == (other,)
        assert await books.ticket(first) == over
        assert await books.ticket(99) is None
        with pytest.raises(KeyError):
            await books.save_ticket(replace(over, id=99))


async def test_the_same_report_come_again_is_recognised(database: Database) -> None:
    async with database.open() as books:
        number = await books.add_incident(CAMPAIGN, "loss", N07, AT, packet=1)
        hall = await books.add_incident(CAMPAIGN, "phones", N07, AT, sitting=1)
        assert await books.reported("loss", N07, AT, packet=1) == number
        assert await books.reported("phones", N07, AT, sitting=1) == hall
        assert await books.reported("loss", N07, AT, packet=2) is None
        assert await books.reported("loss", S01, AT, packet=1) is None
        assert await books.reported("loss", N07, AT + HOUR, packet=1) is None
        assert await books.reported("loss", N07, AT, sitting=1) is None
