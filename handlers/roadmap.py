"""The roadmap: its command, its words, its buttons, and its file."""

from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from aiogram import Router
from aiogram.filters import Command, CommandObject, Filter
from aiogram.types import CallbackQuery, Message

from custody.desk.call import Call
from custody.desk.forms.free_text import is_sentence
from custody.desk.roadmap import asking, card, marking, reminding, tasks, words
from custody.desk.roadmap import file as task_file
from custody.desk.roadmap.file import Table
from custody.task_words import SaidTask
from handlers.calls import by
from handlers.filters import Presses, visible
from handlers.readers import TaskReader
from handlers.taps import Tap

router = Router(name="roadmap")


class TablePrinter(Protocol):
    """Makes a workbook of the board, away from the event loop."""

    async def __call__(self, table: Table, language: str) -> bytes:
        """The file."""
        ...


class SaysTask(Filter):
    """Passes a text that says something of a task, unless its author is asked for a sentence just now."""

    async def __call__(
        self, message: Message, task_reader: TaskReader, call: Call | None = None
    ) -> bool | dict[str, Any]:
        """Whether it does; what it says is passed on as `task`."""
        task = task_reader(visible(message.text)) if message.text and call else None
        if task is None or call is None or await is_sentence(call):
            return False
        return {"task": task}


class StatusOfTasks(Filter):
    """Passes «/status» with words for the roadmap or one of its tasks: a view of this board."""

    async def __call__(self, message: Message, task_reader: TaskReader) -> bool | dict[str, Any]:
        """Whether it asks for that; what it says is passed on as `task`."""
        task = task_reader((message.text or "").partition(" ")[2])
        return {"task": task} if task is not None and task.verb == "show" else False


@router.message(Command("status"), StatusOfTasks())
async def on_status(_message: Message, call: Call, task: SaidTask) -> None:
    """The board by tasks, or one task."""
    await words.act(by(call, "command"), task)


@router.message(Command("roadmap"))
async def on_roadmap(_message: Message, command: CommandObject, call: Call, task_reader: TaskReader) -> None:
    """The board, a task by its number, or an organisation by its code."""
    said = (command.args or "").strip()
    call = by(call, "command")
    if said.isdecimal() and len(said) < 4:  # noqa: PLR2004 - the number of a task
        await words.show_number(call, int(said))
    elif act := task_reader(said):
        await words.act(call, act)
    else:
        await tasks.find(call, said)


@router.message(SaysTask())
async def on_words(_message: Message, call: Call, task: SaidTask) -> None:
    """The same in words."""
    await words.act(by(call, "text"), task)


@router.callback_query(Presses("roadmap-file"))
async def on_file(_query: CallbackQuery, call: Call, table_printer: TablePrinter) -> None:
    """The board as a workbook: made before the books are opened."""
    table = await task_file.table(call)
    file = await table_printer(table, call.person.language) if table else b""
    await task_file.hand_out(call, table, file)


PLACE, FORM = "[0-9a-z]{1,7}", "[0-9]{1,2}"
SHAPES: dict[str, tuple[str, str]] = {
    "roadmap": ("", f"([aolm][.][0-9]{{1,4}}([.]{PLACE})?)?"),
    "roadmap-file": ("", ""),
    "task": ("r", f"((f{FORM}[.])?[odm][.][0-9]{{1,4}}|p[.]{PLACE})?"),
    **dict.fromkeys(("task-done", "task-when", "task-undo"), ("r", f"({PLACE})?([.]{FORM})?")),
    **dict.fromkeys(("task-many", "task-remind"), ("r", "")),
}
"""What the buttons look like."""

PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "roadmap": lambda call, tap: tasks.show(call, tap.arg),
    "task": lambda call, tap: card.show(call, tap.number, tap.arg),
    "task-done": lambda call, tap: marking.press(call, tap.number, tap.arg, tap.version),
    **{
        form: lambda call, tap, form=form: asking.ask(call, form, tap.number, tap.arg, tap.version)  # type: ignore[misc]
        for form in asking.ASKED
    },
    "task-remind": lambda call, tap: reminding.by_hand(call, tap.number),
}
"""Their buttons."""
