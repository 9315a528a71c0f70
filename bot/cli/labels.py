"""`labels`: sheets with a label for each packet."""

import asyncio
from argparse import Namespace

from bot.cli.naming import username_of
from bot.cli.terminal import Terminal, campaign_of
from bot.cli.troubles import Trouble
from bot.printing import printable
from custody.codes import readings
from documents.label_shapes import SHEETS
from documents.labels import label_sheet
from storage.labels import Chosen, PacketLabel, all_labels


def run(terminal: Terminal, asked: Namespace) -> int:
    """Draw the chosen labels, or all of them."""
    codes = readings(asked.packet) if asked.packet else ()
    if asked.packet and not codes:
        raise Trouble("cli-bad-code", code=asked.packet)
    name, found = asyncio.run(_read(terminal, Chosen(asked.organisation, asked.subject, asked.day)))
    chosen = [label for label in found if not codes or label.code in codes]
    if not chosen:
        raise Trouble("cli-no-labels")
    size = SHEETS[asked.size]
    drawn = label_sheet([printable(each, name) for each in chosen], terminal.language, size)
    terminal.save(asked.output, [drawn], over=asked.over)
    pages = -(-len(chosen) // size.count)
    terminal.say("cli-labels-written", file=str(asked.output), labels=len(chosen), pages=pages)
    return 0


async def _read(terminal: Terminal, chosen: Chosen) -> tuple[str, tuple[PacketLabel, ...]]:
    async with terminal.books() as database:
        async with database.read() as books:
            campaign = await campaign_of(books)
            found = await all_labels(books, campaign.id, chosen)
        return await username_of(terminal, database), found
