"""Marks that are typed, a line a participant; whoever has opened no sitting for them says something else."""

from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from custody.desk import personal
from custody.desk.call import Call
from custody.desk.forms.free_text import is_sentence
from custody.desk.marks import drafting, finishing
from custody.desk.marks import lines as marks_lines
from custody.desk.marks.tools import MarkTools
from custody.facts.doors import OldButton
from custody.marks.typed import TypedMarks
from handlers.filters import Presses, visible
from handlers.shapes import is_ours
from handlers.taps import Tap

router = Router(name="mark-lines")

Said = tuple[TypedMarks, ...]


class MarksReader(Protocol):
    """Understands lines of marks, in every language of the bot."""

    def __call__(self, text: str, /) -> Said:
        """Every line; nothing when the text is about something else."""
        ...


class SaysMarks(Filter):
    """Passes lines of marks, as `said_marks`, unless their author is asked for a sentence just now."""

    async def __call__(
        self, message: Message, marks_reader: MarksReader, call: Call | None = None
    ) -> bool | dict[str, Any]:
        """Whether these are marks; a line that says little is so only while a sitting is open for it."""
        said = marks_reader(visible(message.text)) if message.text else ()
        if not said or call is None or await is_sentence(call):
            return False
        if all(each.is_short for each in said) and not await drafting.is_open(call):
            return False
        return {"said_marks": said}


@router.message(SaysMarks())
async def on_lines(_message: Message, said_marks: Said, call: Call, mark_tools: MarkTools) -> None:
    """Marks of some participants."""
    await marks_lines.lines(call, said_marks, mark_tools)


@router.callback_query(Presses("marks-done"))
async def on_done(_query: CallbackQuery, callback_data: Tap, call: Call, mark_tools: MarkTools) -> None:
    """Everything is typed."""
    if is_ours(callback_data):
        await finishing.done(call, callback_data.number, mark_tools)
    else:
        await personal.refuse(call, OldButton())


PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "marks-type": lambda call, tap: drafting.begin(call, tap.number, int(tap.arg or 0)),
    "marks-item": lambda call, tap: marks_lines.item(call, tap.number, tap.arg),
    "marks-on": lambda call, tap: finishing.go_on(call, tap.number, tap.arg),
    "marks-out": lambda call, tap: finishing.go_on(call, tap.number, tap.arg, out=True),
    "marks-drop": lambda call, tap: drafting.drop(call, tap.number),
}
"""Buttons of a draft."""
