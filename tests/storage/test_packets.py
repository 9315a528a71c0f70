"""Where a packet is, and whose affair it is."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from custody.packets import LastAct, Offer, Place
from custody.pending import Pending
from custody.roles import Role
from storage.database import Database
from storage.labels import Chosen, all_labels
from tests.storage.district import (
    AT,
    CAMPAIGN,
    DAY,
    E12,
    E13,
    K01,
    K02,
    KARAM,
    N07,
    S01,
    ULKAN,
    moved,
    who,
)  # fmt: skip


async def test_a_campaign_comes_back_as_it_was_planned(database: Database) -> None:
    async with database.read() as books:
        campaign = await books.campaign(CAMPAIGN)
        assert (campaign.key, campaign.route, campaign.closing) == ("spring", "municipal", time(17))
        assert (campaign.years_needed, campaign.undo_minutes, campaign.offer_minutes) == (3, 15, 60)
        with pytest.raises(KeyError):
            await books.campaign(2)


async def test_a_new_packet_is_at_the_school_and_due_on_the_day(database: Database) -> None:
    async with database.read() as books:
        (packet,) = await books.packets([1])
    assert (packet.number, packet.of, packet.organisation, packet.organisation_name) == (
        1, 2, KARAM, "School of Karam",
    )  # fmt: skip
    assert (packet.subject, packet.grade, packet.day, packet.observer) == ("physics", "8", DAY, N07)
    assert (packet.place.step, packet.place.role, packet.version) == (None, Role.SCHOOL, 0)
    assert packet.place.due == datetime(2024, 4, 12, 9, tzinfo=UTC)  # 17:00 in Irkutsk
    assert packet.expert is not None
    assert (packet.expert.id, packet.expert.role, packet.expert.subject) == (E12, Role.EXPERT, "physics")


async def test_a_whole_place_is_kept_to_the_microsecond(database: Database) -> None:
    async with database.open() as books:
        people = {number: await books.person(number) for number in (N07, S01)}
        observer, school = people[N07], people[S01]
        assert observer
        assert school
        taker, giver = who(observer, Role.OBSERVER), who(school, Role.SCHOOL)
        at = AT.replace(microsecond=123457)
        place = Place(
            step="to-observer", role=Role.OBSERVER, holder=taker, since=at, due=at + timedelta(hours=3),
            wrote=23, seal="0417", pending=(Pending("to-observer", giver, Role.SCHOOL, taker, at),),
            offer=Offer("to-coordinator", taker, at, None, "driver"), unwitnessed=("packed",), incidents=2,
            last=LastAct(3, N07, at, "to-observer"), before=Place(),
        )  # fmt: skip
        saved = await moved(books, 3, place)
    async with database.read() as books:
        assert await books.packets([3]) == (saved,)


async def test_packets_come_in_the_order_asked_and_are_taken_in_that_of_their_ids(
    database: Database,
) -> None:
    async with database.open() as books:
        assert [packet.id for packet in await books.packets([3, 1, 77, 2, 1])] == [3, 1, 2, 1]
        assert [packet.id for packet in await books.take_packets([3, 1, 2, 1])] == [1, 2, 3]
        (packet,) = await books.packets([1])
        with pytest.raises(KeyError):
            await books.save_packet(replace(packet, id=77), finished=False)


async def test_a_label_finds_its_packet_in_its_campaign_only(database: Database) -> None:
    async with database.read() as books:
        for label in await all_labels(books, CAMPAIGN):
            assert await books.find_packet(CAMPAIGN, "token", label.token) == label.packet
            assert await books.find_packet(CAMPAIGN, "code", label.code) == label.packet
            assert await books.find_packet(2, "code", label.code) is None
        assert await books.find_packet(CAMPAIGN, "code", label.token) is None


async def test_labels_are_chosen_by_school_subject_and_day(database: Database) -> None:
    async with database.read() as books:
        assert [each.packet for each in await all_labels(books, CAMPAIGN)] == [1, 2, 3, 4]
        assert [each.packet for each in await all_labels(books, CAMPAIGN, Chosen(ULKAN))] == [3, 4]
        assert [each.packet for each in await all_labels(books, CAMPAIGN, Chosen(None, "physics"))] == [
            1,
            2,
            3,
        ]
        (label,) = await all_labels(books, CAMPAIGN, Chosen(day=date(2024, 4, 13)))
    assert (label.packet, label.starts, label.number, label.of) == (4, None, 1, 1)


async def test_a_packet_concerns_its_holder_its_awaiting_expert_and_whoever_must_say_a_word(
    database: Database,
) -> None:
    async with database.open() as books:
        people = {number: await books.person(number) for number in range(1, 7)}
        names = {number: who(each, each.grants[0].role) for number, each in people.items() if each}
        waits = Pending("to-observer", names[S01], Role.SCHOOL, names[N07], AT)
        denied = replace(waits, denied=True)
        later = Pending("to-coordinator", names[N07], Role.OBSERVER, names[K01], AT)
        await moved(books, 1, Place("to-observer", holder=names[N07], pending=(waits,)))
        await moved(books, 2, Place("to-coordinator", holder=names[K01], pending=(denied, later)))
        away = Pending("from-expert", names[E12], Role.EXPERT, names[K01], AT)
        await moved(books, 3, Place("from-expert", holder=names[K01], pending=(away,)))
        between = Pending("from-commission", names[K02], Role.COORDINATOR, names[K01], AT)
        await moved(books, 4, Place("to-school", holder=names[S01], pending=(between,)))

        async def mine(person: int) -> list[int]:
            return sorted(packet.id for packet in await books.packets_of(person))

        assert await mine(N07) == [1, 2]  # holds the first, must confirm that the second was handed on
        assert await mine(S01) == [1, 4]  # the first's giver; the second was denied and waits for nobody
        assert await mine(K01) == [2, 3]
        assert await mine(K02) == [4]  # colleagues answer for each other as givers, but not as takers
        assert await mine(E12) == [1, 2, 3]  # awaits two, must confirm the third
        assert await mine(E13) == []
        assert await mine(99) == []
