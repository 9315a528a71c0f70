"""Checking places: where, when, by whom, and how much lies there."""

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from custody.desk import places
from custody.desk.call import Call
from handlers.taps import Tap

router = Router(name="places")


@router.message(Command("places"))
async def on_places(_message: Message, call: Call) -> None:
    """The checking places."""
    await places.show(call)


SHAPES: dict[str, tuple[str, str]] = {"places": ("", "[0-9]{1,3}")}
"""What the buttons look like."""

PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "places": lambda call, tap: places.show(call, int(tap.arg), edit=True),
}
"""The pages of the places."""
