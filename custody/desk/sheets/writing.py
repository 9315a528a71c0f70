"""The tap under a sheet's preview: every step is written in one transaction, and both sides are told once."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from custody.campaign import Campaign
from custody.desk.call import Call
from custody.desk.days.begun import begun_on_paper
from custody.desk.letters import reply, tell_all
from custody.desk.packets.acts import ids_of
from custody.desk.people.phoneless import without_phone
from custody.desk.settle import Settled, keep
from custody.desk.sheets.asking import is_mine
from custody.desk.sheets.milestones import Noting
from custody.desk.sheets.plan import Plan, plan_of
from custody.desk.sheets.preview import current, show
from custody.desk.sittings.speaking import write as write_noted
from custody.facts.base import Fact
from custody.facts.doors import OldButton
from custody.facts.happened import Happened
from custody.facts.sheet import SheetTold, SheetWritten
from custody.facts.sittings import Noted
from custody.letters import Choice, Letter, Urgency, column
from custody.papered import said_once
from custody.ports import Books
from custody.standing import involved

MOST_BUTTONS = 6
Written = tuple[str, Fact]
"""An entry: p<packet> or s<sitting>, and the fact with its receipt."""


async def give_reason(call: Call, draft_id: int, version: int, why: str) -> None:
    """Why nothing was recorded live, by a button."""
    async with call.open_books() as books:
        draft = await current(books, call, draft_id, version)
        if draft is None:
            await reply(books, call, OldButton())
            return
        lines = [*draft.answers["lines"], {"text": "", "cause": why}]
        await show(books, call, replace(draft, answers={**draft.answers, "lines": lines}))


async def write(call: Call, draft_id: int, version: int) -> None:
    """Write the sheet, all of it or nothing; where the books have moved, it is shown anew."""
    async with call.open_books() as books:
        draft = await current(books, call, draft_id, version)
        if draft is None:
            await reply(books, call, OldButton())
            return
        packets = await books.take_packets(await ids_of(books, call, draft.ref) or ())
        for sitting in sorted({packet.sitting for packet in packets}):
            await books.take_sitting(sitting)
        plan = await plan_of(books, call, [each.id for each in packets], draft.answers)
        mine = packets and all(is_mine(call, packet) for packet in packets)
        if not mine or plan.seen != draft.answers["seen"] or plan.wrong or not plan.writes:
            await show(books, call, draft, changed=True)
        else:
            await _write(books, replace(call, forms=draft.forms), plan)


async def _write(books: Books, call: Call, plan: Plan) -> None:
    campaign = await books.campaign(call.person.campaign)
    await books.drop_draft(call.person.id)
    written = [*await _acts(books, call, campaign, plan), *await _milestones(books, call, plan.notings)]
    facts = tuple(fact for _, fact in written)
    concerned = [who for fact in facts for who in involved(fact)]
    lost = await without_phone(books, concerned, but=call.person.id)
    told, why, cause = plan.paper.told, plan.paper.why, plan.paper.cause
    fact = SheetWritten(
        count=len(written), told=told, why=why, cause=cause, lines=said_once(facts, plan.paper), unjoined=lost
    )
    stories = [Choice("story", f"p{packet.id}") for packet in plan.packets[:1]]
    await reply(books, call, fact, stories)
    await _tell_sides(books, call, plan, written)


async def _acts(books: Books, call: Call, campaign: Campaign, plan: Plan) -> list[Written]:
    done: list[Settled] = []
    for each in plan.attempts:
        if each.case is not None and each.verdict is not None:
            then = replace(call, at=each.case.at, source="paper")
            done.append(await keep(books, then, each.case, each.verdict))
            await begun_on_paper(books, then, done[-1].packet)
    await tell_all(books, call, campaign, done)
    return [(f"p{each.packet.id}", each.fact) for each in done]


async def _milestones(books: Books, call: Call, found: Sequence[Noting]) -> list[Written]:
    written: list[Written] = []
    for noting in found:
        if noting.fact is None:
            continue
        sitting = await books.sitting(noting.sitting.id) or noting.sitting
        then = replace(call, at=noting.fact.at, source="paper")
        said = await write_noted(books, then, sitting, noting.fact)
        await books.save_sitting(replace(sitting, milestones=(*sitting.milestones, noting.fact)))
        written.append((f"s{sitting.id}", said))
    return written


async def _tell_sides(books: Books, call: Call, plan: Plan, written: Sequence[Written]) -> None:
    """Everybody about whom something was entered, each in one letter."""
    heard: dict[int, list[Written]] = {}
    for ref, fact in written:
        for who in dict.fromkeys(each.id for each in involved(fact) if each.id != call.person.id):
            heard.setdefault(who, []).append((ref, fact))
    for person, news in heard.items():
        facts = tuple(fact for _, fact in news)
        letter = SheetTold(
            by=plan.paper.by, told=plan.paper.told, why=plan.paper.why, cause=plan.paper.cause,
            lines=said_once(facts, plan.paper),
        )  # fmt: skip
        await books.tell(person, Letter(letter, column(*_disagree(news)), Urgency.NOTICE))


def _disagree(news: Sequence[Written]) -> Iterator[Choice]:
    """«It is not so», a button an entry; about a sitting one reports what is wrong."""
    for ref, fact in news[:MOST_BUTTONS]:
        if isinstance(fact, Happened) and fact.receipt is not None:
            seq = fact.receipt.seq
            yield Choice("not-so", ref, 0, str(seq), getattr(fact, "step", ""), seq)
        elif isinstance(fact, Noted):
            yield Choice("incident", ref)
