"""What those without a phone owe is nobody else's debt: whoever oversees them reads whom to call, once."""

from custody.facts.reminders import NotBegun, ToCall
from custody.packets import Place
from custody.ports import Nudge
from custody.roles import Role
from custody.roll import Roll
from locales.words import Words
from storage.database import Database
from tests.storage.district import AT, E12, K01, K02, N07, S01, moved, who
from tests.storage.hearing import LATE, heard, join, nudges_of


async def test_a_school_without_a_phone_is_one_line_of_whom_to_call_and_no_debt_of_the_coordinator(
    database: Database,
) -> None:
    async with database.open() as books:
        await join(books, K01)
        for packet in (1, 2, 3):
            await moved(books, packet, Place(due=LATE))
        nudges = [*await nudges_of(books, 1, 2), Nudge(K01, "overdue")]
        assert {each.what for each in nudges if each.person == K01} == {"calls", "overdue"}
        fact, verbs = await heard(books, K01, nudges)
        codes = [packet.code for packet in await books.packets([1, 2])]
        assert fact.owes == ()
        (line,) = fact.calls
        assert isinstance(line, ToCall)
        assert (line.organisation, line.step, line.count, line.late) == ("School of Karam", "packed", 2, 2)
        assert [each.callsign for each in line.who] == ["S-01"]
        assert sorted(line.code) == sorted(codes)
        assert line.due == LATE
        assert (fact.late, fact.above) == (1, 2), "the third is not spoken of yet"
        assert not any(code in repr(fact.overdue) for code in codes)
        assert verbs == ["board", "now"], "nothing is asked of the coordinator's own"


async def test_who_has_a_phone_owes_it_and_colleagues_of_an_observer_do_not(database: Database) -> None:
    async with database.open() as books:
        await join(books, K01, K02, S01)
        assert await nudges_of(books, 1) == [Nudge(S01, "owes", "p1")]
        observer = await books.person(N07)
        assert observer is not None
        place = Place("to-observer", Role.OBSERVER, who(observer, Role.OBSERVER), due=LATE)
        await moved(books, 1, place)
        nudges = await nudges_of(books, 1)
        assert nudges == [Nudge(K01, "calls", "p1"), Nudge(K02, "calls", "p1")]
        fact, _ = await heard(books, K02, nudges)
        (line,) = fact.calls
        assert isinstance(line, ToCall)
        assert [each.callsign for each in line.who] == ["N-07"]
        assert line.step == "to-coordinator"


async def test_the_chair_is_to_call_an_expert(database: Database) -> None:
    async with database.open() as books:
        await join(books, K01)
        expert = await books.person(E12)
        assert expert is not None
        there = Place("to-expert", Role.EXPERT, who(expert, Role.EXPERT), due=LATE)
        await moved(books, 1, there)
        assert await nudges_of(books, 1) == [Nudge(K01, "calls", "p1")], "the chair is the same person"
        await join(books, E12)
        assert await nudges_of(books, 1) == [Nudge(E12, "owes", "p1")]


async def test_an_upload_of_a_school_without_a_phone_is_to_be_called_for(database: Database) -> None:
    async with database.open() as books:
        await join(books, K01)
        sitting = await books.sitting(1)
        assert sitting is not None
        nudges = await Roll().upload_nudges(books, sitting, "s1")
        fact, verbs = await heard(books, K01, nudges)
        assert verbs == ["now"]
        (line,) = fact.calls
        assert isinstance(line, ToCall)
        assert (line.step, line.count, line.names) == ("uploaded", 1, ("physics 8",))


async def test_an_observer_without_a_phone_whose_sitting_has_not_begun_is_said_once_to_be_called(
    database: Database,
) -> None:
    async with database.open() as books:
        await join(books, K01)
        fact, verbs = await heard(books, K01, [Nudge(K01, "unstarted", "s1")])
        (begins,) = fact.unstarted
        assert isinstance(begins, NotBegun)
        assert begins.observer is not None
        assert (begins.observer.callsign, begins.call) == ("N-07", True)
        assert fact.calls == (), "not said twice in one letter"
        said = Words("Asia/Irkutsk").say(fact, "ru", AT)
        assert said.count("N-07, сообщения бота не доходят, позвоните") == said.count("N-07") == 1
        assert "/paper" not in said, "of a work that has not begun there is nothing to write down"
        assert verbs == ["instead", "now"], "no reminder that cannot arrive"
        await join(books, N07)
        fact, verbs = await heard(books, K01, [Nudge(K01, "unstarted", "s1")])
        assert verbs == ["prompt", "instead", "now"]
        assert "позвоните" not in Words("Asia/Irkutsk").say(fact, "ru", AT)
        await books.session.value("block_phone", chat=N07, at=1)
        fact, verbs = await heard(books, K01, [Nudge(K01, "unstarted", "s1")])
        assert verbs == ["instead", "now"], "no reminder to a phone that blocks the bot"
        assert "N-07, сообщения бота не доходят, позвоните" in Words("Asia/Irkutsk").say(fact, "ru", AT)


async def test_what_the_coordinator_holds_is_not_said_twice(database: Database) -> None:
    async with database.open() as books:
        await join(books, K01)
        coordinator = await books.person(K01)
        assert coordinator is not None
        mine = Place("to-coordinator", Role.COORDINATOR, who(coordinator, Role.COORDINATOR), due=LATE)
        await moved(books, 1, mine)
        await moved(books, 2, Place(due=LATE))
        fact, _ = await heard(books, K01, [Nudge(K01, "owes", "p1"), Nudge(K01, "overdue")])
        assert (len(fact.owes), len(fact.overdue), fact.late, fact.above) == (1, 2, 2, 1)
