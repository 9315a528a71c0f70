"""The results are forgotten by the coordinator's word, asked twice; the list and the ledger stay."""

from dataclasses import replace

from custody.desk.call import Call, campaign_stream
from custody.desk.letters import reply
from custody.desk.sampling.seen import grounds
from custody.facts.base import encode
from custody.facts.sampling_acts import ForgetAsked, ResultsForgotten
from custody.judge.seen import seen as as_seen
from custody.letters import Choice
from custody.roles import Role

SURE = "yes"


async def forget(call: Call, arg: str) -> None:
    """Ask whether it is meant; by the second button let go of every distribution."""
    async with call.open_books() as books:
        sample = await grounds(books, call)
        if sample is None:
            return
        if arg != SURE:
            ways = (Choice("sample-forget", "", 0, SURE, SURE), Choice("sample", "", 0, "0"))
            await reply(books, call, ForgetAsked(schools=len(sample.results.schools)), ways)
            return
        campaign = await books.campaign(call.person.campaign)
        by = as_seen(call.person, Role.COORDINATOR)
        fact = ResultsForgotten(sha256=sample.sha256, by=by, at=call.at)
        body: dict[str, object] = {"fact": encode(fact)}
        entry = await books.write(call.record(campaign_stream(campaign), fact, body, accepted=True))
        await books.forget_results(campaign.id)
        await reply(books, call, replace(fact, receipt=entry.receipt))
