"""`acts`: printed acts by the same code as in the chat, for whoever has the books."""

import asyncio
from argparse import Namespace
from collections.abc import Sequence

from bot.cli.naming import username_of
from bot.cli.terminal import Terminal, campaign_of
from bot.cli.troubles import Trouble
from bot.deeds.printer import drawn
from custody.callsigns import called
from custody.campaign import Campaign
from custody.codes import readings
from custody.deed_keeping import deed_of
from custody.desk.deeds import making, reading
from custody.desk.deeds.closing import closing
from custody.desk.deeds.rights import Paper
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Role

EVERYTHING = 100_000


def run(terminal: Terminal, asked: Namespace) -> int:
    """Draw the acts that were asked for, and remember them, so that their QR is answered."""
    terminal.check(asked.output, over=asked.over)
    count, pdf = asyncio.run(_print(terminal, asked))
    terminal.save(asked.output, [pdf], over=asked.over)
    terminal.say("cli-acts-written", file=str(asked.output), acts=count)
    return 0


async def _print(terminal: Terminal, asked: Namespace) -> tuple[int, bytes]:
    at = terminal.clock.now()
    async with terminal.books() as database:
        async with database.read() as books:
            campaign = await campaign_of(books)
            papers = await _papers(books, campaign, terminal, asked)
        if not papers:
            raise Trouble("cli-no-acts")
        pdf = drawn(papers, await username_of(terminal, database), terminal.language, at, "").pdf
        async with database.open() as opened:
            for paper in papers:
                await opened.keep_deed(campaign.id, deed_of(paper, at, ""))
    return len(papers), pdf


async def _papers(books: Books, campaign: Campaign, terminal: Terminal, asked: Namespace) -> Sequence[Paper]:
    at = terminal.clock.now()
    if asked.closing:
        report = await closing(books, campaign, at)
        return (report,) if report.mentions else ()
    if asked.sittings:
        return await _sittings(books, campaign, asked)
    if asked.person:
        return await _of_person(books, campaign, terminal, asked.person)
    if asked.packet or asked.journal:
        packet = await _packet(books, campaign, asked.packet or asked.journal)
        return await (_journal if asked.journal else _transfers)(books, campaign, packet)
    if asked.day:
        return await reading.of_day(books, campaign, asked.day)
    raise Trouble("cli-acts-which", 2)


async def _sittings(books: Books, campaign: Campaign, asked: Namespace) -> Sequence[Paper]:
    """Observers' acts of the sittings, of one day and one organisation if they are named."""
    found = [
        each
        for each in await books.sittings_of(campaign.id, EVERYTHING, 0)
        if asked.day in (None, each.day) and asked.organisation in (None, each.organisation)
    ]
    acts = [await making.sitting_act(books, campaign, each) for each in found]
    return [act for act in acts if act.mentions]


async def _of_person(books: Books, campaign: Campaign, terminal: Terminal, callsign: str) -> Sequence[Paper]:
    """The acts with this person on one side, and the receipt of an expert."""
    person = called(await books.everyone(campaign.id), callsign)
    if person is None:
        raise Trouble("cli-unknown-callsign", said=callsign)
    acts = await reading.of_person(books, campaign, person, terminal.clock.now())
    receipt = await making.expert_act(books, campaign, person) if person.has(Role.EXPERT) else None
    return (*acts, receipt) if receipt is not None and receipt.checks else acts


async def _packet(books: Books, campaign: Campaign, said: str) -> Packet:
    for code in readings(said):
        found = await books.find_packet(campaign.id, "code", code)
        if found is not None:
            return (await books.packets([found]))[0]
    raise Trouble("cli-bad-code", code=said)


async def _transfers(books: Books, campaign: Campaign, packet: Packet) -> Sequence[Paper]:
    """Every act in which this packet was handed over, with what was handed over together with it."""
    own = await reading.passed(books, [packet])
    acts = [await reading.transfer(books, campaign, packet, each.row.seq) for each in own]
    return [act for act in acts if act is not None]


async def _journal(books: Books, campaign: Campaign, packet: Packet) -> Sequence[Paper]:
    paper = await making.journal(books, campaign, packet)
    return (paper,) if paper.story.rows else ()
