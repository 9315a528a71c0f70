"""Printed acts: their command, their buttons, and the QR by which a paper is checked."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any, Protocol

from aiogram import Router
from aiogram.filters import Command, CommandObject, Filter
from aiogram.types import CallbackQuery, Message

from custody.codes import Scan, find_scans
from custody.desk import personal
from custody.desk.call import Call
from custody.desk.deeds import checking, lists, printing
from custody.desk.deeds.rights import Paper
from custody.facts.base import Refusal
from custody.facts.doors import OldButton
from handlers.calls import by
from handlers.filters import Presses
from handlers.shapes import is_ours
from handlers.taps import Tap
from handlers.wanted import TypedAct

router = Router(name="deeds")


class DeedPrinter(Protocol):
    """Draws printed acts, away from the event loop."""

    async def __call__(
        self, papers: Sequence[Paper], username: str, language: str, at: datetime, by: str
    ) -> printing.Drawn:
        """The PDF, printed at that moment by whoever has this call-sign."""
        ...


class PrintedLink(Filter):
    """Passes a message with the link of a printed act, and its mark as `printed`."""

    async def __call__(self, message: Message) -> bool | dict[str, Any]:
        """Whether there is one."""
        printed = checking.mark_in(message.text or "")
        return {"printed": printed} if printed else False


@router.message(Command("acts"))
async def on_acts(_message: Message, command: CommandObject, call: Call) -> None:
    """Which acts there are to print; of a packet or of a person when one is named."""
    words = (command.args or "").strip()
    call = by(call, "command")
    await (lists.of_words(call, find_scans(words), words) if words else lists.menu(call))


@router.message(PrintedLink())
async def on_printed(_message: Message, printed: str, call: Call) -> None:
    """The link of a printed act was sent."""
    await checking.check(by(call, "link"), printed)


@router.callback_query(Presses("act"))
@router.callback_query(Presses("act-all"))
async def on_act(_query: CallbackQuery, callback_data: Tap, call: Call, deed_printer: DeedPrinter) -> None:
    """An act is wanted on paper: gathered and drawn first, then remembered and sent."""
    tap = callback_data
    wanted = await printing.gather(call, tap.ref, tap.arg) if is_ours(tap) else OldButton()
    if isinstance(wanted, Refusal):
        await personal.refuse(call, wanted)
        return
    drawn = (wanted.papers, wanted.username, call.person.language, call.recorded, call.person.callsign)
    await printing.hand_over(call, wanted, await deed_printer(*drawn))


async def _acts(call: Call, scans: Sequence[Scan], _act: TypedAct) -> None:
    await (lists.of_words(call, scans, "") if scans else lists.menu(call))


SPOKEN: dict[str, Callable[[Call, Sequence[Scan], TypedAct], Awaitable[None]]] = {"acts": _acts}
"""The same in words."""

PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "acts": lambda call, tap: lists.turn(call, tap.arg),
    "acts-of": lambda call, tap: lists.of_ref(call, tap.ref, int(tap.arg)),
}
"""Buttons that look for acts."""
