"""One sitting of the proposal changed by taps: who can check it, why others cannot, the choice (M 9.1)."""

from collections.abc import Iterator, Sequence

from custody.assignment.piece import Piece
from custody.desk.assignment.assigned import assign_all
from custody.desk.assignment.assigning import is_assigner, unchanged, view
from custody.desk.assignment.proposing import ASSIGNERS, Made, made
from custody.desk.assignment.reasons import told
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.personal import refuse
from custody.facts.assignment import NothingToAssign, SittingHasExperts, SittingsToAssign, WhoChecks
from custody.facts.doors import NotForYourRole, OldButton
from custody.letters import Choice, Letter, Row
from custody.ports import Books
from custody.roles import Person

PAGE = 8
ABREAST = 2
LEAVES = 4
"""So many experts of the same school, for whom leave can be asked, have a button."""


async def show_list(call: Call, arg: str) -> None:
    """The sittings that wait for an expert, a button each."""
    if not is_assigner(call.person):
        await refuse(call, NotForYourRole(command="assign", roles=ASSIGNERS))
        return
    page, over = view(arg)
    async with call.read_books() as books:
        found = await made(books, call, over=over)
    works = list({piece.sitting: piece for piece in found.pieces if piece.is_open}.values())
    pages = max(1, -(-len(works) // PAGE))
    page = min(max(page, 1), pages)
    fact = SittingsToAssign(count=len(works), page=page, pages=pages)
    said = fact if works else NothingToAssign(packets=len(found.pieces))
    rows = tuple(_list_rows(works[(page - 1) * PAGE : page * PAGE], page, pages, ".o" if over else ""))
    async with call.open_books() as books:
        letter = Letter(said, rows, edit=call.message)
        await books.answer(call.chat, letter, call.person.language)


def _list_rows(works: Sequence[Piece], page: int, pages: int, over: str) -> Iterator[Row]:
    for piece in works:
        text = f"{piece.subject}, {piece.grade} · {piece.organisation_name}"
        yield Row((Choice("assign-sitting", f"s{piece.sitting}", 0, f"1{over}", text),))
    turns = {"previous": page - 1, "next": page + 1}
    turn = [Choice("assign-list", "", 0, f"{n}{over}", word) for word, n in turns.items() if 1 <= n <= pages]
    yield Row((*turn, Choice("assigning", "", 0, f"1{over}", "back")))


async def show_sitting(call: Call, sitting: int, arg: str) -> None:
    """Who can check the open packets of this sitting, the least loaded first, and why others cannot."""
    if not is_assigner(call.person):
        await refuse(call, NotForYourRole(command="assign", roles=ASSIGNERS))
        return
    page, over = view(arg)
    async with call.read_books() as books:
        found = await made(books, call, over=over)
    async with call.open_books() as books:
        await _answer_sitting(books, call, found, sitting, page)


async def _answer_sitting(books: Books, call: Call, found: Made, sitting: int, page: int) -> None:
    pieces = [piece for piece in found.pieces if piece.sitting == sitting and piece.is_open]
    if not pieces:
        known = next((piece for piece in found.pieces if piece.sitting == sitting), None)
        await reply(books, call, SittingHasExperts(sitting=known.work) if known else OldButton())
        return
    able = sorted(found.office.able(pieces[0]), key=lambda expert: _rank(found, expert, pieces[0]))
    against, others, more = told(found.against(pieces[0]), lambda each: each.ground)
    chosen = {expert.callsign for piece, expert in found.proposal.pairs if piece.sitting == sitting}
    fact = WhoChecks(
        sitting=pieces[0].work, packets=len(pieces), works=sum(map(found.proposal.size, pieces)),
        candidates=len(able), proposed=tuple(sorted(chosen)), against=against, others=others, more=more,
    )  # fmt: skip
    pages = max(1, -(-len(able) // PAGE))
    rows = tuple(_rows(found, pieces, able, min(max(page, 1), pages), pages))
    letter = Letter(fact, rows, edit=call.message)
    await books.answer(call.chat, letter, call.person.language)


def _rank(found: Made, expert: Person, piece: Piece) -> tuple[bool, int, str]:
    return found.office.late(expert, piece), found.held[expert.id], expert.callsign


def seen(pieces: Sequence[Piece]) -> int:
    """What a button carries of the open packets of a sitting: how many, and how often they have moved."""
    return len(pieces) * 1000 + sum(piece.version for piece in pieces)


def _rows(
    found: Made, pieces: Sequence[Piece], able: Sequence[Person], page: int, pages: int
) -> Iterator[Row]:
    ref, over = f"s{pieces[0].sitting}", ".o" if found.over else ""
    version = seen(pieces)
    part = able[(page - 1) * PAGE : page * PAGE]
    take = [Choice("assign-work", ref, version, str(e.id), e.callsign, found.held[e.id]) for e in part]
    yield from (Row(tuple(take[i : i + ABREAST])) for i in range(0, len(take), ABREAST))
    own = [a.callsign for a in found.against(pieces[0]) if a.ground == "own-school"]
    packet = f"p{pieces[0].packet}"
    for expert in [each for each in found.office.experts if each.callsign in own][:LEAVES]:
        ask = Choice("ask-authorisation", packet, pieces[0].version, str(expert.id), expert.callsign)
        yield Row((ask,))
    if len(pieces) > 1:
        yield Row(tuple(Choice("look", f"p{p.packet}", p.version, "", p.code) for p in pieces[:3]))
    turns = {"previous": page - 1, "next": page + 1}
    turn = [
        Choice("assign-sitting", ref, 0, f"{n}{over}", word) for word, n in turns.items() if 1 <= n <= pages
    ]
    yield Row((*turn, Choice("assign-list", "", 0, f"1{over}", "back")))


async def assign_sitting(call: Call, sitting: int, version: int, expert_id: int) -> None:
    """One tap: the open packets of the sitting go to this expert, who is told once."""
    if not is_assigner(call.person):
        await refuse(call, NotForYourRole(command="assign", roles=ASSIGNERS))
        return
    async with call.read_books() as books:
        found = await made(books, call)
    pieces = [piece for piece in found.pieces if piece.sitting == sitting and piece.is_open]
    expert = next((each for each in found.office.experts if each.id == expert_id), None)
    batch = [(piece, expert) for piece in pieces] if expert else []
    async with call.open_books() as books:
        if not batch or seen(pieces) != version or not await unchanged(books, batch):
            await _answer_sitting(books, call, await made(books, call), sitting, 1)
            return
        done = await assign_all(books, call, found, batch)
        await reply(books, call, done, (Choice("assigning", "", 0, "1", "left", done.left),))
