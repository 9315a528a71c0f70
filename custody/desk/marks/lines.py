"""Lines and taps of a draft of marks: a whole line is kept, a code alone is asked for item by item (S 16)."""

from collections.abc import Sequence
from dataclasses import replace

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.marks.asking import UNBEGUN, show
from custody.desk.marks.drafting import Session, session_of
from custody.desk.marks.faults import refuse, show_faults
from custody.desk.marks.tools import Faults, MarkTools
from custody.facts.base import Refusal
from custody.facts.doors import OldButton
from custody.facts.marks_typing import NotTyping
from custody.letters import Choice
from custody.marks.cells import code_in, shown
from custody.marks.checking import check
from custody.marks.files import MarksFile, RawRow
from custody.marks.rows import NOT_BEGUN, MarkRow
from custody.marks.typed import TypedMarks
from custody.ports import Books


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
        left, strange = await _keep(books, call, found, said, rows)
        await show(books, call, found, left, strange=strange)


async def _keep(
    books: Books, call: Call, session: Session, said: Sequence[TypedMarks], rows: Sequence[MarkRow]
) -> tuple[Sequence[MarkRow], Sequence[str]]:
    """The lines in their order, what is taken back is gone: rows that stay, codes that were not there."""
    person, sitting = call.person.id, session.part.sitting.id
    typed, left = iter(rows), {row.code: row for row in rows}
    strange: list[str] = []
    for each in said:
        if each.drop:
            code = code_in(each.code) or each.code
            code = session.part.work.spelt(code) or code
            if not await books.drop_typed_row(person, sitting, code):
                strange.append(shown(code))
            left.pop(code, None)
        else:
            await books.type_row(person, sitting, next(typed), call.recorded)
    return tuple(left.values()), strange


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
        await show(books, call, found, (row,), edit=call.message)
