"""The department approves a list of the plan by an order, or declines it with a reason (M 6.1-6.4)."""

from dataclasses import replace
from datetime import date
from typing import cast

from custody.approval import ApprovedList, Part, parts_of
from custody.campaign import Campaign
from custody.desk.approval.asked import pending, put, refuse
from custody.desk.approval.page import opening
from custody.desk.approval.plan_lists import Listed, all_listed
from custody.desk.call import Call, campaign_stream, today
from custody.desk.letters import reply
from custody.facts.approval import ListApproved, ListDeclined, OrderToCome
from custody.facts.base import Fact, encode
from custody.facts.doors import OldButton
from custody.forms import Draft
from custody.judge.seen import seen
from custody.letters import Choice, Letter, Urgency, column
from custody.ports import Books
from custody.roles import Role

APPROVE, DECLINE = "approve", "decline"


async def ask(call: Call, form: str, arg: str) -> None:
    """Ask for the order, or for the reason; a list that has changed since is shown instead."""
    part, _, digest = arg.partition(".")
    async with call.open_books() as books:
        found = await pending(books, call, cast("Part", part), digest)
        if found is None:
            return
        known = {"part": part, "sha256": found.sha256}
        draft = Draft(call.person.id, form, f"c{call.person.campaign}", 0, known)
        await put(books, call, draft)


async def approve(books: Books, call: Call, draft: Draft) -> None:
    """The order is typed: the list is approved by it, unless it has changed while the order was typed."""
    answers = draft.answers
    found = await pending(books, call, answers["part"], answers["sha256"])
    if found is None:
        return
    order, day = answers["order"], date.fromisoformat(answers["ordered"])
    campaign = await books.campaign(call.person.campaign)
    if day > today(call, campaign):
        await refuse(books, call, OrderToCome(part=found.part, order=order, ordered=day))
        again = {"part": found.part, "sha256": found.sha256}
        await put(books, call, draft.goes_on(again))
        return
    by = seen(call.person, Role.DEPARTMENT)
    number = found.approved.number + 1 if found.approved else 1
    version = ApprovedList(found.part, number, found.sha256, found.rows, order, day, by, call.recorded)
    await _keep(books, call, campaign, found, version)


async def same_order(call: Call, arg: str) -> None:
    """The next list by the order by which the department has approved another one last."""
    part, _, digest = arg.partition(".")
    async with call.open_books() as books:
        found = await pending(books, call, cast("Part", part), digest)
        if found is None:
            return
        campaign = await books.campaign(call.person.campaign)
        known = [await books.approved(campaign.id, each) for each in parts_of(campaign.route)]
        last = max((each for each in known if each), key=lambda each: each.at, default=None)
        if last is None or last.by.id != call.person.id:
            await refuse(books, call, OldButton(), (Choice("approval"),))
            return
        number = found.approved.number + 1 if found.approved else 1
        version = replace(
            last, part=found.part, number=number, sha256=found.sha256, rows=found.rows, at=call.recorded
        )
        await _keep(books, call, campaign, found, version)


async def _keep(books: Books, call: Call, campaign: Campaign, found: Listed, version: ApprovedList) -> None:
    """Written down and kept; everybody concerned is told once, and what is left is offered."""
    fact = ListApproved(
        part=found.part, order=version.order, ordered=version.ordered, by=version.by, at=call.at,
        sha256=found.sha256, plan_sha256=await books.plan_digest(campaign.id), count=len(found.rows),
        changes=len(found.changes),
    )  # fmt: skip
    said = await _write(books, call, campaign, fact)
    await books.approve(campaign.id, version)
    mark = replace(found.marked(call.recorded), changes=0, told="", told_at=None, declined="", reason="")
    await books.mark_list(campaign.id, mark)
    left = [each for each in await all_listed(books, campaign) if each.waits]
    same = [Choice("approve-same", "", 0, each.ref, each.part) for each in left]
    await reply(books, call, said, (*opening(left), *same, Choice("approval")))
    await _tell(books, call, said)


async def decline(books: Books, call: Call, draft: Draft) -> None:
    """The reason is typed: the coordinator hears it, and the list waits for another plan."""
    answers = draft.answers
    found = await pending(books, call, answers["part"], answers["sha256"])
    if found is None:
        return
    by, reason = seen(call.person, Role.DEPARTMENT), answers["reason"]
    fact = ListDeclined(part=found.part, reason=reason, by=by, at=call.at, sha256=found.sha256)
    campaign = await books.campaign(call.person.campaign)
    said = await _write(books, call, campaign, fact)
    mark = replace(found.marked(call.recorded), told_at=None, declined=found.sha256, reason=reason)
    await books.mark_list(campaign.id, mark)
    await reply(books, call, said, (Choice("approval"),))
    await _tell(books, call, said)


async def _write(
    books: Books, call: Call, campaign: Campaign, fact: ListApproved | ListDeclined
) -> ListApproved | ListDeclined:
    body: dict[str, object] = {"fact": encode(fact)}
    entry = await books.write(call.record(campaign_stream(campaign), fact, body, accepted=True))
    return replace(fact, receipt=entry.receipt)


async def _tell(books: Books, call: Call, fact: Fact) -> None:
    """The coordinators, and whoever else of the department may be about to do the same."""
    told = {call.person.id}
    for role in (Role.COORDINATOR, Role.DEPARTMENT):
        for person in await books.people_with(call.person.campaign, role):
            if person.id not in told:
                told.add(person.id)
                await books.tell(person.id, Letter(fact, column(Choice("approval")), Urgency.NOTICE))


FINISH = {APPROVE: approve, DECLINE: decline}
"""What a form of ours does when it is complete."""
