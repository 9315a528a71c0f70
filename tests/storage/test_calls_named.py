"""A letter of many calls is made of few questions to the books, and its buttons are of what it names."""

from dataclasses import replace

import pytest

from custody.facts.reminders import ToCall
from custody.packets import Place
from custody.ports import Nudge
from custody.roles import Role
from storage.books import StoredBooks
from storage.database import Database
from tests.storage.district import E12, E13, K01, lying, who
from tests.storage.hearing import LATE, heard, join, nudges_of


async def test_works_that_were_named_are_read_in_one_go(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(*_: object) -> None:
        pytest.fail("one by one")

    async with database.open() as books:
        assert [each.id for each in await books.sittings([3, 99, 1])] == [3, 1]
        assert await books.sittings([]) == ()
        await join(books, K01)
        monkeypatch.setattr(StoredBooks, "sitting", never)
        named = [Nudge(K01, what, f"s{n}") for n in (1, 2, 3) for what in ("calls", "unstarted", "visits")]
        fact, _ = await heard(books, K01, named)
        assert (len(fact.calls), len(fact.unstarted)) == (2, 2)


async def test_only_packets_that_the_lines_name_have_buttons(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("custody.desk.reminders.calls.NAMED", 1)
    async with database.open() as books:
        await join(books, E12)
        expert = await books.person(E13)
        assert expert is not None
        there = Place("to-expert", Role.EXPERT, who(expert, Role.EXPERT), due=LATE)
        for packet in await books.take_packets([1, 2]):
            await books.save_packet(replace(lying(packet, there), expert=there.holder), finished=False)
        fact, verbs = await heard(books, E12, await nudges_of(books, 1, 2))
        (line,) = fact.calls
        assert isinstance(line, ToCall)
        assert (len(line.code), line.more) == (1, 1)
        assert verbs == ["look"]
