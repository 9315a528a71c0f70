"""A table of marks has come: all of it is written in one transaction, with its letters, or nothing (S 16)."""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from custody.desk.call import Call, sitting_stream
from custody.desk.letters import reply
from custody.desk.marks.faults import refuse, show_faults
from custody.desk.marks.given import Given, given_of, is_known
from custody.desk.marks.handed import letters_of
from custody.desk.marks.papers import Papers, papers_of
from custody.desk.marks.parts import sheets_of
from custody.desk.marks.readers import Readers, readers_of
from custody.desk.marks.scene import scene_of
from custody.desk.marks.tools import MarkTools
from custody.facts.base import Fact, Refusal, encode
from custody.facts.marks import MarksKept, MarksMoved, MarksSame, MarksTaken
from custody.letters import Choice
from custody.marks.checking import check
from custody.marks.files import MarksFile
from custody.plan_rows import fold
from custody.ports import Books
from custody.ports.marks import NewSheet
from custody.roles import Role

Then = Callable[[Books], Awaitable[None]]


async def receive(call: Call, content: bytes, tools: MarkTools) -> None:
    """An expert's marks, of one sitting or of many organisations."""
    file = await tools.read_marks(content)
    if not isinstance(file, MarksFile):
        await show_faults(call, tools, "marks", file)
        return
    only = frozenset(fold(row.organisation) for row in file.rows if not row.is_blank)
    async with call.read_books() as books:
        scene = await scene_of(books, call, file.subject, file.grade, frozenset() if "" in only else only)
    if isinstance(scene, Refusal):
        await refuse(call, scene, Choice("marks"))
        return
    found = await call.beside(partial(check, file, scene.structure, scene.works, scene.ahead))
    if isinstance(found, tuple):
        await show_faults(call, tools, "marks", tools.worded(found, "marks"))
    else:
        sha256 = hashlib.sha256(content).hexdigest()
        await take(call, tools, await call.beside(partial(given_of, call, scene, found, sha256)))


async def take(call: Call, tools: MarkTools, given: Given, then: Then | None = None) -> None:
    """The papers are made first; then everything is written at once, if nobody else has been faster.

    `then` is what else belongs to it, in the same transaction.
    """
    works, sort = sum(full.head.works for _, full in given.sheets), given.sheets[0][1].head.sort
    buttons = tuple(Choice("marks-sitting", f"s{each}") for each in given.sittings[:1])
    known = is_known(given)
    papers = Papers() if known else await papers_of(tools, given.scene, given.sheets)
    async with call.read_books() as books:
        readers = await readers_of(books, call, given.sheets) if not known else Readers()
    async with call.open_books() as books:
        moved = await _moved(books, given)
        if moved is not None:
            await reply(books, call, moved, (Choice("marks"),))
            return
        fact: Fact = MarksSame(sort=sort, works=works)
        if not known:
            lines = await _write(books, call, given, (papers, readers))
            office = call.person.has(Role.COORDINATOR)
            fact = MarksKept(sort=sort, works=works, lines=lines, office=office)
        await reply(books, call, fact, buttons)
        if given.same:
            await reply(books, call, MarksSame(sort=sort, works=given.same))
        if then is not None:
            await then(books)


async def _moved(books: Books, given: Given) -> Refusal | None:
    """With the sittings locked: whether a sheet has come since the marks were checked."""
    locked = await books.take_sittings(given.sittings)
    now = await sheets_of(books, given.sittings)
    for sitting in locked:
        if now[sitting.id] != given.scene.sheets.get(sitting.id, ()):
            return MarksMoved(sitting=sitting.name)
    return None


async def _write(
    books: Books, call: Call, given: Given, ready: tuple[Papers, Readers]
) -> tuple[MarksTaken, ...]:
    """Each sheet in the ledger and in the books, and its letters on their way."""
    papers, readers = ready
    kept = await papers.keep(books, call)
    await books.keep_mark_sheets([
        NewSheet(full.head, said, old.id if old else None, kept.ids_of(part.sitting.id))
        for (part, full), said, old in zip(given.sheets, given.lines, given.olds, strict=True)
    ])  # fmt: skip
    facts = given.facts
    entries = await books.write_all([
        call.record(sitting_stream(part.sitting.id), fact, {"fact": encode(fact)}, accepted=True)
        for (part, _), fact in zip(given.sheets, facts, strict=True)
    ])  # fmt: skip
    lines = tuple(replace(fact, receipt=each.receipt) for fact, each in zip(facts, entries, strict=True))
    await books.tell_all(letters_of(given.sheets, lines, kept, readers))
    return lines
