"""Every filter of the board against a naive count, on books that differ at random."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from custody.packets import Packet, Place
from custody.ports import Scope
from custody.roles import Role
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, DAY, E12, K01, N07, PLAN, S01, SITTINGS, enter, lying, who

HORIZON = AT + timedelta(hours=3)
STEPS = (None, "packed", "to-observer", "to-expert", "to-school")
HOURS = (None, -30, -1, 0, 1, 2, 3, 50)


async def random_books(database: Database, luck: Random) -> list[tuple[Packet, bool]]:
    """Packets in random places; whether each has come to its end."""
    many = [
        replace(each, grade=grade, packets=luck.randint(1, 3)) for each in SITTINGS for grade in (5, 8, 11)
    ]
    await enter(database, replace(PLAN, sittings=tuple(many)))
    found = []
    async with database.open() as books:
        people = [person for each in (K01, N07, E12) if (person := await books.person(each))]
        for packet in await books.listing(CAMPAIGN, Scope(), AT, 999, 0):
            hours, holder = luck.choice(HOURS), luck.choice([None, *people])
            due = None if hours is None else AT + timedelta(hours=hours)
            held = who(holder, Role.EXPERT) if holder else None
            place = Place(luck.choice(STEPS), holder=held, incidents=luck.choice((0, 0, 2)), due=due)
            found.append((lying(packet, place), place.step == "to-school"))
            await books.save_packet(found[-1][0], finished=found[-1][1])
    return found


def random_scope(luck: Random) -> Scope:
    """Any filters together."""
    return Scope(
        luck.choice((None, "karam", "ulkan")), luck.choice((None, "physics")),
        luck.choice((None, None, ("",), ("packed",), ("packed", "checked"))), overdue=luck.random() < 0.2,
        grade=luck.choice((None, "8")), day=luck.choice((None, DAY, date(2024, 4, 13))),
        person=luck.choice((None, None, N07, E12, K01)), incidents=luck.random() < 0.2,
        soon=luck.choice((None, None, HORIZON)),
    )  # fmt: skip


def is_within(packet: Packet, scope: Scope, *, finished: bool) -> bool:
    """Whether the packet is in the scope, by what the words mean."""
    place, due = packet.place, packet.place.due
    whose = {place.holder.id if place.holder else 0, packet.expert.id if packet.expert else 0}
    runs = due is not None and not finished
    return (
        scope.organisation in (None, packet.organisation)
        and scope.subject in (None, packet.subject)
        and (scope.steps is None or (place.step or "") in scope.steps)
        and scope.grade in (None, packet.grade)
        and scope.day in (None, packet.day)
        and scope.person in (None, packet.observer, *whose)
        and (not scope.overdue or (runs and due is not None and due < AT))
        and (not scope.incidents or place.incidents > 0)
        and (scope.soon is None or (runs and due is not None and AT <= due < scope.soon))
    )


@pytest.mark.parametrize("seed", range(3))
async def test_the_board_is_a_naive_count(database: Database, seed: int) -> None:
    luck = Random(seed)  # noqa: S311 - the same books every time
    packets = await random_books(database, luck)
    async with database.read() as books:
        for scope in [Scope(), *(random_scope(luck) for _ in range(40))]:
            mine = [(each, over) for each, over in packets if is_within(each, scope, finished=over)]
            late = [each for each, over in mine if not over and each.place.due and each.place.due < AT]
            totals = await books.totals(CAMPAIGN, scope, AT)
            assert (totals.packets, totals.overdue) == (len(mine), len(late)), scope
            listed = await books.listing(CAMPAIGN, scope, AT, 999, 0)
            assert {each.id for each in listed} == {each.id for each, _ in mine}
            cells = await books.cells(CAMPAIGN, scope, AT, HORIZON)
            counted = Counter((each.organisation, each.place.step or "") for each, _ in mine)
            assert {(each.organisation, each.what): each.packets for each in cells} == counted
            soon = [each for each, over in mine if not over and each.place.due]
            hours = [each for each in soon if each.place.due and AT <= each.place.due < HORIZON]
            assert sum(each.soon for each in cells) == len(hours)


async def test_the_directory_knows_every_name(database: Database) -> None:
    await enter(database)
    async with database.read() as books:
        known = await books.directory(CAMPAIGN)
    assert [(each.code, each.name, each.place) for each in known.organisations] == [
        ("karam", "School of Karam", "Karam"),
        ("ulkan", "School of Ulkan", "Ulkan"),
    ]
    assert known.subjects == ("biology", "physics")
    assert known.grades == ("6", "8")
    assert known.days == (DAY, DAY + timedelta(days=1))
    assert (K01, "K-01") in known.people
    assert known.steps[:2] == ("", "packed")
    assert known.name_of("karam") == "School of Karam"
    assert known.name_of("gone") == "gone"
    assert known.callsign_of(N07) == "N-07"
    assert known.callsign_of(0) == ""
    assert dict(known.schools) == {S01: "karam"}, "whoever only speaks for a school stands for it"
