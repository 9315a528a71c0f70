"""An act is printed: gathered and drawn first, then remembered and on its way in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from custody.campaign import Campaign
from custody.deed_keeping import deed_of
from custody.desk.call import Call
from custody.desk.deeds import making, reading, sharing
from custody.desk.deeds.closing import closing
from custody.desk.deeds.rights import Paper, is_staff, may_print
from custody.desk.proofs import page
from custody.facts.base import Refusal
from custody.facts.deeds import DeedReady, NoDeeds, NotYourDeed
from custody.letters import Letter
from custody.ports import Books
from custody.sent import Statement

KEPT = timedelta(days=1)
"""The file is forgotten after that time; it can be printed again at any time."""


@dataclass(frozen=True, slots=True)
class Print:
    """Papers to be drawn: what the bot is called in links, and what the file is called."""

    papers: tuple[Paper, ...]
    username: str
    file: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """The papers as a PDF of so many pages."""

    pdf: bytes
    pages: int


async def gather(call: Call, ref: str, arg: str) -> Print | Refusal:
    """The papers behind a button, or why there are none for this person."""
    async with call.read_books() as books:
        campaign = await books.campaign(call.person.campaign)
        found = await _found(books, call, campaign, ref, arg)
        kind = arg.partition(".")[0]
        if not found:
            return NoDeeds(deed=kind)
        mine = tuple(paper for paper in found if may_print(call.person, paper))
        return Print(mine, await books.username(), _file(kind, mine)) if mine else NotYourDeed()


def _file(kind: str, papers: Sequence[Paper]) -> str:
    """What the file is called; a statement is no act, and has its days in its name."""
    first = next(iter(papers), None)
    if not isinstance(first, Statement):
        return f"act-{kind}.pdf"
    last = "" if first.since == first.until else f"-{first.until}"
    return f"statement-{first.since}{last}.pdf"


async def _found(books: Books, call: Call, campaign: Campaign, ref: str, arg: str) -> Sequence[Paper]:
    kind, _, more = arg.partition(".")
    if kind == "day":
        day = date.fromordinal(int(more))
        return await reading.of_day(books, campaign, day) if is_staff(call.person) else ()
    if kind == "closing":
        report = await closing(books, campaign, call.recorded) if is_staff(call.person) else None
        return (report,) if report is not None and report.mentions else ()
    if kind == "statement":
        return await page.to_print(books, call, campaign, int(ref[1:]), int(more))
    if kind == "share":
        return await sharing.sheet(books, call, campaign, ref)
    paper = await _one(books, campaign, kind, int(ref[1:]), int(more or 0))
    return () if paper is None else (paper,)


async def _one(books: Books, campaign: Campaign, kind: str, number: int, seq: int) -> Paper | None:
    """The paper about a packet, a sitting or a person of this campaign; None when it would be empty."""
    if kind == "sitting":
        sitting = await books.sitting(number)
        ours = sitting is not None and sitting.campaign == campaign.id
        seen = await making.sitting_act(books, campaign, sitting) if sitting and ours else None
        return seen if seen is not None and seen.mentions else None
    if kind == "expert":
        person = await books.person(number)
        if person is None or person.campaign != campaign.id:
            return None
        act = await making.expert_act(books, campaign, person)
        return act if act.checks else None
    packet = next((each for each in await books.packets([number]) if each.campaign == campaign.id), None)
    if packet is None:
        return None
    if kind == "transfer":
        return await reading.transfer(books, campaign, packet, seq)
    journal = await making.journal(books, campaign, packet)
    return journal if journal.story.rows else None


async def hand_over(call: Call, wanted: Print, drawn: Drawn) -> None:
    """The acts are remembered by their marks, and the file is on its way."""
    async with call.open_books() as books:
        for paper in wanted.papers:
            deed = deed_of(paper, call.recorded, call.person.callsign)
            await books.keep_deed(call.person.campaign, deed)
        kept = await books.keep_paper("document", wanted.file, drawn.pdf, call.recorded + KEPT)
        first = wanted.papers[0]
        fact = DeedReady(deed=first.kind, number=first.number, count=len(wanted.papers), pages=drawn.pages)
        await books.answer(call.chat, Letter(fact, paper=kept), call.person.language)
