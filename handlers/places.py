"""Checking places: where, when, by whom, and how much lies there."""

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from custody.desk import places
from custody.desk.call import Call
from handlers.taps import Tap

router = Router(name="places")


@router.message(Command("places"))
async def on_places(_message: Message, command: CommandObject, call: Call) -> None:
    """The checking places, or those that have the words typed after the command."""
    await places.show(call, words=" ".join((command.args or "").split()))


SHAPES: dict[str, tuple[str, str]] = {"places": ("", "[0-9]{1,3}")}
"""What the buttons look like."""

PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "places": lambda call, tap: places.show(call, int(tap.arg), edit=True),
}
"""The pages of the places."""
