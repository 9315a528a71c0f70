"""What is asked next of a draft of marks: the next item of a code, or what is there now (S 16)."""

from collections.abc import Sequence

from custody.desk.call import Call
from custody.desk.marks.drafting import Session, done_buttons, whole
from custody.facts.base import Fact
from custody.facts.marks_typing import RowsTyped, TypedRow, TypeItem
from custody.letters import Choice, Letter, Row, column
from custody.marks.rows import MarkRow
from custody.ports import Books

KEYS = 5
"""So many buttons of marks stand side by side."""
LONGEST = 20
"""A code of more bytes fits on no button: its marks are typed."""
UNBEGUN = "x"
"""The mark of a button for an item that was not begun."""


async def show(
    books: Books, call: Call, session: Session, rows: Sequence[MarkRow], *, edit: int | None = None,
    strange: Sequence[str] = (),
) -> None:  # fmt: skip
    """The next item of a row that lacks one; otherwise what is there now."""
    items = len(session.structure.items)
    open_row = next((row for row in rows if not row.absent and len(row.marks) < items), None)
    if open_row is not None:
        fact, buttons = _next(session, open_row)
    else:
        fact, buttons = await _so_far(books, call, session, rows, tuple(strange))
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
    books: Books, call: Call, session: Session, rows: Sequence[MarkRow], strange: tuple[str, ...]
) -> tuple[Fact, tuple[Row, ...]]:
    sitting, structure = session.part.sitting, session.structure
    typed = await books.typed_rows(call.person.id, sitting.id)
    done = sum(not row.absent for row in whole(structure, typed))
    said = tuple(
        TypedRow(participant=row.code, variant=row.variant, said=row.said or "-", total=row.total)
        for row in rows
    )
    fact = RowsTyped(
        sitting=sitting.name, lines=said, done=done, works=session.part.work.works, strange=strange
    )
    return fact, column(*done_buttons(structure, sitting, typed))
