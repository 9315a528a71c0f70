"""What is known of every packet when its expert is chosen, on both databases."""

from dataclasses import replace
from datetime import date

from custody.facts.names import Who
from custody.roles import Role
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, DAY, E12, E13, KARAM, N07


async def test_every_packet_comes_with_its_list_and_its_expert(database: Database) -> None:
    async with database.open() as books:
        pieces = await books.pieces(CAMPAIGN)
        assert [(p.organisation, p.number, p.of, p.share, p.expert) for p in pieces] == [
            (KARAM, 1, 2, 12, E12), (KARAM, 2, 2, 13, E12), ("ulkan", 1, 1, 20, E12),
            ("ulkan", 1, 1, None, None),
        ]  # fmt: skip
        assert [piece.is_open for piece in pieces] == [False, False, False, True]
        (packet,) = await books.take_packets([pieces[3].packet])
        given = replace(packet, expert=Who(E13, "E-13", Role.EXPERT))
        await books.save_packet(given, finished=False)
        assert not any(piece.is_open for piece in await books.pieces(CAMPAIGN))


async def test_sittings_absences_and_leaves(database: Database) -> None:
    async with database.open() as books:
        works = await books.planned(CAMPAIGN)
        assert [(w.organisation, w.starts, w.listed, w.observer) for w in works] == [
            (KARAM, "09:00", 25, N07), ("ulkan", "10:00", 20, N07), ("ulkan", "", None, None),
        ]  # fmt: skip
        await books.mark_absent(N07, DAY, AT)
        await books.mark_absent(E12, date(2024, 4, 1), AT)
        assert await books.absences(CAMPAIGN, DAY) == {(N07, DAY)}
        await books.authorise(E13, KARAM, "12", AT)
        assert await books.leaves(CAMPAIGN) == {(E13, KARAM)}
        assert await books.leaves(CAMPAIGN + 1) == frozenset()
