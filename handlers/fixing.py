"""Corrections by the coordinator: their command and their buttons."""

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from custody.codes import find_scans
from custody.desk import correcting, corrections, questions
from custody.desk.call import Call
from handlers.calls import by
from handlers.taps import Tap

router = Router(name="fixing")


@router.message(Command("fix"))
async def on_fix(_message: Message, command: CommandObject, call: Call) -> None:
    """Which entry of the packet is wrong."""
    await corrections.ask(by(call, "command"), find_scans(command.args or ""))


async def _what(call: Call, tap: Tap) -> None:
    await questions.begin(call, f"fix-{tap.arg}", tap.ref, 0, {"of": tap.version})


PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "fix": lambda call, tap: corrections.ask_for(call, tap.ref),
    "fix-act": lambda call, tap: corrections.what(call, tap.ref, int(tap.arg)),
    "fix-what": _what,
    "fix-write": lambda call, tap: correcting.write_correction(call, tap.number),
}
"""Buttons of a correction."""
