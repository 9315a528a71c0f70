"""The end of what was typed in the chat: it becomes a sheet, checked as a table is (S 16)."""

from collections.abc import Sequence

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.marks.asking import LONGEST, show
from custody.desk.marks.drafting import Session, session_of, whole
from custody.desk.marks.faults import refuse, show_faults
from custody.desk.marks.given import given_of
from custody.desk.marks.parts import Part
from custody.desk.marks.taking import take
from custody.desk.marks.tools import MarkTools
from custody.facts.base import Refusal
from custody.facts.doors import OldButton
from custody.facts.marks_typing import HalfRow, HalfTyped, NotTyping
from custody.letters import Choice
from custody.marks.checking import check
from custody.marks.files import MarksFile, RawRow
from custody.marks.rows import MarkRow
from custody.ports import Books

SHOWN = 5
"""So many codes that are not whole are named, each with its buttons."""


async def done(call: Call, sitting_id: int, tools: MarkTools) -> None:
    """Everything typed becomes a sheet, checked as a table is; what is not whole is told."""
    async with call.read_books() as books:
        known = await books.typing(call.person.id)
        open_here = known is not None and known[0] == sitting_id
        found = await session_of(books, call, sitting_id, known[1]) if known and open_here else NotTyping()
        typed = await books.typed_rows(call.person.id, sitting_id)
    if isinstance(found, Refusal):
        await refuse(call, found, Choice("marks"))
        return
    if halves := [row for row in typed if row not in whole(found.structure, typed)]:
        await refuse(call, _half(found, halves), *_ways(sitting_id, halves))
        return
    scene, part = found.scene, found.part
    file = MarksFile(scene.structure.subject, scene.structure.grade, scene.structure.labels, tuple(
        raw_of(part, number, row) for number, row in enumerate(typed, start=1)
    ))  # fmt: skip
    checked = check(file, scene.structure, [part.work])
    if isinstance(checked, tuple):
        await show_faults(call, tools, "typed", tools.worded(checked, "marks"))
        return

    async def end(books: Books) -> None:
        await books.end_typing(call.person.id, sitting_id)

    await take(call, tools, given_of(call, scene, checked), end)


def _half(session: Session, rows: Sequence[MarkRow]) -> HalfTyped:
    labels = session.structure.labels
    lines = [HalfRow(participant=row.code, items=labels[len(row.marks) :]) for row in rows[:SHOWN]]
    return HalfTyped(sitting=session.part.sitting.name, lines=tuple(lines), count=len(rows))


def _ways(sitting: int, rows: Sequence[MarkRow]) -> list[Choice]:
    codes = [row.code for row in rows[:SHOWN] if len(row.code.encode()) <= LONGEST]
    return [
        Choice(verb, f"s{sitting}", 0, code, code) for code in codes for verb in ("marks-on", "marks-out")
    ]


async def go_on(call: Call, sitting_id: int, code: str, *, out: bool = False) -> None:
    """A code without all its marks: its next item is asked for, or it is taken `out` of the draft."""
    async with call.read_books() as books:
        known = await books.typing(call.person.id)
        is_open = known is not None and known[0] == sitting_id
        found = await session_of(books, call, sitting_id, known[1]) if known and is_open else OldButton()
    if isinstance(found, Refusal):
        await refuse(call, found, Choice("marks"))
        return
    async with call.open_books() as books:
        is_gone = out and await books.drop_typed_row(call.person.id, sitting_id, code)
        rows = [row for row in await books.typed_rows(call.person.id, sitting_id) if row.code == code]
        if rows or is_gone:
            await show(books, call, found, rows)
        else:
            await reply(books, call, OldButton(), (Choice("marks"),))


def raw_of(part: Part, number: int, row: MarkRow) -> RawRow:
    """A typed row as it would stand in a table."""
    sitting = part.sitting
    variant = "n" if row.absent else str(row.variant)
    return RawRow(
        number, sitting.organisation, sitting.day.isoformat(), row.code, variant,
        tuple(row.said.split()), part.whose.callsign,
    )  # fmt: skip
