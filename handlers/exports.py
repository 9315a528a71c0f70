"""The books taken out: the command, and the buttons of the formats."""

from typing import cast

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from custody.desk import personal
from custody.desk.call import Call
from custody.desk.ledger import exporting
from custody.facts.doors import OldButton
from handlers.filters import Presses
from handlers.makers import Exporter
from handlers.shapes import is_ours
from handlers.taps import Tap

router = Router(name="exports")


@router.message(Command("export"))
async def on_export(_message: Message, call: Call) -> None:
    """Which formats there are."""
    await exporting.show_formats(call)


@router.callback_query(Presses("export"))
async def on_format(_query: CallbackQuery, callback_data: Tap, call: Call, exporter: Exporter) -> None:
    """A format: made first, then sent."""
    kind = cast("exporting.Format", callback_data.arg)
    if not is_ours(callback_data):
        await personal.refuse(call, OldButton())
    elif await exporting.may_export(call):
        await exporting.hand_out(call, await exporter(call, kind), kind)
