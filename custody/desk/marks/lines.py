"""Lines and taps of a draft of marks: a whole line is kept, a code alone is asked for item by item (S 16)."""

from collections.abc import Sequence
from dataclasses import replace

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.marks.drafting import Session, done_buttons, session_of, whole
from custody.desk.marks.faults import refuse, show_faults
from custody.desk.marks.tools import Faults, MarkTools
from custody.facts.base import Fact, Refusal
from custody.facts.doors import OldButton
from custody.facts.marks_seen import NotTyping, RowsTyped, TypedRow, TypeItem
from custody.letters import Choice, Letter, Row, column
from custody.marks.cells import code_in
from custody.marks.checking import check
from custody.marks.files import MarksFile, RawRow
from custody.marks.rows import NOT_BEGUN, MarkRow
from custody.marks.typed import TypedMarks
from custody.ports import Books

KEYS = 5
"""So many buttons of marks stand side by side."""
LONGEST = 20
"""A code of more bytes fits on no button: its marks are typed."""
UNBEGUN = "x"
"""The mark of a button for an item that was not begun."""


async def _opened(books: Books, call: Call) -> Session | Refusal:
    known = await books.typing(call.person.id)
    return await session_of(books, call, *known) if known else NotTyping()


async def lines(call: Call, said: Sequence[TypedMarks], tools: MarkTools) -> None:
    """What was typed: all lines are kept, or none of them and every fault is told."""
    async with call.read_books() as books:
        found = await _opened(books, call)
    if isinstance(found, Refusal):
        await refuse(call, found, Choice("marks"))
        return
    kept = [each for each in said if not each.drop]
    rows, faults = _rows(found, kept) if kept else ((), ())
    if faults:
        await show_faults(call, tools, "typed", tools.worded(faults, "marks"))
        return
    async with call.open_books() as books:
        await _show(books, call, found, await _keep(books, call, found, said, rows))


async def _keep(
    books: Books, call: Call, session: Session, said: Sequence[TypedMarks], rows: Sequence[MarkRow]
) -> Sequence[MarkRow]:
    """The lines in their order: what is taken back further down is gone; returns the rows that stay."""
    person, sitting = call.person.id, session.part.sitting.id
    typed, left = iter(rows), {row.code: row for row in rows}
    for each in said:
        if each.drop:
            code = code_in(each.code) or each.code
            code = session.part.work.spelt(code) or code
            await books.drop_typed_row(person, sitting, code)
            left.pop(code, None)
        else:
            await books.type_row(person, sitting, next(typed), call.recorded)
    return tuple(left.values())


def _rows(session: Session, said: Sequence[TypedMarks]) -> tuple[tuple[MarkRow, ...], Faults]:
    """The lines by the same check as a table's; one without marks is checked for all the rest."""
    part, structure = session.part, session.structure
    blank = (NOT_BEGUN,) * len(structure.items)
    raw = tuple(
        RawRow(number, "", "", each.code, each.variant, each.marks or (blank if each.variant != "n" else ()))
        for number, each in enumerate(said, start=1)
    )
    file = MarksFile(structure.subject, structure.grade, structure.labels, raw)
    found = check(file, structure, [replace(part.work, works=None)])
    if isinstance(found, tuple):
        return (), found
    return tuple(
        row if each.marks or row.absent else replace(row, marks=())
        for row, each in zip(found[part.key], said, strict=True)
    ), ()


async def item(call: Call, sitting_id: int, arg: str) -> None:
    """A tap on a mark: it is of one code and one item, so that a second tap or an old button adds nothing."""
    code, at, mark = arg.rsplit(".", 2)
    async with call.read_books() as books:
        found = await _opened(books, call)
    if isinstance(found, Refusal) or found.part.sitting.id != sitting_id:
        await refuse(call, OldButton(), Choice("marks"))
        return
    async with call.open_books() as books:
        typed = await books.typed_rows(call.person.id, sitting_id)
        row = next((each for each in typed if each.code == code), None)
        most = found.structure.items[int(at)].most if int(at) < len(found.structure.items) else -1
        worth = None if mark == UNBEGUN else int(mark)
        if row is None or row.absent or (worth or 0) > most:
            await reply(books, call, OldButton(), (Choice("marks"),))
            return
        if len(row.marks) == int(at):
            row = replace(row, marks=(*row.marks, worth))
            await books.type_row(call.person.id, sitting_id, row, call.recorded)
        await _show(books, call, found, (row,), edit=call.message)


async def _show(
    books: Books, call: Call, session: Session, rows: Sequence[MarkRow], *, edit: int | None = None
) -> None:
    """The next item of a row that lacks one; otherwise what is there now."""
    items = len(session.structure.items)
    open_row = next((row for row in rows if not row.absent and len(row.marks) < items), None)
    if open_row is not None:
        fact, buttons = _next(session, open_row)
    else:
        fact, buttons = await _so_far(books, call, session, rows)
    await books.answer(call.chat, Letter(fact, buttons, edit=edit), call.person.language)


def _next(session: Session, row: MarkRow) -> tuple[Fact, tuple[Row, ...]]:
    sitting, at = session.part.sitting, len(row.marks)
    wanted = session.structure.items[at]
    fact = TypeItem(
        sitting=sitting.name, participant=row.code, variant=row.variant, label=wanted.label,
        most=wanted.most, said=row.said,
    )  # fmt: skip
    keys = [
        Choice("marks-item", f"s{sitting.id}", 0, f"{row.code}.{at}.{mark}", str(mark))
        for mark in (*range(wanted.most + 1), UNBEGUN)
        if len(row.code.encode()) <= LONGEST
    ]
    return fact, tuple(Row(tuple(keys[first : first + KEYS])) for first in range(0, len(keys), KEYS))


async def _so_far(
    books: Books, call: Call, session: Session, rows: Sequence[MarkRow]
) -> tuple[Fact, tuple[Row, ...]]:
    sitting, structure = session.part.sitting, session.structure
    typed = await books.typed_rows(call.person.id, sitting.id)
    done = sum(not row.absent for row in whole(structure, typed))
    said = tuple(
        TypedRow(participant=row.code, variant=row.variant, said=row.said or "-", total=row.total)
        for row in rows
    )
    fact = RowsTyped(sitting=sitting.name, lines=said, done=done, works=session.part.work.works)
    return fact, column(*done_buttons(structure, sitting, typed))
