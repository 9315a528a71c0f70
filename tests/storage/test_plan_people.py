"""People whom the plan names, and people whom the coordinator has named since."""

from dataclasses import replace

from custody.packets import Packet, Place
from storage.books import StoredBooks
from storage.database import Database
from storage.plan import Tally
from tests.storage.district import E12, E13, N07, PLAN, changed, lying, put


async def go(books: StoredBooks, packet: int, step: str, **packet_fields: object) -> Packet:
    (found,) = await books.take_packets([packet])
    there = replace(lying(found, Place(step)), **packet_fields)  # type: ignore[arg-type]
    await books.save_packet(there, finished=False)
    return there


async def test_another_expert_in_the_plan_gets_the_packets_that_no_expert_has_had(database: Database) -> None:
    async with database.open() as books:
        await go(books, 2, "to-expert")
        await put(books, changed(expert="E-13"))
        first, second = await books.packets([1, 2])
        assert first.expert
        assert second.expert
        assert (first.expert.id, second.expert.id) == (E13, E12)
        assert first.version == 1  # buttons that showed the other expert are old now
        await put(books, changed(expert=None))
        assert [packet.expert for packet in await books.packets([1])] == [None]


async def test_what_the_coordinator_has_changed_since_stands_until_the_plan_says_otherwise(
    database: Database,
) -> None:
    async with database.open() as books:
        (packet,) = await books.packets([1])
        assert packet.expert
        mine = replace(packet.expert, id=E13, callsign="E-13")
        await go(books, 1, "packed", expert=mine)
        sitting = await books.take_sitting(1)
        assert sitting
        await books.save_sitting(replace(sitting, observer=None))
        await put(books, changed(listed=31))
        assert [packet.expert for packet in await books.packets([1])] == [mine]
        now = await books.sitting(1)
        assert now
        assert now.observer is None
        await put(books, changed(observer=None))
        await put(books, changed(observer="N-07"))
        now = await books.sitting(1)
        assert now
        assert now.observer == N07


async def test_an_observer_whom_the_plan_names_anew_ends_the_order_to_go_on_without(
    database: Database,
) -> None:
    async with database.open() as books:
        sitting = await books.take_sitting(1)
        assert sitting
        await books.save_sitting(replace(sitting, observer=None, without_order="45"))
        await put(books, changed(listed=31))
        orders = [await books.sitting(1)]
        await put(books, changed(observer=None))
        orders.append(await books.sitting(1))
        await put(books, changed(observer="N-07"))
        orders.append(await books.sitting(1))
    assert [each.without_order for each in orders if each] == ["45", "45", ""]


async def test_a_person_keeps_language_and_phone_when_the_plan_changes_them(database: Database) -> None:
    async with database.open() as books:
        await books.set_language(N07, "en")
        await books.session.value("bind_chat", chat=5, person=N07, at=0)
        people = [replace(each, years=1) if each.callsign == "N-07" else each for each in PLAN.people]
        assert (await put(books, replace(PLAN, people=tuple(people)))).changed == Tally(people=1)
        assert (await put(books, replace(PLAN, people=tuple(people)))).nothing_new
        person = await books.person_of_chat(5)
        assert person
        assert (person.id, person.years, person.language, len(person.grants)) == (N07, 1, "en", 1)
