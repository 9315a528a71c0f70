"""The end of what was typed in the chat: it becomes a sheet, checked as a table is (S 16)."""

from custody.desk.call import Call
from custody.desk.marks.drafting import session_of
from custody.desk.marks.faults import refuse, show_faults
from custody.desk.marks.given import given_of
from custody.desk.marks.parts import Part
from custody.desk.marks.taking import take
from custody.desk.marks.tools import MarkTools
from custody.facts.base import Refusal
from custody.facts.marks_seen import NotTyping
from custody.letters import Choice
from custody.marks.checking import check
from custody.marks.files import MarksFile, RawRow
from custody.marks.rows import MarkRow
from custody.ports import Books


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


def raw_of(part: Part, number: int, row: MarkRow) -> RawRow:
    """A typed row as it would stand in a table."""
    sitting = part.sitting
    variant = "n" if row.absent else str(row.variant)
    return RawRow(
        number, sitting.organisation, sitting.day.isoformat(), row.code, variant,
        tuple(row.said.split()), part.whose.callsign,
    )  # fmt: skip
