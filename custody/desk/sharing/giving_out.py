"""The tap under a shared pile: each packet is offered, or issued to whoever has no phone."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from custody.acts import HandOut
from custody.codes import shown
from custody.desk.call import Call
from custody.desk.letters import bundle, reply, tell_all
from custody.desk.packets.offering import warn_of_silence
from custody.desk.settle import Settled, settle
from custody.desk.sharing.piles import FORM, said_of
from custody.facts.base import Fact
from custody.facts.doors import OldButton
from custody.facts.happened import Happened
from custody.facts.sharing import PileShared
from custody.judge import Case
from custody.ports import Books
from custody.roles import Person, Role


@dataclass(slots=True)
class _Done:
    """What has come of it so far."""

    parts: list[Fact] = field(default_factory=list)
    settled: list[Settled] = field(default_factory=list)
    refused: list[Fact] = field(default_factory=list)
    spoken: int = 0


async def give_out(call: Call, draft_id: int) -> None:
    """What was shown is done, packet by packet; what has moved since is refused and named."""
    async with call.open_books() as books:
        draft = await books.draft(call.person.id)
        if draft is None or (draft.id, draft.form) != (draft_id, FORM) or not call.person.has(Role.CHAIR):
            await reply(books, call, OldButton())
            return
        await books.drop_draft(call.person.id)
        done, given = _Done(), draft.answers["parts"]
        await books.take_packets(sorted(each for _, packets in given for each in packets))
        for number, packets in given:
            person = await books.person(number)
            if person is not None:
                await _give(books, call, person, packets, done)
        await _tell(books, call, done)


async def _give(books: Books, call: Call, person: Person, packets: Sequence[int], done: _Done) -> None:
    campaign, mine = await books.campaign(call.person.campaign), list[tuple[Case, Settled]]()
    for packet in await books.take_packets(sorted(packets)):
        allowed = await books.authorised_experts(packet.organisation)
        case = call.case(packet, campaign, authorised=allowed)
        settled = await settle(books, call, case, HandOut(person))
        done.settled.append(settled)
        if settled.accepted:
            mine.append((case, settled))
            done.spoken += not person.joined
        else:
            done.refused.append(settled.fact)
    if mine:
        entry = tuple(_entry_of(settled) for _, settled in mine)
        done.parts.append(replace(said_of(person, [case for case, _ in mine]), entry=entry))


def _entry_of(settled: Settled) -> str:
    """A packet's code with the number of its entry: the proof in the hand."""
    receipt = settled.fact.receipt if isinstance(settled.fact, Happened) else None
    code = shown(settled.packet.code)
    return f"{code} № {receipt.seq}" if receipt else code


async def _tell(books: Books, call: Call, done: _Done) -> None:
    """One answer with the sheet to sign, and one letter to each expert."""
    campaign = await books.campaign(call.person.campaign)
    given = [each for each in done.settled if each.accepted]
    fact = PileShared(
        parts=tuple(done.parts), count=len(given), at=call.at, refused=tuple(done.refused), spoken=done.spoken
    )
    pile = [each.packet for each in given]
    wanted = (("act", "share"), ("each", "shown")) if pile else ()
    buttons = [await bundle(books, call.person.id, call, pile, verb, arg) for verb, arg in wanted]
    await reply(books, call, fact, buttons)
    await tell_all(books, call, campaign, done.settled)
    await warn_of_silence(books, call, done.settled)
