"""All that somebody has before them: sittings, packets to check, packets in hand, offices."""

from collections.abc import Iterable
from datetime import date

from custody.campaign import Campaign
from custody.desk.absences.days import is_past
from custody.desk.call import Call, today
from custody.judge.relief import before_checking
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Person, Role
from custody.sittings import Sitting
from custody.whole_work import OFFICES, WholeOf


async def whole_of(books: Books, call: Call, person: Person) -> WholeOf:
    """All that this person has before them now."""
    campaign = await books.campaign(person.campaign)
    around = await books.packets_of(person.id)
    held = tuple(each for each in around if _is_held(call, campaign, each, person))
    offices = tuple(role for role in OFFICES if person.has(role))
    schools = person.places_of(Role.SCHOOL)
    uploads = 0 if schools is None else len(await books.sittings_to_upload(campaign.id, schools))
    return WholeOf(
        person, await _sittings(books, call, campaign, person, held),
        tuple(each for each in around if _is_to_check(call, campaign, each, person)), held, offices, uploads,
    )  # fmt: skip


def _is_held(call: Call, campaign: Campaign, packet: Packet, person: Person) -> bool:
    holder = packet.place.holder
    return holder is not None and holder.id == person.id and not call.case(packet, campaign).is_over


def _is_to_check(call: Call, campaign: Campaign, packet: Packet, person: Person) -> bool:
    """Whether this expert is still to check it: not one that is checked and only waits to be handed on."""
    case, expert = call.case(packet, campaign), packet.expert
    if expert is None or expert.id != person.id or case.is_over:
        return False
    awaited = case.route.ahead(packet.place.step, "to-expert")
    unchecked = packet.place.role is Role.EXPERT and case.route.ahead(packet.place.step, "checked")
    return awaited or unchecked or before_checking(case) is not None


async def _sittings(
    books: Books, call: Call, campaign: Campaign, person: Person, held: Iterable[Packet]
) -> tuple[Sitting, ...]:
    """Sittings to come that are not over, and those whose packets the observer has in hand."""
    ahead = await books.sittings_of_observer(person.id, today(call, campaign), date.max)
    open_yet = [each for each in ahead if each.milestone("packed-with-me") is None]
    found = {each.id: each for each in open_yet if not is_past(each, campaign, call.recorded)}
    for packet in held:
        sitting = await books.sitting(packet.sitting) if packet.place.role is Role.OBSERVER else None
        if sitting is not None and sitting.observer == person.id:
            found[sitting.id] = sitting
    return tuple(found.values())
