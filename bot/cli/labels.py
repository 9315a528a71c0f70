"""`labels`: sheets with a label for each packet, or each packet's cover sheet."""

import asyncio
from argparse import Namespace
from dataclasses import replace

from bot.cli.naming import username_of
from bot.cli.terminal import Terminal, campaign_of
from bot.cli.troubles import Trouble
from bot.printing import drawn
from custody.campaign import Campaign
from custody.codes import readings
from custody.desk.papers.ordering import Order, ordered
from custody.desk.papers.wanted import COVER, pages
from custody.labels import Chosen
from locales.words import Words


def run(terminal: Terminal, asked: Namespace) -> int:
    """Draw the chosen papers, or all of them."""
    codes = readings(asked.packet) if asked.packet else ()
    if asked.packet and not codes:
        raise Trouble("cli-bad-code", code=asked.packet)
    terminal.check(asked.output, over=asked.over)
    campaign, order = asyncio.run(_read(terminal, asked, codes))
    if not order.count:
        raise Trouble("cli-no-labels")
    words = Words(campaign.timezone, college=campaign.route == "college")
    terminal.save(asked.output, [drawn(order, words, terminal.language)], over=asked.over)
    said = "cli-covers-written" if order.size == COVER else "cli-labels-written"
    numbers = {"labels": order.count, "pages": pages(order.size, order.count)}
    terminal.say(said, file=str(asked.output), **numbers)
    return 0


async def _read(terminal: Terminal, asked: Namespace, codes: tuple[str, ...]) -> tuple[Campaign, Order]:
    async with terminal.books() as database:
        async with database.read() as books:
            campaign = await campaign_of(books)
            found = await books.labels(campaign.id, Chosen(asked.organisation, asked.subject, asked.day))
            chosen = [label for label in found if not codes or label.code in codes]
            order = await ordered(books, campaign.id, asked.size, chosen)
        return campaign, replace(order, username=await username_of(terminal, database))
