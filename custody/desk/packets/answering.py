"""The answer to an act on packets: one is said whole, several are one letter with shared buttons."""

from collections.abc import Sequence

from custody.campaign import Campaign
from custody.cards import to_count
from custody.desk.call import Call
from custody.desk.letters import bundle, choices_after, reply
from custody.desk.marks.next_step import after_check
from custody.desk.settle import Settled
from custody.facts.answers import Batch
from custody.judge import Case
from custody.judge.counting import counting_step
from custody.letters import Choice
from custody.menu import can_give
from custody.packets import Packet
from custody.ports import Books
from custody.sharing import is_to_share


async def answer(books: Books, call: Call, campaign: Campaign, verb: str, done: Sequence[Settled]) -> None:
    """Answer an act: one letter, whatever the number of packets."""
    if len(done) == 1:
        case = call.case(done[0].packet, campaign)
        first = await after_check(books, done[0])
        await reply(books, call, done[0].fact, (*first, *choices_after(case, done[0].fact)))
        return
    accepted = [each for each in done if each.accepted]
    refused = tuple(each.fact for each in done if not each.accepted)
    back = sum(to_count(call.case(each.packet, campaign)) for each in accepted)
    said = tuple(each.fact for each in accepted)
    fact = Batch(verb=verb, done=said, refused=refused, count=len(accepted), to_count=back)
    await reply(books, call, fact, await _pile_choices(books, call, campaign, accepted))


async def _pile_choices(
    books: Books, call: Call, campaign: Campaign, accepted: Sequence[Settled]
) -> tuple[Choice, ...]:
    if not accepted:
        return ()
    packets = [each.packet for each in accepted]
    show = await bundle(books, call.person.id, call, packets, "each", "shown")
    steps = {_undoable(each, call) for each in packets}
    step = steps.pop() if len(steps) == 1 else None
    cases = [call.case(packet, campaign) for packet in packets]
    first = [Choice("share-out")] if any(map(is_to_share, cases)) else []
    first += await all_agree(books, call, cases)
    if all(case.place.offer is None and can_give(case) for case in cases):
        first.append(await bundle(books, call.person.id, call, packets, "offer"))
    if step:
        first.append(await bundle(books, call.person.id, call, packets, "undo", step))
    return (*first, show)


def _undoable(packet: Packet, call: Call) -> str | None:
    """The step that this person has just done and may take back."""
    last = packet.place.last
    mine = last is not None and last.actor == call.person.id and packet.place.before is not None
    return last.step if last is not None and mine else None


async def all_agree(books: Books, call: Call, cases: Sequence[Case]) -> tuple[Choice, ...]:
    """One tap for packets that were handed over to be counted, and hold what was declared (M 11.9, S 16)."""
    steps = {step.name for case in cases if to_count(case) and (step := counting_step(case))}
    is_one = len(steps) == 1 and all(map(to_count, cases))
    if not is_one or any(case.place.declared is None for case in cases):
        return ()
    return (await bundle(books, call.person.id, call, [case.packet for case in cases], "agree", steps.pop()),)
