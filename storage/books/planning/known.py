"""The campaign's rows as a plan is compared with them, read at one moment."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from itertools import groupby

from custody.campaign import Campaign
from custody.plan import Plan
from custody.planning.checked import awaits_expert, is_checked
from custody.planning.known import (
    COLUMNS,
    Known,
    KnownOrganisation,
    KnownPacket,
    KnownPerson,
    KnownSitting,
    SittingKey,
)
from storage.books import rows
from storage.books.planning.sheets_known import places_of, programmes_of, rooms_of
from storage.books.planning.tasks import tasks_of
from storage.moments import moment_or_none
from storage.session import Row, Session


async def known_of(session: Session, plan: Plan) -> Known:
    """What the books know of the plan's campaign; nothing when there is none of its key."""
    row = await session.row("campaign_by_key", key=plan.campaign.key)
    if row is None:
        return Known()
    campaign = rows.campaign(row)
    return Known(
        campaign, row["plan_version"], await _organisations(session, campaign.id),
        await _people(session, campaign, plan), await _sittings(session, campaign.id),
        await rooms_of(session, campaign.id), await tasks_of(session, campaign.id),
        await programmes_of(session, campaign.id), await places_of(session, campaign.id),
        *await _exceptions(session, campaign.id),
    )  # fmt: skip


async def _organisations(session: Session, campaign: int) -> dict[str, KnownOrganisation]:
    found = await session.rows("known_organisations", campaign=campaign)
    return {
        row["code"]: KnownOrganisation(**{name: row[name] for name in COLUMNS}, aside=bool(row["aside"]))
        for row in found
    }


async def _people(session: Session, campaign: Campaign, plan: Plan) -> dict[str, KnownPerson]:
    found = await session.rows("known_people", campaign=campaign.id)
    planned = {each.callsign for each in plan.people}
    gone = {row["callsign"] for row in found if not row["aside"]} - planned
    acted = {each for each in gone if await _has_acted(session, campaign.id, each)}
    held = {row["holder"] for row in await session.rows("holders", campaign=campaign.id)} if gone else set()
    stand = (
        {row["person"] for row in await session.rows("stand_ins", campaign=campaign.id)} if gone else set()
    )
    known = {}
    for number, grants in groupby(found, key=lambda row: int(row["id"])):
        person = list(grants)
        acts = person[0]["callsign"] in acted or number in held
        known[str(person[0]["callsign"])] = _person(person, acts=acts, stands_in=number in stand)
    return known


async def _exceptions(
    session: Session, campaign: int
) -> tuple[frozenset[tuple[str, date]], frozenset[tuple[str, str]]]:
    """Who cannot come on which day, and which experts may check works of their own school."""
    away = await session.rows("known_absences", campaign=campaign)
    leaves = await session.rows("known_leaves", campaign=campaign)
    return (
        frozenset((row["callsign"], date.fromisoformat(row["day"])) for row in away),
        frozenset((row["callsign"], row["organisation"]) for row in leaves),
    )


async def _has_acted(session: Session, campaign: int, callsign: str) -> bool:
    return bool(await session.value("count_acts", actor=callsign, campaign=campaign))


def _person(found: list[Row], *, acts: bool, stands_in: bool) -> KnownPerson:
    row = found[0]
    grants = tuple(rows.grant(each) for each in found if each["role"] is not None)
    return KnownPerson(
        row["id"], row["callsign"], row["language"], row["workplace"], row["place"], row["years"], grants,
        bool(row["aside"]), acts, stands_in, bool(row["joined"]), row["checking_place"],
    )  # fmt: skip


async def _sittings(session: Session, campaign: int) -> dict[SittingKey, KnownSitting]:
    packets: dict[int, list[Row]] = defaultdict(list)
    for row in await session.rows("known_packets", campaign=campaign):
        packets[row["sitting"]].append(row)
    found = await session.rows("known_sittings", campaign=campaign)
    return {each.key: each for each in (_sitting(row, packets[row["id"]]) for row in found)}


def _packet(row: Row) -> KnownPacket:
    awaits = awaits_expert(row["route"], row["step"] or None)
    return KnownPacket(
        row["id"], row["number"], row["code"], row["total"], row["expert_id"], awaits, bool(row["acts"]),
        bool(row["aside"]), is_checked(row["route"], row["step"] or None),
    )  # fmt: skip


def _sitting(row: Row, packets: Iterable[Row]) -> KnownSitting:
    known = tuple(map(_packet, packets))
    begun = bool(row["begun"]) or any(packet["step"] for packet in packets)
    acts = begun or bool(row["noted"]) or any(packet.acts for packet in known)
    day, until = row["day"], row["until"]
    return KnownSitting(
        row["id"], (row["organisation"], row["subject"], row["grade"], row["since"] or day), row["starts"],
        row["listed"], row["observer"], row["planned_observer"], row["planned_expert"],
        moment_or_none(row["upload_due"]), begun, acts, bool(row["aside"]), known,
        bool(row["without_order"]), date.fromisoformat(day), date.fromisoformat(until) if until else None,
        bool(row["chosen"]),
    )  # fmt: skip
