"""Everything that the board knows at one moment, read in one transaction."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.cli.terminal import campaign_of
from custody.campaign import Campaign
from custody.facts.board import BoardLine
from custody.packets import Packet
from custody.ports import Scope, Totals
from storage.books import StoredBooks

By = Literal["step", "organisation", "subject"]
GROUPINGS: tuple[By, ...] = ("step", "organisation", "subject")
PAGE = 500


@dataclass(frozen=True, slots=True)
class Overview:
    """The newest campaign at a moment: numbers, the same numbers grouped, and the overdue packets."""

    campaign: Campaign
    at: datetime
    totals: Totals
    lines: dict[By, tuple[BoardLine, ...]]
    overdue: tuple[Packet, ...]


async def overview(books: StoredBooks, at: datetime) -> Overview:
    """The books as they are."""
    campaign = await campaign_of(books)
    totals = await books.totals(campaign.id, Scope(), at)
    lines = {by: await books.lines(campaign.id, by, Scope(), at) for by in GROUPINGS}
    return Overview(campaign, at, totals, lines, await packets(books, campaign, at, Scope(overdue=True)))


async def packets(books: StoredBooks, campaign: Campaign, at: datetime, scope: Scope) -> tuple[Packet, ...]:
    """All packets of a scope, the longest overdue first."""
    found: list[Packet] = []
    while page := await books.listing(campaign.id, scope, at, PAGE, len(found)):
        found += page
    return tuple(found)
