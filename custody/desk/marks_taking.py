"""A table of marks has come: all of it is written in one transaction, with its letters, or nothing (S 16)."""

import hashlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from custody.desk.call import Call, sitting_stream
from custody.desk.letters import reply
from custody.desk.mark_faults import refuse, show_faults
from custody.desk.mark_papers import Papers, papers_of
from custody.desk.mark_parts import Part, sheets_of
from custody.desk.mark_scene import Scene, scene_of
from custody.desk.mark_tools import MarkTools
from custody.desk.marks_handed import hand_out
from custody.facts.base import Fact, Refusal, encode
from custody.facts.marks import MarksKept, MarksMoved, MarksSame, MarksTaken
from custody.letters import Choice
from custody.marks.checking import check
from custody.marks.files import Checked, MarksFile
from custody.marks.rows import MarkRow, digest_of
from custody.marks.sheets import FullSheet, MarkSheet, replaced_by
from custody.ports import Books

Then = Callable[[Books], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Given:
    """Marks that have passed the check, against which scene, from a file of that digest (or typed)."""

    scene: Scene
    sheets: Sequence[tuple[Part, FullSheet]]

    @property
    def sittings(self) -> tuple[int, ...]:
        """Which sittings they are of, in the order in which they are locked."""
        return tuple(sorted({part.sitting.id for part, _ in self.sheets}))


async def receive(call: Call, content: bytes, tools: MarkTools) -> None:
    """An expert's marks, of one sitting or of many organisations."""
    file = await tools.read_marks(content)
    if not isinstance(file, MarksFile):
        await show_faults(call, tools, "marks", file)
        return
    only = frozenset(row.organisation.casefold() for row in file.rows if not row.is_blank)
    async with call.read_books() as books:
        scene = await scene_of(books, call, file.subject, file.grade, frozenset() if "" in only else only)
    if isinstance(scene, Refusal):
        await refuse(call, scene, Choice("marks"))
        return
    found = await call.beside(partial(check, file, scene.structure, scene.works))
    if isinstance(found, tuple):
        await show_faults(call, tools, "marks", tools.worded(found, "marks"))
    else:
        await take(call, tools, given_of(call, scene, found, hashlib.sha256(content).hexdigest()))


def given_of(call: Call, scene: Scene, found: Checked, sha256: str = "") -> Given:
    """The rows as sheets, one a sitting and expert."""
    return Given(scene, [
        (scene.parts[key], FullSheet(_head(call, scene, scene.parts[key], rows, sha256), rows))
        for key, rows in found.items()
    ])  # fmt: skip


def _head(call: Call, scene: Scene, part: Part, rows: Sequence[MarkRow], sha256: str) -> MarkSheet:
    works = sum(not row.absent for row in rows)
    return MarkSheet(
        part.sitting.id, part.sort, part.whose, part.by, call.recorded, scene.structure.number, works,
        len(rows) - works, digest_of(rows), sha256,
    )  # fmt: skip


async def take(call: Call, tools: MarkTools, given: Given, then: Then | None = None) -> None:
    """The papers are made first; then everything is written at once, if nobody else has been faster.

    `then` is what else belongs to it, in the same transaction.
    """
    works, sort = sum(full.head.works for _, full in given.sheets), given.sheets[0][1].head.sort
    buttons = tuple(Choice("marks-sitting", f"s{each}") for each in given.sittings[:1])
    known = _is_known(given)
    papers = Papers() if known else await papers_of(tools, given.scene, given.sheets)
    async with call.open_books() as books:
        moved = await _moved(books, given)
        if moved is not None:
            await reply(books, call, moved, (Choice("marks"),))
            return
        fact: Fact = MarksSame(sort=sort, works=works)
        if not known:
            fact = MarksKept(sort=sort, works=works, lines=await write_sheets(books, call, given, papers))
        await reply(books, call, fact, buttons)
        if then is not None:
            await then(books)


def _is_known(given: Given) -> bool:
    """Whether the very same rows stand there already, by the same person and of the same version."""
    pairs = [
        (full.head, replaced_by(full.head, given.scene.sheets.get(part.sitting.id, ())))
        for part, full in given.sheets
    ]
    return all(
        old is not None
        and old.forgotten is None
        and (old.rows_sha256, old.structure) == (new.rows_sha256, new.structure)
        for new, old in pairs
    )


async def _moved(books: Books, given: Given) -> Refusal | None:
    """With the sittings locked: whether a sheet has come since the marks were checked."""
    locked = [await books.take_sitting(each) for each in given.sittings]
    now = await sheets_of(books, given.sittings)
    for sitting in locked:
        if sitting is not None and now[sitting.id] != given.scene.sheets.get(sitting.id, ()):
            return MarksMoved(sitting=sitting.name)
    return None


async def write_sheets(books: Books, call: Call, given: Given, papers: Papers) -> tuple[MarksTaken, ...]:
    """Each sheet in the ledger and in the books, and its letters on their way."""
    kept = await papers.keep(books, call)
    lines = []
    for part, full in given.sheets:
        old = replaced_by(full.head, given.scene.sheets.get(part.sitting.id, ()))
        head = await books.keep_mark_sheet(full, old.id if old else None, kept.ids_of(part.sitting.id))
        fact = _fact(part, head, old)
        body: dict[str, object] = {"fact": encode(fact)}
        entry = await books.write(call.record(sitting_stream(part.sitting.id), fact, body, accepted=True))
        lines.append(replace(fact, receipt=entry.receipt))
    await hand_out(books, call, given.sheets, lines, kept)
    return tuple(lines)


def _fact(part: Part, head: MarkSheet, old: MarkSheet | None) -> MarksTaken:
    return MarksTaken(
        sitting=part.sitting.name, sort=head.sort, number=head.number, whose=head.whose, by=head.by,
        at=head.at, works=head.works, absent=head.absent, structure=head.structure,
        rows_sha256=head.rows_sha256, sha256=head.sha256, replaces=old.number if old else 0,
    )  # fmt: skip
