"""/approval: the plan as the lists that the department approves, in the chat and as a file (M 6.1-6.4)."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from custody.desk.approval.plan_lists import Listed, all_listed
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.facts.approval import Approval, ApprovalFile, PlanList
from custody.facts.doors import NotForYourRole, OldButton
from custody.facts.plan_lists import ListLine
from custody.letters import Choice, Letter, Row, column
from custody.roles import Role

READERS = (Role.DEPARTMENT, Role.COORDINATOR)
PAGE = 15
SHOWN = 16
"""So many characters of a SHA-256 are enough to compare two files by eye; the ledger has all of it."""
ANEW = 0
"""In the place of a page: the first one, in a message of its own; the pages of a list share a message."""
KEPT = timedelta(hours=1)
"""The file is forgotten after that time; it can be asked for again."""


async def show(call: Call) -> None:
    """How each list stands, a button each, and the file."""
    if not await _may_read(call):
        return
    async with call.read_books() as books:
        campaign = await books.campaign(call.person.campaign)
        lists, sha256 = await all_listed(books, campaign), await books.plan_digest(campaign.id)
    waiting = sum(each.waits for each in lists)
    fact = Approval(waiting=waiting, lines=tuple(each.state for each in lists), sha256=sha256[:SHOWN])
    async with call.open_books() as books:
        await reply(books, call, fact, (*opening(lists), Choice("approval-file")))


def opening(lists: Iterable[Listed]) -> tuple[Choice, ...]:
    """A button for every list: what has changed of it, or the whole where nothing was approved yet."""
    return tuple(
        Choice("plan-list", "", 0, f"{each.part}.{_first_view(each)}.{ANEW}", each.part, len(each.rows))
        for each in lists
    )


def _first_view(each: Listed) -> str:
    return "c" if each.approved and each.changes else "w"


async def show_list(call: Call, arg: str) -> None:
    """A page of one list, whole or what has changed; by a button the same message is edited."""
    if not await _may_read(call):
        return
    part, view, page = arg.split(".")
    async with call.read_books() as books:
        campaign = await books.campaign(call.person.campaign)
        found = next((each for each in await all_listed(books, campaign) if each.part == part), None)
    async with call.open_books() as books:
        if found is None:
            await reply(books, call, OldButton())
            return
        view = _first_view(found) if int(page) == ANEW else view
        fact, rows = page_of(call, found, view, int(page))
        letter = Letter(fact, rows, edit=call.message if int(page) != ANEW else None)
        await books.answer(call.chat, letter, call.person.language)


def page_of(
    call: Call, found: Listed, view: str, page: int, *, moved: bool = False
) -> tuple[PlanList, tuple[Row, ...]]:
    """The page with its buttons; only the department gets those that decide."""
    view = view if found.approved and found.changes else "w"
    lines = found.changes if view == "c" else tuple(ListLine(sign="same", row=row) for row in found.rows)
    pages = max(1, -(-len(lines) // PAGE))
    page = min(max(page, 1), pages)
    fact = PlanList(
        state=found.state, view="changes" if view == "c" else "whole",
        lines=lines[(page - 1) * PAGE : page * PAGE], page=page, pages=pages, moved=moved,
    )  # fmt: skip
    turns = {"previous": page - 1, "next": page + 1}
    turn = [
        Choice("plan-list", "", 0, f"{found.part}.{view}.{number}", word)
        for word, number in turns.items()
        if 1 <= number <= pages
    ]
    decide = _deciding(found) if call.person.has(Role.DEPARTMENT) and found.waits else ()
    rows = (Row(tuple(turn)), *column(*decide, *_other_view(found, view), Choice("approval")))
    return fact, tuple(row for row in rows if row.choices)


def _deciding(found: Listed) -> tuple[Choice, ...]:
    return Choice("approve", "", 0, found.ref), Choice("decline", "", 0, found.ref)


def _other_view(found: Listed, view: str) -> tuple[Choice, ...]:
    if not (found.approved and found.changes):
        return ()
    other = "w" if view == "c" else "c"
    return (Choice("plan-list", "", 0, f"{found.part}.{other}.1", {"w": "whole", "c": "changes"}[other]),)


async def lists_for_file(call: Call) -> tuple[Listed, ...]:
    """Every list for the file; nothing for others than the department and the coordinator."""
    if not any(call.person.has(role) for role in READERS):
        return ()
    async with call.read_books() as books:
        return await all_listed(books, await books.campaign(call.person.campaign))


async def hand_out(call: Call, lists: Sequence[Listed], file: bytes) -> None:
    """The file of all lists is on its way."""
    if not await _may_read(call):
        return
    async with call.open_books() as books:
        paper = await books.keep_paper("document", "plan-lists.xlsx", file, call.recorded + KEPT)
        fact = ApprovalFile(waiting=sum(each.waits for each in lists))
        letter = Letter(fact, column(Choice("approval")), paper=paper)
        await books.answer(call.chat, letter, call.person.language)


async def _may_read(call: Call) -> bool:
    if any(call.person.has(role) for role in READERS):
        return True
    async with call.open_books() as books:
        await reply(books, call, NotForYourRole(command="approval", roles=READERS))
    return False
