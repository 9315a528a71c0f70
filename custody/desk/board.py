"""/status: everything at a glance, with a drill-down that is edited in place."""

from dataclasses import replace

from custody.campaign import Campaign
from custody.cards import card
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.view import UNPACKED, View, digest, scope_of, unpack
from custody.facts.base import Fact
from custody.facts.board import Board, BoardLine
from custody.facts.doors import NotForYourRole, OldButton
from custody.letters import Choice, Letter, Row
from custody.packets import Packet
from custody.ports import Books, Totals
from custody.roles import Role

PAGE = 10
READERS = (Role.COORDINATOR, Role.DEPARTMENT)
GROUPINGS = ("step", "organisation", "subject")


async def status(call: Call, arg: str = "") -> None:
    """The numbers at this moment; by a button the same message is edited."""
    view = unpack(arg) if arg else View()
    if view is None or not any(call.person.has(role) for role in READERS):
        refusal = OldButton() if view is None else NotForYourRole(command="status", roles=READERS)
        async with call.open_books() as books:
            await reply(books, call, refusal)
        return
    async with call.read_books() as books:
        fact, rows = await _board(books, call, view)
    async with call.open_books() as books:
        letter = Letter(fact, rows, edit=call.message if arg else None)
        await books.answer(call.chat, letter, call.person.language)


async def _board(books: Books, call: Call, view: View) -> tuple[Board, tuple[Row, ...]]:
    campaign = await books.campaign(call.person.campaign)
    scope, named = await scope_of(books, campaign.id, view)
    totals = await books.totals(campaign.id, scope, call.recorded)
    if view.by == "list":
        count, offset = totals.packets, (view.page - 1) * PAGE
        packets = await books.listing(campaign.id, scope, call.recorded, PAGE, offset)
        lines, rows = _listed(call, campaign, packets)
    else:
        found = await books.lines(campaign.id, view.by, scope, call.recorded)
        count, part = len(found), found[(view.page - 1) * PAGE : view.page * PAGE]
        lines, rows = part, tuple(Row((_drill(view, line),)) for line in part)
    pages = max(1, -(-count // PAGE))
    fact = _fact(call, view, named, totals, lines, pages)
    return fact, (*rows, *_around(view, totals, pages))


def _fact(call: Call, view: View, scope: str, totals: Totals, lines: tuple[Fact, ...], pages: int) -> Board:
    return Board(
        at=call.recorded, by=view.by, total=totals.packets, overdue=totals.overdue,
        unconfirmed=totals.unconfirmed, incidents=totals.incidents, uploads=totals.uploads,
        uploads_overdue=totals.uploads_overdue, sittings=totals.sittings, scope=scope, step=view.step,
        flag=view.flag, lines=lines, page=view.page, pages=pages,
    )  # fmt: skip


def _listed(
    call: Call, campaign: Campaign, packets: tuple[Packet, ...]
) -> tuple[tuple[Fact, ...], tuple[Row, ...]]:
    cards = tuple(card(call.case(packet, campaign)) for packet in packets)
    looks = [Choice("look", f"p{p.id}", p.version, "", p.code) for p in packets]
    return cards, tuple(Row(tuple(looks[i : i + 3])) for i in range(0, len(looks), 3))


def _drill(view: View, line: BoardLine) -> Choice:
    """One step deeper: a stage or a school or a subject becomes a filter, and the packets are listed."""
    deeper = replace(view, by="list", page=1)
    if line.by == "step":
        deeper = replace(deeper, step=line.what or UNPACKED)
    elif line.by == "organisation":
        deeper = replace(deeper, organisation=digest(line.what))
    else:
        deeper = replace(deeper, subject=digest(line.what))
    return Choice("board", "", 0, deeper.pack(), line.name or line.what, line.count)


def _around(view: View, totals: Totals, pages: int) -> tuple[Row, ...]:
    """Other groupings of the same part, the troubles, the pages, and back to everything."""
    group = Row(
        tuple(
            Choice("board", "", 0, replace(view, by=by, page=1, flag="").pack(), by)  # type: ignore[arg-type]
            for by in GROUPINGS
            if by != view.by
        )
    )
    flags = {"overdue": totals.overdue, "unconfirmed": totals.unconfirmed}
    trouble = tuple(
        Choice("board", "", 0, View("list", flag=flag).pack(), flag, number)
        for flag, number in flags.items()
        if number
    )
    turns = {"previous": view.page - 1, "next": view.page + 1}
    turn = tuple(
        Choice("board", "", 0, replace(view, page=page).pack(), word, page)
        for word, page in turns.items()
        if 1 <= page <= pages
    )
    home = () if view == View() else (Choice("board", "", 0, View().pack(), "all"),)
    again = (Choice("board", "", 0, view.pack(), "refresh"),)
    return tuple(row for row in (group, Row(trouble), Row(turn), Row((*home, *again))) if row.choices)
