"""What the plan names no more is set aside, unless something has happened there, and can come back."""

from dataclasses import replace

from bot.workdays import RussianDays
from custody.desk.plans import replan
from custody.packets import Place
from custody.planning.tally import Vanished
from custody.ports import Scope
from custody.roles import Role
from storage.books import StoredBooks
from storage.database import Database
from storage.invitations import create_invitations
from storage.labels import all_labels
from tests.storage.district import (
    AT,
    CAMPAIGN,
    DAY,
    E13,
    N07,
    PLAN,
    changed,
    moved,
    put,
    received,
    token,
    who,
)

DAYS = RussianDays()
LESS = replace(
    changed(packets=1),
    organisations=PLAN.organisations[:1],
    people=PLAN.people[:-1],
    sittings=changed(packets=1).sittings[:1],
)
"""Without the second school, its works, the second packet of the first work, and one expert."""


async def open_subjects(books: StoredBooks) -> set[str]:
    return {due.subject for due in await books.dues_of([f"{kind}{n}" for kind in "psn" for n in range(1, 7)])}


async def test_what_is_gone_leaves_the_board_the_lists_and_the_clock(database: Database) -> None:
    async with database.open() as books:
        await replan.replan(books, CAMPAIGN, DAYS, AT)
        first, second, *_ = await all_labels(books, CAMPAIGN)
        result = await put(books, LESS)
        assert result.vanished == [
            Vanished("organisations", "ulkan"),
            Vanished("people", "E-13"),
            Vanished("sittings", "ulkan / physics / 8 / 2024-04-12"),
            Vanished("sittings", "ulkan / biology / 6 / 2024-04-13"),
            Vanished("packets", second.code),
        ]
        assert await all_labels(books, CAMPAIGN) == (replace(first, of=1),)
        assert (await books.totals(CAMPAIGN, Scope(), AT)).packets == 1
        assert (await books.totals(CAMPAIGN, Scope(), AT)).sittings == 1
        assert E13 not in {person.id for person in await books.everyone(CAMPAIGN)}
        assert await books.find_packet(CAMPAIGN, "code", second.code) is None
        assert await open_subjects(books) == {"p1", "s1"}
        assert [each.id for each in await books.sittings_of_observer(N07, DAY, DAY)] == [1]
        await replan.replan(books, CAMPAIGN, DAYS, AT)
        assert await open_subjects(books) == {"p1", "s1"}
        assert (await put(books, LESS)).vanished == []


async def test_put_back_in_the_plan_it_is_there_again_with_its_labels(database: Database) -> None:
    async with database.open() as books:
        await replan.replan(books, CAMPAIGN, DAYS, AT)
        labels, subjects = await all_labels(books, CAMPAIGN), await open_subjects(books)
        gone = (await put(books, LESS)).vanished
        result = await put(books)
        assert {(each.sheet, each.key) for each in result.returned} == {(one.sheet, one.key) for one in gone}
        assert (result.new, result.vanished) == (type(result.new)(), [])
        await replan.replan(books, CAMPAIGN, DAYS, AT)
        assert await all_labels(books, CAMPAIGN) == labels
        assert await open_subjects(books) == subjects
        person = await books.person(E13)
        assert person
        assert person.has(Role.EXPERT)
        assert (await put(books)).nothing_new


async def test_what_something_has_happened_to_stays(database: Database) -> None:
    async with database.open() as books:
        await moved(books, 3, Place("packed"))
        observer = await books.person(N07)
        assert observer
        (packet,) = await books.take_packets([1])
        await received(books, packet, who(observer, Role.OBSERVER))
        people = tuple(each for each in PLAN.people if each.callsign != "N-07")
        sittings = (replace(PLAN.sittings[2]),)
        result = await put(books, replace(PLAN, people=people, sittings=sittings))
        assert result.vanished == [
            Vanished("people", "N-07", "acts"),
            Vanished("sittings", "karam / physics / 8 / 2024-04-12", "acts"),
            Vanished("sittings", "ulkan / physics / 8 / 2024-04-12", "acts"),
        ]
        assert result.nothing_new
        assert len(await all_labels(books, CAMPAIGN)) == 4


async def test_whoever_is_sent_by_the_coordinators_word_stays(database: Database) -> None:
    async with database.open() as books:
        sitting = await books.take_sitting(3)
        assert sitting
        await books.save_sitting(replace(sitting, observer=E13))
        result = await put(books, replace(PLAN, people=PLAN.people[:-1]))
        assert result.vanished == [Vanished("people", "E-13", "sent")]


async def test_an_unused_invitation_of_somebody_who_is_gone_dies(database: Database) -> None:
    async with database.open() as books:
        ((_, _, secret),) = await create_invitations(
            books, CAMPAIGN, AT, AT.replace(year=2030), token, ["E-13"]
        )
        await put(books, LESS)
        assert await books.use_invitation(secret, 77, AT) is None


async def test_one_packet_less_and_one_more_again(database: Database) -> None:
    async with database.open() as books:
        await put(books, changed(packets=1))
        result = await put(books, changed(packets=3))
        assert result.new.packets == 1
        assert [each.sheet for each in result.returned] == ["packets"]
        assert [(p.number, p.of) for p in await books.packets_of_sitting(1)] == [(1, 3), (2, 3), (3, 3)]
