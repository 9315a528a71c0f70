"""One person's whole work given to another: buttons and words."""

from collections.abc import Awaitable, Callable, Sequence

from custody.codes import Scan
from custody.desk.call import Call
from custody.desk.work import back, handing_on
from handlers.taps import Tap
from handlers.wanted import TypedAct

SHAPES: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("hand-on", "work-back"), ("n", "")),
    "hand-to": ("n", "[0-9]{1,9}"),
}
"""What the buttons look like."""

PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "hand-on": lambda call, tap: handing_on.hand_on(call, tap.number),
    "hand-to": lambda call, tap: handing_on.hand_to(call, tap.number, tap.version, int(tap.arg)),
    "work-back": lambda call, tap: back.take_back(call, tap.number, tap.version),
}
"""Buttons about a whole work."""


async def _ill(call: Call, _scans: Sequence[Scan], act: TypedAct) -> None:
    await handing_on.hand_on(call, act.callsign, act.instead, ill=True)


async def _hand_on(call: Call, _scans: Sequence[Scan], act: TypedAct) -> None:
    await handing_on.hand_on(call, act.callsign, act.instead)


SPOKEN: dict[str, Callable[[Call, Sequence[Scan], TypedAct], Awaitable[None]]] = {
    "ill": _ill,
    "hand-on": _hand_on,
}
"""The same in words."""
