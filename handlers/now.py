"""What needs the coordinator now: its command, its buttons and its words."""

from collections.abc import Awaitable, Callable, Sequence

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from custody.codes import Scan
from custody.desk.call import Call
from custody.desk.digests import hours
from custody.desk.now import by_sheet, page
from custody.desk.reminders import prompting
from handlers.readers import HoursReader
from handlers.taps import Tap
from handlers.wanted import TypedAct

router = Router(name="now")


@router.message(Command("now"))
async def on_now(_message: Message, call: Call) -> None:
    """What needs the coordinator now."""
    await page.show(call)


@router.message(Command("digest"))
async def on_digest(_message: Message, command: CommandObject, call: Call, hours_reader: HoursReader) -> None:
    """At which hours a digest is wanted, or other hours for it."""
    text = command.args or ""
    await (hours.change(call, hours_reader(text), text) if text else hours.show(call))


PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "now": lambda call, tap: page.show(call, int(tap.arg)),
    "digest": lambda call, tap: hours.change(call, hours.unpacked(tap.arg)),
    "confirm-pile": lambda call, tap: by_sheet.confirm_pile(call, tap.ref, tap.arg, tap.version),
    "prompt": lambda call, tap: prompting.prompt(call, tap.ref, tap.arg),
}
"""Buttons of the list."""


async def _now(call: Call, _scans: Sequence[Scan], _act: TypedAct) -> None:
    await page.show(call)


SPOKEN: dict[str, Callable[[Call, Sequence[Scan], TypedAct], Awaitable[None]]] = {"now": _now}
"""The same in words."""
