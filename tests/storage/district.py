"""A small district: two schools, one subject, a coordinator, an observer, two experts, four packets."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count

from custody.codes import new_code, new_token
from custody.facts.names import Who
from custody.ledger import Record
from custody.packets import Packet, Place
from custody.plan import Plan, PlanCampaign, PlanGrant, PlanOrganisation, PlanPerson, PlanSitting
from custody.roles import Person, Role
from storage.books import StoredBooks
from storage.database import Database
from storage.plan import PlanResult, apply_plan

AT = datetime(2024, 4, 12, 9, tzinfo=UTC)
DAY = date(2024, 4, 12)
CAMPAIGN = 1
KARAM, ULKAN = "karam", "ulkan"


def CLOCK() -> datetime:  # noqa: N802 - it stands for a constant: time does not pass in these tests
    return AT


SITTINGS = (
    PlanSitting(KARAM, "physics", 8, DAY, time(9), 2, 25, "N-07", "E-12"),
    PlanSitting(ULKAN, "physics", 8, DAY, time(10), 1, 20, "N-07", "E-12"),
    PlanSitting(ULKAN, "biology", 6, DAY + timedelta(days=1), None, 1, None, None, None),
)
PLAN = Plan(
    PlanCampaign("spring", "Spring", "municipal", "Asia/Irkutsk", time(17)),
    (
        PlanOrganisation(KARAM, "School of Karam", "Karam"),
        PlanOrganisation(ULKAN, "School of Ulkan", "Ulkan"),
    ),
    (
        PlanPerson("K-01", (PlanGrant("coordinator"),)),
        PlanPerson("K-02", (PlanGrant("deputy"),)),
        PlanPerson("S-01", (PlanGrant("school", (KARAM,)),)),
        PlanPerson("N-07", (PlanGrant("observer", (KARAM, ULKAN)),)),
        PlanPerson(
            "E-12", (PlanGrant("expert", (), ("physics",)), PlanGrant("chair", (), ("physics",))), ULKAN, 5
        ),
        PlanPerson("E-13", (PlanGrant("expert", (), ("physics", "biology")),), KARAM, 9),
    ),
    SITTINGS,
)
K01, K02, S01, N07, E12, E13 = range(1, 7)
"""People's ids, in the plan's order."""


def bits() -> Callable[[int], int]:
    """Numbers in a row instead of random ones."""
    numbers = count(1)
    return lambda size: next(numbers) * 7919 % (1 << size)


BITS = bits()


def token() -> str:
    """A token that nobody else has."""
    return new_token(BITS)


async def put(books: StoredBooks, plan: Plan = PLAN) -> PlanResult:
    """Enter a plan whose uploads are due four days after the sitting."""
    return await apply_plan(
        books,
        plan,
        AT,
        lambda sitting: datetime.combine(sitting.date + timedelta(days=4), time(17), UTC),
        lambda: new_code(BITS),
        token,
    )


async def enter(database: Database, plan: Plan = PLAN) -> PlanResult:
    """The same in a transaction of its own."""
    async with database.open() as books:
        return await put(books, plan)


def who(person: Person, role: Role) -> Who:
    """The person in that role."""
    return Who(person.id, person.callsign, role, person.place)


def record(stream: str, number: int = 1, *, accepted: bool = True) -> Record:
    """Something to be written down."""
    return Record(
        stream, "received", accepted, "N-07", "observer", AT, AT, "telegram", "scan", number, {"n": number}
    )


async def received(books: StoredBooks, packet: Packet, taker: Who) -> Packet:
    """The packet as the taker has it, saved and written down."""
    place = replace(packet.place, step="to-observer", role=taker.role, holder=taker, since=AT)
    moved = replace(packet, place=place, version=packet.version + 1)
    await books.save_packet(moved, finished=False)
    await books.write(record(f"packet:{packet.id}", moved.version))
    return moved


def lying(packet: Packet, place: Place) -> Packet:
    """The packet at another place."""
    return replace(packet, place=place, version=packet.version + 1)


async def moved(books: StoredBooks, packet_id: int, place: Place, *, finished: bool = False) -> Packet:
    """The packet taken and saved at another place."""
    (packet,) = await books.take_packets([packet_id])
    there = lying(packet, place)
    await books.save_packet(there, finished=finished)
    return there


def changed(plan: Plan = PLAN, **sitting: object) -> Plan:
    """The plan with another first sitting."""
    return replace(plan, sittings=(replace(SITTINGS[0], **sitting), *SITTINGS[1:]))  # type: ignore[arg-type]
