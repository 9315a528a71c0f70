"""/assign: the proposal of experts is shown, and applied by one tap if the books are unchanged (M 11.7)."""

from collections.abc import Sequence
from dataclasses import replace

from custody.assignment.piece import Piece
from custody.desk.assignment.assigned import assign_all
from custody.desk.assignment.proposal_letter import shown
from custody.desk.assignment.proposing import ASSIGNERS, Made, first_of, made, once_given
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.personal import refuse
from custody.facts.base import Fact
from custody.facts.doors import NotForYourRole
from custody.letters import Choice, Letter, Row
from custody.ports import Books
from custody.roles import Person


def is_assigner(person: Person) -> bool:
    """Whether somebody has a role in which experts are named."""
    return any(person.has(role) for role in ASSIGNERS)


async def show(call: Call, arg: str = "") -> None:
    """The proposal, a page of it; by a button the same message is edited. It writes nothing down."""
    if not is_assigner(call.person):
        await refuse(call, NotForYourRole(command="assign", roles=ASSIGNERS))
        return
    page, over = view(arg)
    async with call.read_books() as books:
        found = await made(books, call, over=over)
    async with call.open_books() as books:
        await _answer(books, call, *shown(found, page), edit=bool(arg))


def view(arg: str) -> tuple[int, bool]:
    """The page, and whether the proposal goes beyond the limit of a day."""
    page, _, over = arg.partition(".")
    return int(page or 1), bool(over)


async def _answer(books: Books, call: Call, fact: Fact, rows: tuple[Row, ...], *, edit: bool) -> None:
    letter = Letter(fact, rows, edit=call.message if edit else None)
    await books.answer(call.chat, letter, call.person.language)


async def take_all(call: Call, mark: int, arg: str = "") -> None:
    """Everything that was proposed, whole experts at a time; a proposal of other books is shown instead."""
    if not is_assigner(call.person):
        await refuse(call, NotForYourRole(command="assign", roles=ASSIGNERS))
        return
    async with call.read_books() as books:
        found = await made(books, call, over=bool(arg))
    batch = first_of(found)
    rest = await once_given(call, found, batch)
    async with call.open_books() as books:
        if found.mark != mark or not await unchanged(books, batch):
            now = found if found.mark != mark else await made(books, call, over=bool(arg))
            await _answer(books, call, *shown(now, changed=True), edit=False)
            return
        done = await assign_all(books, call, found, batch)
        done = replace(done, rest=len(rest.proposal.pairs))
        await reply(books, call, done, _onwards(rest, done.left, arg))


def _onwards(rest: Made, left: int, arg: str) -> tuple[Choice, ...]:
    """The rest of what was proposed by one more tap; or why nobody can check what is left."""
    now = len(first_of(rest))
    if now:
        word = "rest" if now == len(rest.proposal.pairs) else "more"
        return (Choice("assign-all", "", rest.mark, arg, word, now),)
    return (Choice("assigning", "", 0, "1.o" if arg else "1", "left", left),) if left else ()


async def unchanged(books: Books, batch: Sequence[tuple[Piece, Person]]) -> bool:
    """Lock the packets; whether they are as they were, and still without an expert."""
    packets = await books.take_packets([piece.packet for piece, _ in batch])
    seen = {piece.packet: piece.version for piece, _ in batch}
    return len(packets) == len(seen) and all(
        packet.expert is None and packet.version == seen[packet.id] for packet in packets
    )
