"""/groups in a private chat: where the board may be asked for, and its buttons."""

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from custody.desk.call import Call
from custody.desk.groups import allowing
from handlers.taps import Tap

router = Router(name="group-lists")


@router.message(Command("groups"))
async def on_groups(_message: Message, call: Call) -> None:
    """All allowed groups."""
    await allowing.show(call)


PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "group-allow": lambda call, tap: allowing.allow(call, int(tap.arg)),
    "group-revoke": lambda call, tap: allowing.revoke(call, int(tap.arg)),
}
"""Buttons about groups."""
