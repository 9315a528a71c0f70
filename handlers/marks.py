"""Marks: /marks, the tables to fill in, a sitting's protocol and collection form."""

from collections.abc import Awaitable, Callable, Sequence

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from custody.codes import Scan
from custody.desk import personal
from custody.desk.call import Call
from custody.desk.marks import card, files, page, reconciling, second_check, structures
from custody.desk.marks.tools import MarkTools
from custody.facts.doors import OldButton
from handlers.filters import Presses
from handlers.shapes import is_ours
from handlers.taps import Tap
from handlers.wanted import TypedAct

router = Router(name="marks")

MADE: dict[str, Callable[[Call, Tap, MarkTools], Awaitable[None]]] = {
    "marks-form": lambda call, tap, tools: files.send_form(call, tap.number, tools),
    "marks-files": lambda call, tap, tools: files.send_files(call, tap.number, tools),
    "reconcile": lambda call, tap, tools: reconciling.one(call, tap.number, tools),
    "reconcile-all": lambda call, _tap, tools: reconciling.many(call, tools),
    "reconcile-sample": lambda call, tap, tools: reconciling.many(call, tools, int(tap.arg)),
    "structure-form": lambda call, _tap, tools: structures.send_form(call, tools),
}
"""Buttons that bring a file."""


@router.message(Command("marks"))
async def on_marks(_message: Message, call: Call) -> None:
    """What this person can do about marks."""
    await page.show(call)


@router.callback_query(Presses(*MADE))
async def on_file(_query: CallbackQuery, callback_data: Tap, call: Call, mark_tools: MarkTools) -> None:
    """A file is made before the books are opened."""
    if is_ours(callback_data):
        await MADE[callback_data.verb](call, callback_data, mark_tools)
    else:
        await personal.refuse(call, OldButton())


PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "marks": lambda call, tap: page.show(call, int(tap.arg or 0)),
    "marks-second": lambda call, tap: second_check.offer(call, tap.number),
    "second-expert": lambda call, tap: second_check.ask(call, tap.number, int(tap.arg)),
    "structure-replace": lambda call, tap: structures.replace_all(call, tap.number),
    "marks-sitting": lambda call, tap: card.show_sitting(call, tap.number),
}
"""Buttons that only show."""


async def _marks(call: Call, _scans: Sequence[Scan], _act: TypedAct) -> None:
    await page.show(call)


SPOKEN: dict[str, Callable[[Call, Sequence[Scan], TypedAct], Awaitable[None]]] = {"marks": _marks}
"""The same in words."""
