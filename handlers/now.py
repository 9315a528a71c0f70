"""What needs the coordinator now: its command, its buttons and its words."""

from collections.abc import Awaitable, Callable, Sequence

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from custody.codes import Scan
from custody.desk import needs, prompting
from custody.desk.call import Call
from handlers.taps import Tap
from handlers.wanted import TypedAct

router = Router(name="now")


@router.message(Command("now"))
async def on_now(_message: Message, call: Call) -> None:
    """What needs the coordinator now."""
    await needs.show(call)


PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "now": lambda call, tap: needs.show(call, int(tap.arg)),
    "prompt": lambda call, tap: prompting.prompt(call, tap.ref, tap.arg),
}
"""Buttons of the list."""


async def _now(call: Call, _scans: Sequence[Scan], _act: TypedAct) -> None:
    await needs.show(call)


SPOKEN: dict[str, Callable[[Call, Sequence[Scan], TypedAct], Awaitable[None]]] = {"now": _now}
"""The same in words."""
