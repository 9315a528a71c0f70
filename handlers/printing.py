"""Labels and cover sheets: the command, and the buttons of their sizes."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from custody.desk import personal
from custody.desk.call import Call
from custody.desk.papers import ordering, printing
from custody.desk.papers.printing import DateReader
from custody.desk.papers.wanted import MENU
from custody.facts.doors import OldButton
from handlers.filters import Presses
from handlers.makers import Printer
from handlers.shapes import is_ours
from handlers.taps import Tap

router = Router(name="printing")


@router.message(Command("labels"))
async def on_labels(_message: Message, command: CommandObject, call: Call, dates: DateReader) -> None:
    """What is to be printed, and in which size."""
    await printing.show_menu(call, command.args or "", dates)


@router.callback_query(Presses("labels"))
async def on_size(_query: CallbackQuery, callback_data: Tap, call: Call, printer: Printer) -> None:
    """Another choice of packets, or a size: drawn first, then sent."""
    if not is_ours(callback_data):
        await personal.refuse(call, OldButton())
    elif callback_data.arg.startswith(f"{MENU}."):
        await printing.choose_again(call, callback_data.arg)
    elif asked := await ordering.order(call, callback_data.arg):
        files = await printer(asked, call.chat, call.person.language)
        await ordering.hand_out(call, asked, files)
