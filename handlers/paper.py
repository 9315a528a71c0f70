"""Catching up from paper: its command and its buttons."""

import json
from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from custody.codes import find_scans
from custody.desk import personal
from custody.desk.call import Call
from custody.desk.corrections import disputes
from custody.desk.forms import questions
from custody.desk.sheets import asking, writing
from custody.facts.doors import OldButton
from handlers.calls import by
from handlers.speech import spoken_part
from handlers.taps import Tap
from handlers.wanted import Meaning

router = Router(name="paper")


@router.message(Command("paper"))
async def on_paper(_message: Message, command: CommandObject, call: Call, meaning: Meaning) -> None:
    """What is missing of these packets, or a whole sheet at once."""
    text = command.args or ""
    scans = find_scans(text)
    said = spoken_part(text, scans)
    lines = json.loads(meaning("legs", said)) if said else ()
    await asking.ask(by(call, "command"), scans, lines)


async def _leg(call: Call, tap: Tap) -> None:
    known = await asking.so_far(call, tap.number, tap.version, tap.arg)
    if known is None:
        await personal.refuse(call, OldButton())
    else:
        await questions.begin(call, asking.STEP, known[0], 0, known[1])


PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "paper": lambda call, tap: asking.ask_for(call, tap.ref),
    "paper-leg": _leg,
    "paper-why": lambda call, tap: writing.give_reason(call, tap.number, tap.version, tap.arg),
    "paper-write": lambda call, tap: writing.write(call, tap.number, tap.version),
    "not-so": lambda call, tap: disputes.not_so(call, tap.ref, int(tap.arg)),
}
"""Buttons of the sheet, and what both sides answer to it."""
