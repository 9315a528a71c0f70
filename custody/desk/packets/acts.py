"""Acts on packets: one, a pile, or those that were scanned last; always one transaction and one answer."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from custody.acts import Act, Assign, Issue, Take
from custody.campaign import Campaign
from custody.desk.call import Call
from custody.desk.days.begun import begin_windows
from custody.desk.forms.opening import opened
from custody.desk.letters import reply, tell_all
from custody.desk.packets.answering import answer
from custody.desk.packets.nearness import case_at
from custody.desk.packets.offering import name_left, warn_of_silence
from custody.desk.settle import Settled, settle
from custody.facts.checking import CountDiffers
from custody.facts.doors import OldButton
from custody.forms import Draft
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Role

MOST = 60
"""So many packets are one act at most: a photo, a message, a pile."""


NEVER = -1
"""A version that no packet has."""


async def act_on_ref(call: Call, ref: str, version: int, act: Act) -> None:
    """An act by a button: `ref` is p<packet> or b<bundle>, `version` what the person saw."""
    async with call.open_books() as books:
        ids = await ids_of(books, call, ref)
        if ids is None:
            await reply(books, call, OldButton())
            return
        await perform(books, call, ids, act, version)


async def ids_of(books: Books, call: Call, ref: str) -> tuple[int, ...] | None:
    """The packets that a button means; None when it belongs to somebody else or means nothing."""
    if not ref[1:].isdecimal():
        return None
    number = int(ref[1:])
    if ref[0] == "p":
        return (number,) if await books.campaign_of_packet(number) == call.person.campaign else None
    pile = await books.bundle(number) if ref[0] == "b" else None
    return pile[1] if pile is not None and pile[0] == call.person.id else None


async def perform(
    books: Books, call: Call, ids: Sequence[int], act: Act, version: int | None
) -> tuple[Settled, ...]:
    """Do the act on every packet in this transaction, answer once, and tell whom it concerns."""
    return await perform_each(books, call, dict.fromkeys(ids, act), version)


async def perform_each(
    books: Books, call: Call, acts: Mapping[int, Act], version: int | None = None
) -> tuple[Settled, ...]:
    """The same with an act of one kind for each packet."""
    campaign = await books.campaign(call.person.campaign)
    await begin_windows(books, call, acts)
    done = await _settle_each(books, call, campaign, acts, version)
    await _expect_recount(books, call, done)
    verb = next((type(act).__name__.lower() for act in acts.values()), "")
    await answer(books, call, campaign, verb, done)
    await tell_all(books, call, campaign, done)
    await warn_of_silence(books, call, done)
    await name_left(books, call, campaign, done)
    return done


async def _expect_recount(books: Books, call: Call, done: Sequence[Settled]) -> None:
    """After a count that differs, a bare number is the second count."""
    for settled in done if len(done) == 1 else ():
        if isinstance(settled.fact, CountDiffers):
            ref, known = f"p{settled.packet.id}", {"step": settled.fact.step}
            draft = Draft(call.person.id, "count", ref, settled.packet.version, known)
            await opened(books, call, draft)


async def _settle_each(
    books: Books, call: Call, campaign: Campaign, acts: Mapping[int, Act], version: int | None
) -> tuple[Settled, ...]:
    packets, done = await books.take_packets(sorted(acts)), []
    for packet in packets:
        act = acts[packet.id]
        seen = _seen(packets, act, version)
        allowed = await _authorised(books, call, packet, act)
        case = replace(await case_at(books, call, packet, campaign), version=seen, authorised=allowed)
        done.append(await settle(books, call, case, act))
    return tuple(done)


async def _authorised(books: Books, call: Call, packet: Packet, act: Act) -> frozenset[int]:
    """The department's exceptions, asked for only when an expert is concerned."""
    concerned = isinstance(act, Assign | Issue) or call.person.has(Role.EXPERT)
    return await books.authorised_experts(packet.organisation) if concerned else frozenset()


def _seen(packets: Sequence[Packet], act: Act, version: int | None) -> int | None:
    """The version that the person saw of each packet; None for one that need not be compared.

    A pile's version is the sum of its packets'. When one of them has moved since, an act that names its step
    is judged for each packet by itself, and any other act is refused as an old button for all of them.
    """
    if version is None or len(packets) == 1:
        return version
    is_fresh = version == sum(packet.version for packet in packets)
    return None if is_fresh or (isinstance(act, Take) and act.step) else NEVER
