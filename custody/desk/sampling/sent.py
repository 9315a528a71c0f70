"""The proposal goes to the department, which approves it as any other list (M 6.1)."""

from dataclasses import replace

from custody.desk.approval.asked import refuse
from custody.desk.call import Call, campaign_stream
from custody.desk.letters import reply
from custody.desk.sampling.results import put
from custody.desk.sampling.seen import changeable, ready
from custody.facts.base import encode
from custody.facts.sampling import NothingToSend
from custody.facts.sampling_acts import SampleSent
from custody.judge.seen import seen as as_seen
from custody.letters import Choice
from custody.roles import Role

BACK = (Choice("sample", "", 0, "0"), Choice("approval"))


async def send(call: Call, digest: str) -> None:
    """The list as the coordinator saw it; one that has changed since is shown instead."""
    before = await ready(call)
    async with call.open_books() as books:
        found = await changeable(books, call, before)
        if found is None:
            return
        rows, sample = found.proposal.rows, found.sample
        if not rows or found.is_sent:
            await refuse(books, call, NothingToSend(), BACK)
            return
        if not found.digest.startswith(digest):
            await put(books, call, found, 1, moved=True)
            return
        campaign = await books.campaign(call.person.campaign)
        fact = SampleSent(
            sha256=sample.sha256, rows_sha256=found.digest, count=len(rows), limits=sample.limits,
            by=as_seen(call.person, Role.COORDINATOR), at=call.at,
        )  # fmt: skip
        body: dict[str, object] = {"fact": encode(fact), "rows": [encode(row) for row in rows]}
        entry = await books.write(call.record(campaign_stream(campaign), fact, body, accepted=True))
        await books.send_sample(campaign.id, sample.version, rows)
        await reply(books, call, replace(fact, receipt=entry.receipt), BACK)
