"""What the coordinator looks at before the day: what clashes, and the proposal of experts."""

from collections.abc import Awaitable, Callable, Sequence

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from custody.codes import Scan
from custody.desk.assignment import assigning, assigning_one
from custody.desk.call import Call
from custody.desk.plans import clashing
from handlers.taps import Tap
from handlers.wanted import TypedAct

router = Router(name="planning")


@router.message(Command("assign"))
async def on_assign(_message: Message, call: Call) -> None:
    """The proposal of experts."""
    await assigning.show(call)


@router.message(Command("clashes"))
async def on_clashes(_message: Message, call: Call) -> None:
    """What clashes in the plan."""
    await clashing.show(call)


PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "clashes": lambda call, tap: clashing.show(call, tap.arg, edit=True),
    "assigning": lambda call, tap: assigning.show(call, tap.arg),
    "assign-all": lambda call, tap: assigning.take_all(call, tap.version, tap.arg),
    "assign-list": lambda call, tap: assigning_one.show_list(call, tap.arg),
    "assign-sitting": lambda call, tap: assigning_one.show_sitting(call, tap.number, tap.arg),
    "assign-work": lambda call, tap: assigning_one.assign_sitting(
        call, tap.number, tap.version, int(tap.arg)
    ),
}
"""Their buttons."""


async def _assign(call: Call, _scans: Sequence[Scan], _act: TypedAct) -> None:
    await assigning.show(call)


async def _clashes(call: Call, _scans: Sequence[Scan], _act: TypedAct) -> None:
    await clashing.show(call)


SPOKEN: dict[str, Callable[[Call, Sequence[Scan], TypedAct], Awaitable[None]]] = {
    "assigning": _assign,
    "clashes": _clashes,
}
"""The same in words."""
