"""The board as a picture: read from the books first, drawn elsewhere, then sent."""

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta

from custody.desk.board.page import scope_name, soon_after
from custody.desk.board.view import View, scope_of
from custody.desk.call import Call
from custody.facts.status import BoardPicture, NothingToDraw
from custody.grid import Grid, GridRow, columns, row_of
from custody.letters import Choice, Letter, Row
from custody.natural import natural
from custody.ports import Books, Cell
from custody.routes import ROUTES

ROWS = 12
"""So many schools are on one picture: more would be too small on a phone."""

KEPT = timedelta(days=1)
"""A picture that could not be sent in a day is of no use."""


async def drawn(call: Call, view: View) -> Grid | None:
    """What is to be drawn of this part of the board; None when there is nothing, which is told."""
    async with call.read_books() as books:
        grid = await _grid(books, call, view)
    if grid.total.packets:
        return grid
    async with call.open_books() as books:
        await books.answer(call.chat, Letter(NothingToDraw()), call.person.language)
    return None


async def send(call: Call, view: View, grid: Grid, picture: bytes) -> None:
    """The picture with its caption, and buttons for the other pages and for the numbers."""
    fact = BoardPicture(
        at=grid.at, total=grid.total.packets, overdue=grid.overdue, incidents=grid.incidents,
        scope=grid.scope, page=grid.page, pages=grid.pages,
    )  # fmt: skip
    turns = {"previous": grid.page - 1, "next": grid.page + 1}
    turn = tuple(
        Choice("board-picture", "", 0, replace(view, page=page).pack(), word, page)
        for word, page in turns.items()
        if 1 <= page <= grid.pages
    )
    numbers = Choice("board", "", 0, replace(view, page=1).pack(), "numbers")
    rows = tuple(Row(row) for row in (turn, (numbers,)) if row)
    async with call.open_books() as books:
        paper = await books.keep_paper("photo", "status.png", picture, call.recorded + KEPT)
        await books.answer(call.chat, Letter(fact, rows, paper=paper), call.person.language)


async def _grid(books: Books, call: Call, view: View) -> Grid:
    campaign = await books.campaign(call.person.campaign)
    names, soon = await books.directory(campaign.id), soon_after(campaign, call.recorded)
    scope = scope_of(view, names, soon)
    cells = await books.cells(campaign.id, scope, call.recorded, soon)
    schools: defaultdict[str, list[Cell]] = defaultdict(list)
    for cell in cells:
        schools[cell.organisation].append(cell)
    steps = columns(ROUTES[campaign.route], cells)
    rows = sorted((row_of(names.name_of(code), own, steps) for code, own in schools.items()), key=urgency)
    pages = max(1, -(-len(rows) // ROWS))
    page = min(view.page, pages)
    return Grid(
        campaign.title, scope_name(scope, names), call.recorded, steps,
        tuple(rows[(page - 1) * ROWS : page * ROWS]), row_of("", cells, steps),
        sum(cell.overdue for cell in cells), sum(cell.incidents for cell in cells), page, pages,
        campaign.route == "college",
    )  # fmt: skip


def urgency(row: GridRow) -> tuple[int, list[tuple[int, int, str]]]:
    """The worst first, and № 2 before № 10."""
    return row.worst, natural(row.name)
