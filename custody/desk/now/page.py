"""/now: what needs the coordinator now, the most urgent first; its pages are one message, edited in place."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.deadlines import DAY
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.marks.tally import marks_so_far
from custody.desk.now.line import Asker
from custody.desk.now.lines import lines_of
from custody.facts.base import Fact
from custody.facts.doors import NotForYourRole
from custody.facts.names import Deadline
from custody.facts.needs import Needs, NeedTally
from custody.facts.reminders import Owed
from custody.incidents import Ticket
from custody.letters import Choice, Letter, Row
from custody.needs import (
    FIRST,
    KINDS,
    MOST,
    Found,
    Need,
    NeedKind,
    grouped,
    once,
    page_of,
    piled,
    rank_of,
    tally_of,
)
from custody.ports import Books
from custody.ports.needs import Hour
from custody.roles import Person, Role
from custody.routes import ROUTES

READERS = (Role.COORDINATOR, Role.DEPARTMENT)
AHEAD = 2 * DAY
"""Who has work so soon should have joined, and a sitting so soon should have an observer."""

OF_OBSERVERS: tuple[NeedKind, ...] = ("unstarted", "unattended")


async def show(call: Call, page: int = 0) -> None:
    """The list from its page (from 1); by a button the same message is edited."""
    if not any(call.person.has(role) for role in READERS):
        async with call.open_books() as books:
            await reply(books, call, NotForYourRole(command="now", roles=READERS))
        return
    async with call.read_books() as books:
        fact, rows = await _list(books, call, page)
    async with call.open_books() as books:
        letter = Letter(fact, rows, edit=call.message if page else None)
        await books.answer(call.chat, letter, call.person.language)


async def _list(books: Books, call: Call, wanted: int) -> tuple[Needs, tuple[Row, ...]]:
    campaign = await books.campaign(call.person.campaign)
    found, left = await all_needs(books, call.person, campaign, call.recorded)
    page, pages, part = page_of(found, wanted)
    asker = Asker(books, call.person, campaign, call.recorded)
    lines, rows = await lines_of(asker, part, found.index(part[0]) + 1 if part else 1)
    coming = None if found else await _next(books, campaign, call.recorded)
    fact = Needs(
        at=call.recorded,
        count=len(found) + left,
        tally=_tally(found) if pages > 1 else (),
        lines=lines,
        page=page,
        pages=pages,
        left=left,
        next=coming,
        marks=await marks_so_far(books, campaign.id) if page == 1 else None,
    )
    return fact, (*rows, *_turns(page, pages))


def _tally(found: Iterable[Need]) -> tuple[NeedTally, ...]:
    return tuple(NeedTally(what=kind, number=number) for kind, number in tally_of(found).items())


async def all_needs(
    books: Books, person: Person, campaign: Campaign, at: datetime
) -> tuple[tuple[Need, ...], int]:
    """Everything that needs whoever reads it, in order, and how many there are that were not read."""
    hour = hour_of(campaign, at)
    tickets = [each for each in await books.unresolved(campaign.id) if _may_read(person, each)]
    is_observed = any(Role.OBSERVER in step.takers for step in ROUTES[campaign.route].steps)
    kinds = [each for each in KINDS if is_observed or each not in OF_OBSERVERS]
    found = {kind: await books.needs(campaign.id, kind, hour, MOST.get(kind, FIRST)) for kind in kinds}
    needs = [*map(_of_ticket, tickets), *_without_phones(found)]
    unread = sum(each.total - len(each.needs) for kind, each in found.items() if kind != "others")
    return piled(once(needs)), unread


def _without_phones(found: dict[NeedKind, Found]) -> Iterator[Need]:
    """Everything found; those without a phone are one entry for many, and one for all who have time."""
    for kind, each in found.items():
        if kind == "missing":
            yield from grouped(each.needs)
        elif kind != "others":
            yield from each.needs
        elif each.total > found["missing"].total:
            yield Need("others", count=each.total - found["missing"].total)


def _may_read(person: Person, ticket: Ticket) -> bool:
    return bool(ticket.roles_of(person) & set(READERS))


def _of_ticket(ticket: Ticket) -> Need:
    kind: NeedKind = "denied" if ticket.what == "handover-denied" else "incident"
    rank = rank_of(ticket.what, taken=ticket.state == "taken")
    return Need(kind, f"i{ticket.id}", ticket.at, rank)


def hour_of(campaign: Campaign, at: datetime) -> Hour:
    """The moment as the questions need it, by the campaign's clock."""
    local = at.astimezone(ZoneInfo(campaign.timezone))
    silent = at - timedelta(hours=campaign.silent_hours)
    return Hour(at, local.date(), f"{local:%H:%M}", local.date() + AHEAD, silent)


async def _next(books: Books, campaign: Campaign, at: datetime) -> Fact | None:
    """The deadline that comes next, when nothing needs anybody now."""
    found = await books.next_deadline(campaign.id, at)
    if found is None:
        return None
    ref, due = found
    if ref.startswith("s"):
        sitting = await books.sitting(int(ref[1:]))
        return Owed(sitting=sitting.name, due=Deadline(due, "uploaded")) if sitting else None
    packets = await books.packets([int(ref[1:])])
    step = packets[0].way.due_step(packets[0].place.step) if packets else None
    return Owed(packet=packets[0].name, due=Deadline(due, step.name)) if step else None


def _turns(page: int, pages: int) -> tuple[Row, ...]:
    turns = {"previous": page - 1, "refresh": page, "next": page + 1}
    found = (Choice("now", "", 0, str(n), word) for word, n in turns.items() if 1 <= n <= pages)
    return (Row(tuple(found)),)
