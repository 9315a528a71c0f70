"""/status: everything at a glance, with a drill-down that is edited in place."""

from dataclasses import replace
from datetime import datetime, timedelta

from custody.campaign import Campaign
from custody.cards import card
from custody.desk.approval.plan_lists import unapproved
from custody.desk.board.buttons import around, drill
from custody.desk.board.view import UNPACKED, View, scope_of, unpack
from custody.desk.call import Call
from custody.desk.days.reminding import buttons, with_people
from custody.desk.letters import reply
from custody.desk.marks.tally import marks_so_far
from custody.directory import Directory
from custody.facts.base import Fact
from custody.facts.board import Board
from custody.facts.doors import NotForYourRole, OldButton
from custody.letters import Choice, Letter, Row
from custody.packets import Packet
from custody.ports import Books, Scope, Totals
from custody.roles import Role
from custody.routes import COLLEGE

PAGE = 10
READERS = (Role.COORDINATOR, Role.DEPARTMENT)


async def status(call: Call, arg: str = "") -> None:
    """The numbers at this moment; by a button the same message is edited."""
    view = unpack(arg) if arg else View()
    if view is None:
        await _refuse(call, OldButton())
    elif await is_reader(call):
        await show(call, view, edit=bool(arg))


async def is_reader(call: Call) -> bool:
    """Whether this person may read the board; whoever may not is told so."""
    if any(call.person.has(role) for role in READERS):
        return True
    await _refuse(call, NotForYourRole(command="status", roles=READERS))
    return False


async def _refuse(call: Call, refusal: Fact) -> None:
    async with call.open_books() as books:
        await reply(books, call, refusal)


async def show(call: Call, view: View, *, edit: bool = False) -> None:
    """This part of the board, whoever asks."""
    async with call.read_books() as books:
        fact, rows = await _board(books, call, view)
    async with call.open_books() as books:
        letter = Letter(fact, rows, edit=call.message if edit else None)
        await books.answer(call.chat, letter, call.person.language)


def soon_after(campaign: Campaign, at: datetime) -> datetime:
    """Until when a deadline is soon: the last reminder before it has been said."""
    return at + timedelta(hours=min(map(int, campaign.remind_hours.split()), default=0))


async def _board(books: Books, call: Call, view: View) -> tuple[Board, tuple[Row, ...]]:
    campaign = await books.campaign(call.person.campaign)
    is_named = view.organisation or view.subject or view.person
    names = await books.directory(campaign.id) if is_named else Directory()
    scope = scope_of(view, names, soon_after(campaign, call.recorded))
    totals = await books.totals(campaign.id, scope, call.recorded)
    if view.by == "list":
        count, offset = totals.packets, (view.page - 1) * PAGE
        packets = await books.listing(campaign.id, scope, call.recorded, PAGE, offset)
        lines, rows = _listed(call, campaign, packets)
    else:
        found = await books.lines(campaign.id, view.by, scope, call.recorded)
        count, shown = len(found), found[(view.page - 1) * PAGE : view.page * PAGE]
        part = await with_people(books, call, view, shown)
        lines, rows = tuple(part), tuple(Row((drill(view, line),)) for line in part)
    pages = max(1, -(-count // PAGE))
    said = board_fact(call.recorded, view, scope, names, totals)
    whole = view == View(view.by, view.page)
    waiting = await unapproved(books, campaign.id) if whole else ()
    marks = await marks_so_far(books, campaign.id) if whole else None
    said = replace(said, lines=lines, pages=pages, unapproved=waiting, marks=marks)
    rows = (*rows, *buttons(call, view))
    return said, (*rows, *around(view, totals, pages, college=campaign.route == COLLEGE.name))


def scope_name(scope: Scope, names: Directory) -> str:
    """The filter by names, as a line."""
    organisation = names.name_of(scope.organisation) if scope.organisation else ""
    person = names.callsign_of(scope.person) if scope.person else ""
    return " · ".join(filter(None, (scope.district, organisation, scope.subject, person)))


def board_fact(at: datetime, view: View, scope: Scope, names: Directory, totals: Totals) -> Board:
    """The numbers of this part of the board, without its lines; forms belong to works, not to packets."""
    by_packets = bool(view.step or view.flag or view.person)
    return Board(
        at=at, by=view.by, total=totals.packets, overdue=totals.overdue,
        unconfirmed=totals.unconfirmed, incidents=totals.incidents, uploads=totals.uploads,
        uploads_overdue=totals.uploads_overdue, sittings=0 if by_packets else totals.sittings,
        scope=scope_name(scope, names),
        step="unpacked" if view.step == UNPACKED else view.step, flag=view.flag,
        page=view.page, grade=view.grade, day=view.day, unchosen=0 if by_packets else totals.unchosen,
    )  # fmt: skip


def _listed(
    call: Call, campaign: Campaign, packets: tuple[Packet, ...]
) -> tuple[tuple[Fact, ...], tuple[Row, ...]]:
    """The packets' cards; a group has no buttons that lead further than the board."""
    cards = tuple(card(call.case(packet, campaign)) for packet in packets)
    looks = [Choice("look", f"p{p.id}", p.version, "", p.code) for p in packets if call.person.id]
    return cards, tuple(Row(tuple(looks[i : i + 3])) for i in range(0, len(looks), 3))
