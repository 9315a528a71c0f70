"""The first of the two taps: what is it about, and what happened."""

from collections.abc import Sequence

from custody.desk.call import Call, today
from custody.desk.letters import reply
from custody.desk.packets.acts import ids_of
from custody.desk.packets.nearness import IN_MIND, case_at
from custody.facts.doors import OldButton
from custody.facts.incidents import WhatHappened
from custody.facts.refusals import NotYours
from custody.facts.sittings import NotYourSitting
from custody.incidents import DOUBT, OF_PACKET, OF_SITTING
from custody.judge import Case
from custody.judge.sealing import may_relabel, may_reseal
from custody.letters import Choice
from custody.menu import button
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Person, Role
from custody.sittings import Sitting, on_buttons

SHOWN = 10
"""So many packets are offered as buttons."""


async def choose(call: Call, ref: str) -> None:
    """The kinds of incidents as buttons: the first of the two taps."""
    async with call.open_books() as books:
        if ref.startswith("s"):
            sitting = await my_sitting(books, call, int(ref[1:]))
            if sitting is not None:
                await reply(books, call, WhatHappened(sitting=sitting.name), _kinds(ref, OF_SITTING))
            return
        packets = await books.packets(await ids_of(books, call, ref) or ())
        if not packets:
            await reply(books, call, OldButton())
        else:
            await _ask_kind(books, call, packets)


async def _ask_kind(books: Books, call: Call, packets: Sequence[Packet]) -> None:
    campaign = await books.campaign(call.person.campaign)
    known = [p for p in packets if (await case_at(books, call, p, campaign)).sees]
    if not known:
        await reply(books, call, NotYours(code="" if call.via == "button" else packets[0].code))
    elif len(known) == 1:
        await reply(
            books, call, WhatHappened(packet=known[0].name), _of_packet(call.case(known[0], campaign))
        )
    else:
        await reply(books, call, WhatHappened(choosing=True), _which(known, (), call.person))


def _kinds(ref: str, kinds: Sequence[str]) -> tuple[Choice, ...]:
    return tuple(Choice("report", ref, 0, what) for what in (*kinds, DOUBT))


def _of_packet(case: Case) -> tuple[Choice, ...]:
    """What can be reported, and for those who may: another label, another seal."""
    mended = [("relabel", may_relabel(case)), ("reseal", may_reseal(case))]
    kinds = _kinds(f"p{case.packet.id}", OF_PACKET)
    return (*kinds, *(button(case, verb) for verb, allowed in mended if allowed))


def _which(packets: Sequence[Packet], sittings: Sequence[Sitting], person: Person) -> tuple[Choice, ...]:
    of_packets = (Choice("incident", f"p{p.id}", p.version, "", p.code) for p in packets)
    named = on_buttons(sittings, person)
    return (*of_packets, *(Choice("incident", f"s{s.id}", 0, "", name) for s, name in named))


async def choose_among(books: Books, call: Call, ids: Sequence[int]) -> None:
    """«Incident» without a button: the packets of the codes, or those in mind and the sittings of the day."""
    if ids:
        await _ask_kind(books, call, await books.packets(ids))
        return
    campaign = await books.campaign(call.person.campaign)
    near = await books.packets(await books.looked(call.person.id, call.recorded - IN_MIND))
    held = [p for p in await books.packets_of(call.person.id) if call.case(p, campaign).holds]
    day = today(call, campaign)
    sittings = await books.sittings_of_observer(call.person.id, day, day)
    schools = call.person.places_of(Role.SCHOOL)
    if schools is not None:
        awaited = await books.sittings_to_upload(campaign.id, schools)
        sittings = (*sittings, *(sitting for sitting in awaited if sitting.day == day))
        held += [p for each in sittings for p in await books.packets_of_sitting(each.id)]
    around = {p.id: p for p in (*near, *held) if call.case(p, campaign).sees}
    choices = _which(tuple(around.values())[:SHOWN], sittings, call.person)
    await reply(books, call, WhatHappened(choosing=True), choices)


async def my_sitting(books: Books, call: Call, sitting_id: int) -> Sitting | None:
    """The sitting for whoever plays a role there; otherwise the refusal is answered."""
    sitting = await books.take_sitting(sitting_id)
    roles = call.person.roles_at(sitting.organisation, sitting.subject) if sitting else ()
    if sitting is None or sitting.campaign != call.person.campaign or not roles:
        await reply(books, call, NotYourSitting(expected=Role.OBSERVER.value))
        return None
    return sitting
