"""The board's numbers against a count by hand."""

from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import cycle, product
from typing import Literal, get_args

import pytest

from custody.packets import Packet, Place
from custody.pending import Pending
from custody.ports import Scope, Totals
from custody.roles import Role
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, N07, PLAN, S01, SITTINGS, enter, lying, who

STEPS = (None, "packed", "to-observer", "to-school", "checked")
DUES = (None, AT - timedelta(hours=2), AT, AT + timedelta(hours=2), AT - timedelta(days=1))
GROUPS = Literal["step", "organisation", "subject"]


@dataclass(frozen=True)
class Counted:
    packet: Packet
    finished: bool

    @property
    def overdue(self) -> bool:
        due = self.packet.place.due
        return not self.finished and due is not None and due < AT

    def within(self, scope: Scope) -> bool:
        place = self.packet.place
        return (
            scope.organisation in (None, self.packet.organisation)
            and scope.subject in (None, self.packet.subject)
            and (scope.steps is None or (place.step or "") in scope.steps)
            and (self.overdue or not scope.overdue)
            and (place.unconfirmed or not scope.unconfirmed)
        )


@pytest.fixture
async def counted(database: Database) -> list[Counted]:
    """Sixty packets in places of every kind."""
    many = [replace(each, grade=grade, packets=5) for each in SITTINGS for grade in range(1, 5)]
    await enter(database, replace(PLAN, sittings=(*SITTINGS, *many)))
    kinds = cycle(product(DUES, (0, 3), (0, 1, 2), STEPS))
    found = []
    async with database.open() as books:
        giver, taker = await books.person(S01), await books.person(N07)
        assert giver
        assert taker
        waits = Pending("packed", who(giver, Role.SCHOOL), Role.SCHOOL, who(taker, Role.OBSERVER), AT)
        shown = ((), (waits,), (replace(waits, denied=True),))
        packets = await books.listing(CAMPAIGN, Scope(), AT, 999, 0)
        for packet, (due, incidents, waiting, step), _ in zip(packets, kinds, range(64), strict=False):
            place = Place(step, pending=shown[waiting], incidents=incidents, due=due)
            found.append(Counted(lying(packet, place), step == "to-school"))
            await books.save_packet(found[-1].packet, finished=found[-1].finished)
        sitting = await books.sitting(1)
        assert sitting
        await books.save_sitting(replace(sitting, uploaded=AT))
    return found


def scopes() -> list[Scope]:
    parts = product(
        (None, "karam"),
        (None, "biology"),
        (None, ("",), ("packed",), ("", "checked")),
        (False, True),
        (False, True),
    )
    return [Scope(*part) for part in parts]


async def test_totals_and_lists_agree_with_a_count_by_hand(
    database: Database, counted: list[Counted]
) -> None:
    async with database.read() as books:
        for scope in scopes():
            mine = [each for each in counted if each.within(scope)]
            totals = await books.totals(CAMPAIGN, scope, AT)
            assert (totals.packets, totals.overdue, totals.unconfirmed, totals.incidents) == (
                len(mine),
                sum(each.overdue for each in mine),
                sum(each.packet.place.unconfirmed for each in mine),
                sum(each.packet.place.incidents > 0 for each in mine),
            )
            listed = await books.listing(CAMPAIGN, scope, AT, 999, 0)
            assert list(listed) == [each.packet for each in sorted(mine, key=in_order)]


def in_order(each: Counted) -> tuple[bool, object, str, str]:
    late = each.packet.place.due if each.overdue else AT
    return (not each.overdue, late, each.packet.organisation, each.packet.code)


@pytest.mark.parametrize("by", get_args(GROUPS))
async def test_lines_agree_with_a_count_by_hand(
    database: Database, counted: list[Counted], by: GROUPS
) -> None:
    for scope in scopes():
        groups: dict[str, list[Counted]] = {}
        for each in counted:
            if each.within(scope):
                groups.setdefault(of(each, by), []).append(each)
        async with database.read() as books:
            lines = await books.lines(CAMPAIGN, by, scope, AT)
        assert sorted(line.what for line in lines) == sorted(groups)
        for line in lines:
            mine = groups[line.what]
            assert (line.by, line.count, line.overdue) == (by, len(mine), sum(each.overdue for each in mine))
            assert line.unconfirmed == sum(each.packet.place.unconfirmed for each in mine)
            assert line.incidents == sum(each.packet.place.incidents > 0 for each in mine)
            assert line.finished == sum(each.finished for each in mine)


def of(each: Counted, by: GROUPS) -> str:
    return (each.packet.place.step or "") if by == "step" else str(getattr(each.packet, by))


async def test_stages_stand_in_the_routes_order_and_schools_have_names(
    database: Database, counted: list[Counted]
) -> None:
    assert counted
    async with database.read() as books:
        stages = await books.lines(CAMPAIGN, "step", Scope(), AT)
        schools = await books.lines(CAMPAIGN, "organisation", Scope(), AT)
    assert [line.what for line in stages] == ["", "packed", "to-observer", "checked", "to-school"]
    assert [(line.what, line.name) for line in schools] == [
        ("karam", "School of Karam"),
        ("ulkan", "School of Ulkan"),
    ]


async def test_pages_follow_one_another(database: Database, counted: list[Counted]) -> None:
    async with database.read() as books:
        whole = await books.listing(CAMPAIGN, Scope(), AT, 999, 0)
        pages = [
            await books.listing(CAMPAIGN, Scope(), AT, 12, start) for start in range(0, len(counted), 12)
        ]
    assert [packet for page in pages for packet in page] == list(whole)


async def test_uploads_are_counted_by_sitting(database: Database, counted: list[Counted]) -> None:
    assert counted
    late = AT + timedelta(days=4, hours=10)
    async with database.read() as books:
        now = await books.totals(CAMPAIGN, Scope(), AT)
        assert (now.sittings, now.uploads, now.uploads_overdue) == (15, 1, 0)
        late_ones = await books.totals(CAMPAIGN, Scope(subject="physics"), late)
        assert (late_ones.sittings, late_ones.uploads, late_ones.uploads_overdue) == (10, 1, 9)
        assert (await books.totals(2, Scope(), AT)) == Totals(0, 0, 0, 0, 0, 0, 0)
