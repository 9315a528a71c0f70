"""Where the books show a packet is where the last accepted entry of its chain has put it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from custody.desk.settle import brief
from custody.facts.base import encode
from custody.ledger import Break
from custody.packets import Packet, Place
from custody.pending import Pending
from custody.roles import Role
from storage.books import StoredBooks
from storage.database import Database
from storage.whereabouts import misplaced_in
from tests.storage.district import AT, CAMPAIGN, E12, N07, S01, record, who
from tests.storage.test_ledger import outside

ELSEWHERE = {
    f"holder = {S01}": "holder", "holder = NULL": "holder", "step = 'packed'": "step",
    "due = due + 1": "state", "since = NULL": "state", "unconfirmed = 0": "state", "incidents = 0": "state",
    "denied = 1": "state",
    "place = replace(place, '0417', '0418')": "place", "place = '{'": "place",
}  # fmt: skip


async def acted(books: StoredBooks, number: int = 1) -> Packet:
    """A packet that came on, was refused to somebody, and was looked at."""
    (packet,) = await books.take_packets([number])
    taker, giver = await books.person(N07), await books.person(S01)
    assert taker is not None
    assert giver is not None
    holder = who(taker, Role.OBSERVER)
    pending = Pending("to-observer", who(giver, Role.SCHOOL), Role.SCHOOL, holder, AT)
    place = Place(
        "to-observer", Role.OBSERVER, holder, AT, AT + timedelta(hours=2), seal="0417", incidents=2,
        resolved=1, pending=(pending,), before=packet.place,
    )  # fmt: skip
    stream = f"packet:{packet.id}/{packet.chain or packet.code}"
    kept = encode(brief(place))
    await books.save_packet(replace(packet, place=place, version=1), finished=False)
    await books.write(replace(record(stream), body={"fact": {"kind": "packed"}, "place": {"kind": "place"}}))
    await books.write(replace(record(stream), body={"fact": {"kind": "received"}, "place": kept}))
    await books.write(record(stream))
    await books.write(replace(record(stream, accepted=False), body={"place": {"kind": "place"}}))
    return packet


async def test_what_the_ledger_says_is_what_is_shown(database: Database) -> None:
    async with database.open() as books:
        await acted(books)
    assert await misplaced_in(database) is None


@pytest.mark.parametrize("change", ELSEWHERE)
async def test_a_packet_that_is_shown_elsewhere_is_named(database: Database, url: str, change: str) -> None:
    async with database.open() as books:
        packet = await acted(books)
    outside(url, f"UPDATE packets SET {change} WHERE id = {packet.id}")  # noqa: S608 - our own words
    assert await misplaced_in(database) == Break(f"packet:1/{packet.code}", 2, ELSEWHERE[change])


def unwritten() -> Iterator[tuple[str, str]]:
    yield f"holder = {E12}", "unwritten"
    yield "step = 'packed'", "unwritten"
    yield "due = 1, incidents = 1", "untouched"
    yield "place = '{'", "untouched"


@pytest.mark.parametrize(("change", "what"), list(unwritten()))
async def test_a_packet_came_on_and_nothing_is_written(
    database: Database, url: str, change: str, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.whereabouts.PAGE", 1)
    async with database.read() as books:
        last = (await books.packets([4]))[0]
    outside(url, f"UPDATE packets SET {change} WHERE id = 4")  # noqa: S608 - our own words
    assert await misplaced_in(database) == Break(f"packet:4/{last.code}", 1, what)
    assert last.campaign == CAMPAIGN
