"""Pressed buttons that are acts on packets: most of what people press, and asked for first of all."""

from collections.abc import Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from custody.acts import Act, Announce, Confirm, Count, Deny, Take, Undo
from custody.desk import personal
from custody.desk.call import Call
from custody.desk.packets import acts as packets
from custody.facts.doors import OldButton
from handlers.filters import Presses
from handlers.shapes import is_ours
from handlers.taps import Tap

router = Router(name="acts")

ACTS: dict[str, Callable[[Tap], Act]] = {
    "take": lambda tap: Take(tap.arg),
    "take-past": lambda tap: Take(tap.arg),
    "take-early": lambda tap: Take(tap.arg),
    "take-broken": lambda tap: Take(tap.arg, broken=True),
    "offer": lambda _tap: Announce(),
    "confirm": lambda tap: Confirm(tap.arg),
    "deny": lambda tap: Deny(tap.arg),
    "undo": lambda tap: Undo(int(tap.arg)) if tap.arg.isdecimal() else Undo(step=tap.arg),
    "again": lambda tap: Count(int(tap.arg.partition(".")[2]), tap.arg.partition(".")[0]),
    "agree": lambda tap: Count(None, tap.arg),
    "count": lambda tap: Count(int(tap.arg.partition(".")[2]), tap.arg.partition(".")[0]),
}
"""Buttons that are one act on packets."""


@router.callback_query(Presses(*ACTS))
async def on_act(_query: CallbackQuery, callback_data: Tap, call: Call) -> None:
    """An act on a packet, or on a pile of them."""
    if is_ours(callback_data):
        act = ACTS[callback_data.verb](callback_data)
        await packets.act_on_ref(call, callback_data.ref, callback_data.version, act)
    else:
        await personal.refuse(call, OldButton())
