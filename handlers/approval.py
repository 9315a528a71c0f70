"""The department's approval of the plan's lists: its command, buttons and words."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from custody.approval import PARTS
from custody.codes import Scan
from custody.desk.approval import approving, page
from custody.desk.approval.plan_lists import Listed
from custody.desk.call import Call
from handlers.filters import Presses
from handlers.taps import Tap
from handlers.wanted import TypedAct

router = Router(name="approval")


class ListPrinter(Protocol):
    """Makes a workbook of the plan's lists, away from the event loop."""

    async def __call__(self, lists: Sequence[Listed], language: str) -> bytes:
        """The file."""
        ...


PART = f"(?:{'|'.join(PARTS)})"
SHAPES: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("approval", "approval-file"), ("", "")),
    "plan-list": ("", f"{PART}[.][wc][.][0-9]{{1,4}}"),
    **dict.fromkeys(("approve", "decline", "approve-same"), ("", f"{PART}[.][0-9a-f]{{8}}")),
}
"""What the buttons look like."""


@router.message(Command("approval"))
async def on_approval(_message: Message, call: Call) -> None:
    """How each list stands."""
    await page.show(call)


@router.callback_query(Presses("approval-file"))
async def on_file(_query: CallbackQuery, call: Call, list_printer: ListPrinter) -> None:
    """Every list in one file: made before the books are opened."""
    lists = await page.lists_for_file(call)
    file = await list_printer(lists, call.person.language) if lists else b""
    await page.hand_out(call, lists, file)


PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "approval": lambda call, _tap: page.show(call),
    "plan-list": lambda call, tap: page.show_list(call, tap.arg),
    "approve": lambda call, tap: approving.ask(call, approving.APPROVE, tap.arg),
    "decline": lambda call, tap: approving.ask(call, approving.DECLINE, tap.arg),
    "approve-same": lambda call, tap: approving.same_order(call, tap.arg),
}
"""Buttons about approval."""


async def _approval(call: Call, _scans: Sequence[Scan], _act: TypedAct) -> None:
    await page.show(call)


SPOKEN: dict[str, Callable[[Call, Sequence[Scan], TypedAct], Awaitable[None]]] = {"approval": _approval}
"""The same in words."""
