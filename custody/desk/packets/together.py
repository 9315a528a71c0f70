"""Works of several packets counted together: all agree, or it is asked of which packet the number is."""

from collections.abc import Sequence

from custody.acts import Count
from custody.desk.call import Call
from custody.desk.letters import bundle, reply
from custody.desk.packets.answering import all_agree
from custody.desk.packets.nearness import case_at
from custody.desk.packets.scans import record_unknown
from custody.facts.unreadable import OneNumberForMany
from custody.judge import Case
from custody.judge.counting import counting_step, is_agreed, may_count
from custody.letters import Choice
from custody.ports import Books


async def counted_together(books: Books, call: Call, ids: Sequence[int], act: Count) -> Count | None:
    """The count that is meant for each of these packets; None when that is asked back."""
    if act.counted is None or len(ids) == 1:
        return act
    campaign = await books.campaign(call.person.campaign)
    cases = [await case_at(books, call, each, campaign) for each in await books.packets(ids)]
    open_now = [each for each in cases if may_count(each) and counting_step(each, act.step)]
    declared = [each.place.declared for each in open_now]
    if len(open_now) <= 1:
        return act
    if is_agreed(act.counted, declared):
        return Count(None, act.step)
    refusal = OneNumberForMany(
        counted=act.counted, count=len(open_now), code=open_now[0].packet.code,
        declared=None if None in declared else sum(each or 0 for each in declared),
    )  # fmt: skip
    await record_unknown(books, call, (refusal,))
    await reply(books, call, refusal, await _ways(books, call, open_now))
    return None


async def _ways(books: Books, call: Call, cases: Sequence[Case]) -> tuple[Choice, ...]:
    packets = [each.packet for each in cases]
    return (
        *await all_agree(books, call, cases),
        await bundle(books, call.person.id, call, packets, "each", "shown"),
    )
