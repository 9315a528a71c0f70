"""Everything that the board knows at one moment, read in one transaction."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from bot.cli.terminal import campaign_of
from bot.cli.troubles import Trouble
from custody.campaign import Campaign
from custody.desk.board.page import board_fact, soon_after
from custody.desk.board.view import scope_of
from custody.desk.board.words import view_of
from custody.facts.board import Board, BoardLine
from custody.packets import Packet
from custody.ports import Scope, Totals
from locales.typed_status import typed_status
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
    board: Board


async def overview(books: StoredBooks, at: datetime, words: str = "") -> Overview:
    """The books as they are, or the part of them that these words mean; Trouble when they mean nothing."""
    campaign = await campaign_of(books)
    names = await books.directory(campaign.id)
    asked = typed_status(words, names, at.astimezone(ZoneInfo(campaign.timezone)).date())
    if asked.unclear:
        near = ", ".join(part.name for part in asked.choices)
        raise Trouble("cli-filter-unclear", text=asked.unclear, near=near or "none")
    view = view_of(asked)
    scope = scope_of(view, names, soon_after(campaign, at))
    totals = await books.totals(campaign.id, scope, at)
    lines = {by: await books.lines(campaign.id, by, scope, at) for by in GROUPINGS}
    late = await packets(books, campaign, at, replace(scope, overdue=True))
    said = board_fact(at, view, scope, names, totals)
    return Overview(campaign, at, totals, lines, late, replace(said, by="step", lines=lines["step"]))


async def packets(books: StoredBooks, campaign: Campaign, at: datetime, scope: Scope) -> tuple[Packet, ...]:
    """All packets of a scope, the longest overdue first."""
    found: list[Packet] = []
    while page := await books.listing(campaign.id, scope, at, PAGE, len(found)):
        found += page
    return tuple(found)
