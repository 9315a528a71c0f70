"""Corrections by the coordinator: their command and their buttons."""

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from custody.codes import find_scans
from custody.desk.call import Call
from custody.desk.corrections import choosing, correcting, noted_fixes
from custody.desk.forms import questions
from handlers.calls import by
from handlers.taps import Tap

router = Router(name="fixing")


@router.message(Command("fix"))
async def on_fix(_message: Message, command: CommandObject, call: Call) -> None:
    """Which entry of the packet is wrong."""
    said = (command.args or "").strip()
    await choosing.ask(by(call, "command"), find_scans(said), said)


async def _which(call: Call, tap: Tap) -> None:
    about_sitting = tap.ref.startswith("s")
    await (noted_fixes.choose(call, tap.number) if about_sitting else choosing.ask_for(call, tap.ref))


async def _chosen(call: Call, tap: Tap) -> None:
    if tap.ref.startswith("s"):
        await noted_fixes.what(call, tap.number, int(tap.arg))
    else:
        await choosing.what(call, tap.ref, int(tap.arg))


async def _what(call: Call, tap: Tap) -> None:
    await questions.begin(call, f"fix-{tap.arg}", tap.ref, 0, {"of": tap.version})


PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "fix": _which,
    "fix-act": _chosen,
    "fix-what": _what,
    "fix-write": lambda call, tap: correcting.write_correction(call, tap.number),
}
"""Buttons of a correction."""
