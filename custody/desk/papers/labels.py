"""A new label for a packet whose label is torn, lost or on the wrong packet; the old one explains itself."""

from dataclasses import replace

from custody.codes import Scan
from custody.desk.call import Call, packet_stream
from custody.desk.letters import choices_after, reply, tell_all
from custody.desk.packets.acts import ids_of
from custody.desk.packets.nearness import case_at
from custody.desk.settle import Settled, write
from custody.facts.base import Refusal, decode
from custody.facts.doors import OldButton
from custody.facts.labels import LabelReplaced, OffThePlan, Relabelled
from custody.facts.refusals import NotHolder, NotYours
from custody.forms import Draft
from custody.judge import Case, Tell
from custody.judge.sealing import may_relabel
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Role

FORM = "relabel"


async def relabel(books: Books, call: Call, draft: Draft) -> None:
    """Give the packet a new code; it is written by hand on the packet until the label is printed."""
    campaign = await books.campaign(call.person.campaign)
    packets = await books.take_packets(await ids_of(books, call, draft.ref) or ())
    if not packets:
        await reply(books, call, OldButton())
        return
    case = await case_at(books, call, packets[0], campaign)
    if not may_relabel(case):
        refusal = NotHolder(packet=case.packet.name, holder=case.place.holder)
        await reply(books, call, await write(books, call, case.packet, refusal if case.sees else NotYours()))
        return
    settled = await _relabelled(books, call, case, draft.answers["relabel-reason"])
    now = replace(case, packet=settled.packet)
    await reply(books, call, settled.fact, choices_after(now, settled.fact))
    await tell_all(books, call, campaign, [settled])


async def _relabelled(books: Books, call: Call, case: Case, reason: str) -> Settled:
    old = case.packet
    code = await books.new_label(old.id, call.recorded)
    packet = replace(old, code=code, chain=old.chain or old.code, place=case.noted())
    await books.save_packet(packet, finished=case.is_over)
    fact = Relabelled(
        packet=packet.name, at=call.at, old_code=old.code, code=code, because=reason,
        by=case.acting(case.place.role, Role.COORDINATOR),
    )  # fmt: skip
    said = await write(books, call, packet, fact)
    told: list[int | Role] = [Role.COORDINATOR]
    if packet.place.holder is not None and packet.place.holder.id != call.person.id:
        told.append(packet.place.holder.id)
    return Settled(said, packet, tuple(Tell(to, said, ("story",)) for to in told))


async def dead_label(books: Books, call: Call, scan: Scan) -> Refusal | None:
    """What a dead label says to whoever may see its packet; None for a label that never was."""
    campaign = await books.campaign(call.person.campaign)
    for reading in scan.readings:
        found = await books.old_label(campaign.id, scan.kind, reading)
        if found is None:
            continue
        (packet,) = await books.packets([found[0]])
        if (await case_at(books, call, packet, campaign)).sees:
            return await _explained(books, packet, found[1])
    return None


async def off_the_plan(books: Books, call: Call, scan: Scan) -> Refusal | None:
    """What the label of a packet that a later plan took off says to its route; None for anybody else."""
    campaign = await books.campaign(call.person.campaign)
    for reading in scan.readings:
        packet = await books.off_the_plan(campaign.id, scan.kind, reading)
        if packet is not None and (await case_at(books, call, packet, campaign)).sees:
            return OffThePlan(packet=packet.name, mine=call.person.has(Role.COORDINATOR))
    return None


async def _explained(books: Books, packet: Packet, old: str) -> LabelReplaced | None:
    """When the label with this code was replaced and why, as the packet's chain tells."""
    entries = await books.story(packet_stream(packet))
    facts = [decode(e.content["body"]["fact"]) for e in entries if e.content["kind"] == Relabelled.kind]
    replaced = next((fact for fact in facts if fact.old_code == old), None)
    if replaced is None:
        return None
    return LabelReplaced(old_code=old, packet=packet.name, at=replaced.at, because=replaced.because)
