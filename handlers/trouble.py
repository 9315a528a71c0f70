"""Incidents, dead labels, slips: their commands, buttons and words."""

from collections.abc import Awaitable, Callable, Sequence

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from custody.codes import Scan, find_scans
from custody.desk.call import Call
from custody.desk.incidents import listed, menu, resolving, saying
from custody.desk.incidents import typed as typed_trouble
from custody.desk.packets import typed
from custody.desk.sittings import milestone_undo
from custody.incidents import DOUBT
from handlers.calls import by
from handlers.taps import Tap
from handlers.wanted import TypedAct

router = Router(name="trouble")


@router.message(Command("incident"))
async def on_incident(_message: Message, command: CommandObject, call: Call) -> None:
    """Something is wrong."""
    await typed_trouble.incident(by(call, "command"), find_scans(command.args or ""))


@router.message(Command("incidents"))
async def on_incidents(_message: Message, call: Call) -> None:
    """What is not resolved yet."""
    await listed.show_list(call)


PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "incident": lambda call, tap: menu.choose(call, tap.ref),
    "doubt": lambda call, tap: saying.report(call, tap.ref, DOUBT),
    "report": lambda call, tap: saying.report(call, tap.ref, tap.arg),
    "incident-take": lambda call, tap: resolving.take(call, tap.number, tap.version),
    "incident-resolve": lambda call, tap: resolving.ask_resolution(call, tap.number),
    "incident-show": lambda call, tap: listed.show_one(call, tap.number),
    "incidents": lambda call, tap: listed.show_list(call, int(tap.arg)),
    "milestone-undo": lambda call, tap: milestone_undo.undo_milestone(call, tap.number, tap.arg),
}
"""Buttons about trouble."""


async def _incident(call: Call, scans: Sequence[Scan], _act: TypedAct) -> None:
    await typed_trouble.incident(call, scans)


async def _doubt(call: Call, scans: Sequence[Scan], _act: TypedAct) -> None:
    await typed_trouble.doubt(call, scans)


async def _mend(call: Call, scans: Sequence[Scan], act: TypedAct) -> None:
    """Another label or another seal: the bot asks why."""
    await typed.form_by_text(call, scans, act.verb, {})


SPOKEN: dict[str, Callable[[Call, Sequence[Scan], TypedAct], Awaitable[None]]] = {
    "incident": _incident,
    "doubt": _doubt,
    "relabel": _mend,
    "reseal": _mend,
}
"""The same in words."""
