"""The word on all rooms of a work: written down, kept, and looked through for what breaks the rule (S 13)."""

from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.rooms import incidents
from custody.desk.sittings.speaking import as_school, locked, write
from custody.facts.rooms import RoomsReported
from custody.forms import Draft
from custody.letters import Choice
from custody.ports import Books, RoomReport
from custody.rooms import reported, short_of, zones
from custody.sittings import Sitting


async def finish(books: Books, call: Call, draft: Draft) -> None:
    """What was answered is the word on the rooms; what breaks the rule of S 13 is an incident at once."""
    sitting = await locked(books, call, int(draft.ref[1:]), as_school)
    if sitting is None:
        return
    before = await books.room_report(sitting.id)
    fact = await _fact(books, call, sitting, draft, before)
    said = await write(books, call, sitting, fact)
    report = RoomReport(sitting.id, fact.rooms, fact.variants, fact.teaches, call.at)
    await books.keep_room_report(report)
    if isinstance(said, RoomsReported):
        waiting = [p for p in await books.packets_of_sitting(sitting.id) if p.place.step is None]
        campaign = await books.campaign(sitting.campaign)
        said = replace(
            said, packets=len(waiting), over=said.came > (said.listed or said.came),
            apart=len(waiting) != _seated(said), early=early(campaign, sitting, call.at),
        )  # fmt: skip
        await reply(books, call, said, _next(sitting, said, len(waiting)))
    await incidents.note(books, call, sitting, fact, before)


async def _fact(
    books: Books, call: Call, sitting: Sitting, draft: Draft, before: RoomReport | None
) -> RoomsReported:
    seats = (await books.campaign(sitting.campaign)).room_seats
    rooms = reported(draft.answers, seats)
    return RoomsReported(
        sitting=sitting.name, at=call.at, by=as_school(call, sitting), rooms=rooms,
        came=sum(each.came for each in rooms), listed=sitting.listed,
        zones=sum(zones(each.came, seats) for each in rooms),
        few=short_of(rooms, seats, said="organisers" in draft.answers),
        teaches=tuple(draft.answers.get("teaches", ())), variants=draft.answers.get("variants", ""),
        corrects=before.at if before else None,
    )  # fmt: skip


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
