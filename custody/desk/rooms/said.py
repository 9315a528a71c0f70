"""The word on all rooms of a work: written down at once, added to, and looked through for faults (S 13)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.rooms import incidents
from custody.desk.rooms.otherwise import packed_otherwise
from custody.desk.sittings.speaking import as_school, locked, write
from custody.facts.doors import OldButton
from custody.facts.rooms import Room, RoomsReported, RoomStaff
from custody.forms import Draft
from custody.letters import Choice
from custody.ports import Books, RoomReport
from custody.room_fixes import named_still, staffed, whole
from custody.rooms import reported, short_of, staff_of, zones
from custody.sittings import Sitting

FORM = "rooms"
RECORDED = "recorded"
"""How many answers of a draft are written down already: the rooms themselves."""


async def at_once(books: Books, call: Call, draft: Draft) -> Draft | None:
    """Rooms are written down before anything more is asked about them; None when that was refused."""
    if draft.form != FORM or "rooms" not in draft.answers or draft.answers.get(RECORDED):
        return draft
    sitting = await locked(books, call, int(draft.ref[1:]), as_school)
    if sitting is None:
        await books.drop_draft(call.person.id)
        return None
    before = await books.room_report(sitting.id)
    seats = (await books.campaign(sitting.campaign)).room_seats
    said = whole(draft.answers["rooms"], before.rooms if before else ())
    rooms = staffed(said, before.rooms if before else (), seats)
    fact = replace(
        _fact(call, sitting, rooms, seats), variants=before.variants if before else "",
        teaches=named_still(before.teaches, said) if before else (), corrects=before.at if before else None,
        kept=len(said) > len(draft.answers["rooms"]),
    )  # fmt: skip
    await _keep(books, call, sitting, fact)
    return replace(draft, answers={**draft.answers, "rooms": [list(each) for each in said], RECORDED: 1})


async def finish(books: Books, call: Call, draft: Draft) -> None:
    """What was answered is added to the rooms; what breaks the rule of S 13 is an incident at once."""
    sitting = await locked(books, call, int(draft.ref[1:]), as_school)
    if sitting is None:
        return
    before = await books.room_report(sitting.id)
    adds = bool(draft.answers.get(RECORDED))
    if adds and before is None:  # the day was taken back, and the rooms with it
        await reply(books, call, OldButton(), [Choice("rooms", f"s{sitting.id}")])
        return
    stands = [[each.name, each.came] for each in before.rooms] if adds and before else draft.answers["rooms"]
    fact = await _answered(books, call, sitting, {**draft.answers, "rooms": stands})
    corrects, kept = before.at if before and not adds else None, bool(draft.answers.get("kept"))
    fact = replace(fact, adds=adds, corrects=corrects, kept=kept)
    await _keep(books, call, sitting, fact)
    await incidents.note(books, call, sitting, fact, before)


async def _answered(books: Books, call: Call, sitting: Sitting, answers: Mapping[str, Any]) -> RoomsReported:
    seats = (await books.campaign(sitting.campaign)).room_seats
    rooms = reported(answers, seats)
    return replace(
        _fact(call, sitting, rooms, seats), few=short_of(rooms, seats, said="organisers" in answers),
        teaches=tuple(answers.get("teaches", ())), variants=answers.get("variants", ""),
    )  # fmt: skip


def _fact(call: Call, sitting: Sitting, rooms: tuple[Room, ...], seats: int) -> RoomsReported:
    need = {each.name: zones(each.came, seats) for each in rooms}
    return RoomsReported(
        sitting=sitting.name, at=call.at, by=as_school(call, sitting), rooms=rooms,
        came=sum(each.came for each in rooms), listed=sitting.listed, zones=sum(need.values()),
        organisers=staff_of(rooms),
        otherwise=tuple(
            RoomStaff(e.name, e.organisers) for e in rooms if e.organisers not in (0, need[e.name])
        ),
    )  # fmt: skip


async def _keep(books: Books, call: Call, sitting: Sitting, fact: RoomsReported) -> None:
    """Write it down and answer with what is to be done next."""
    said = await write(books, call, sitting, replace(fact, kept=False))
    await books.keep_room_report(RoomReport(sitting.id, fact.rooms, fact.variants, fact.teaches, call.at))
    if not isinstance(said, RoomsReported):
        return
    packets = await books.packets_of_sitting(sitting.id)
    waiting = [each for each in packets if each.place.step is None]
    campaign = await books.campaign(sitting.campaign)
    said = replace(
        said, packets=len(waiting), over=said.came > (said.listed or said.came), kept=fact.kept,
        apart=len(waiting) != _seated(said), early=early(campaign, sitting, call.at),
        packed=await packed_otherwise(books, packets, said.rooms),
    )  # fmt: skip
    await reply(books, call, said, _next(sitting, said, len(waiting)))


def _next(sitting: Sitting, said: RoomsReported, waiting: int) -> tuple[Choice, ...]:
    ref = f"s{sitting.id}"
    is_one_each = waiting == _seated(said)
    pack = (Choice("rooms-pack", ref, 0, "", "", waiting),) if waiting and is_one_each else ()
    return (*pack, Choice("rooms", ref), Choice("sitting", ref))


def _seated(said: RoomsReported) -> int:
    return sum(bool(room.came) for room in said.rooms)


def early(campaign: Campaign, sitting: Sitting, at: datetime) -> str:
    """When the work begins by the plan, if that was still to come at that moment of its day."""
    begins = time.fromisoformat(sitting.starts.zfill(5)) if sitting.starts else None
    clock = at.astimezone(ZoneInfo(campaign.timezone))
    is_early = begins is not None and clock.date() == sitting.day and clock.time() < begins
    return sitting.starts.removeprefix("0") if is_early else ""
