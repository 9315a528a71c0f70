"""Marks typed in the chat, a code at a time: a draft that survives anything, recorded at the end (S 16)."""

from collections.abc import Sequence
from dataclasses import dataclass

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.marks.days import refusal_of
from custody.desk.marks.faults import refuse
from custody.desk.marks.parts import Part
from custody.desk.marks.scene import Scene, scene_of
from custody.facts.base import Refusal
from custody.facts.doors import OldButton
from custody.facts.marks import MarksNotYours
from custody.facts.marks_typing import TypingBegun, TypingDropped, TypingWhose
from custody.letters import Choice
from custody.marks.rows import MarkRow
from custody.marks.structure import Structure
from custody.plan_rows import fold
from custody.ports import Books
from custody.sittings import Sitting


@dataclass(frozen=True, slots=True)
class Session:
    """What somebody is typing: of which part, by which structure."""

    scene: Scene
    part: Part

    @property
    def structure(self) -> Structure:
        """The items."""
        return self.scene.structure


async def session_of(books: Books, call: Call, sitting_id: int, checker: str = "") -> Session | Refusal:
    """The part of that sitting which this person may type, or why there is none."""
    sitting = await books.sitting(sitting_id)
    if sitting is None or sitting.campaign != call.person.campaign:
        return MarksNotYours(table="marks")
    only = frozenset({fold(sitting.organisation)})
    scene = await scene_of(books, call, sitting.subject, sitting.grade, only)
    if isinstance(scene, Refusal):
        return scene
    mine = [part for part in scene.parts.values() if part.sitting.id == sitting_id]
    part = next((each for each in mine if checker in ("", each.whose.callsign)), None)
    return Session(scene, part) if part else refusal_of(sitting, scene.ahead)


async def is_open(call: Call) -> bool:
    """Whether the person has a sitting open for typing."""
    async with call.read_books() as books:
        return await books.typing(call.person.id) is not None


async def begin(call: Call, sitting_id: int, whose: int = 0) -> None:
    """Open the sitting for typing; what was typed of it before is still there."""
    async with call.read_books() as books:
        person = await books.person(whose) if whose else None
        found = await session_of(books, call, sitting_id, person.callsign if person else "")
    if isinstance(found, Refusal):
        await refuse(call, found, Choice("marks"))
        return
    several = [part for part in found.scene.parts.values() if part.sitting.id == sitting_id]
    if len(several) > 1 and person is None:
        await _ask_whose(call, several)
        return
    async with call.open_books() as books:
        sitting, checker = found.part.sitting, found.part.whose.callsign
        await books.begin_typing(call.person.id, sitting.id, checker, call.recorded)
        typed = await books.typed_rows(call.person.id, sitting.id)
        items = tuple(f"{item.label} (0\u2013{item.most})" for item in found.structure.items)
        fact = TypingBegun(
            sitting=sitting.name, items=items, done=len(whole(found.structure, typed)),
            works=found.part.work.works,
            checker=checker if checker != call.person.callsign else "",
        )  # fmt: skip
        await reply(books, call, fact, done_buttons(found.structure, sitting, typed))


async def _ask_whose(call: Call, parts: Sequence[Part]) -> None:
    sitting = parts[0].sitting
    buttons = tuple(
        Choice("marks-type", f"s{sitting.id}", 0, str(part.whose.id), part.whose.callsign) for part in parts
    )
    async with call.open_books() as books:
        await reply(books, call, TypingWhose(sitting=sitting.name), buttons)


def whole(structure: Structure, typed: Sequence[MarkRow]) -> tuple[MarkRow, ...]:
    """Rows that have all their marks."""
    return tuple(row for row in typed if row.absent or len(row.marks) == len(structure.items))


def done_buttons(structure: Structure, sitting: Sitting, typed: Sequence[MarkRow]) -> tuple[Choice, ...]:
    """The way to the end, and the way out."""
    ready = whole(structure, typed)
    ref = f"s{sitting.id}"
    return (Choice("marks-done", ref, 0, "", "", len(ready)), Choice("marks-drop", ref)) if typed else ()


async def drop(call: Call, sitting_id: int) -> None:
    """What was typed is not wanted; recorded sheets stay."""
    async with call.open_books() as books:
        sitting, known = await books.sitting(sitting_id), await books.typing(call.person.id)
        if sitting is None or known is None or known[0] != sitting_id:
            await reply(books, call, OldButton())
            return
        await books.end_typing(call.person.id, sitting_id)
        await reply(books, call, TypingDropped(sitting=sitting.name), (Choice("marks", "", 0, "1"),))
