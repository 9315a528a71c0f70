"""Messages to many: the command, the buttons of the sender and of those who are told, and «прочитал»."""

from collections.abc import Awaitable, Callable, Sequence

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from custody.codes import Scan
from custody.desk.call import Call
from custody.desk.tell import reading, sending, telling
from handlers.readers import AudienceReader
from handlers.taps import Tap
from handlers.wanted import TypedAct

router = Router(name="tell")


@router.message(Command("tell"))
async def on_tell(
    _message: Message, command: CommandObject, call: Call, audience_reader: AudienceReader
) -> None:
    """A message to a role, a school, a subject, those who are late, everybody."""
    await telling.begin(call, command.args or "", audience_reader)


PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "tell-to": lambda call, tap: telling.choose(call, tap.number, tap.arg),
    "tell-send": lambda call, tap: sending.send(call, tap.number),
    "tell-drop": lambda call, tap: sending.drop(call, tap.number),
    "tell-show": lambda call, tap: sending.show(call, tap.number),
    "tell-again": lambda call, tap: sending.again(call, tap.number),
    "tell-read": lambda call, tap: reading.read(call, tap.number),
}
"""Buttons of messages to many."""


async def _read(call: Call, _scans: Sequence[Scan], _act: TypedAct) -> None:
    await reading.read_all(call)


SPOKEN: dict[str, Callable[[Call, Sequence[Scan], TypedAct], Awaitable[None]]] = {"read": _read}
"""The same in words."""
