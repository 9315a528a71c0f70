"""The board: /status with words or without, and the buttons under it."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from custody.codes import find_scans
from custody.desk import board, board_words, scans
from custody.desk.call import Call
from handlers.calls import by
from handlers.filters import AsksBoard
from handlers.wanted_board import StatusReader

router = Router(name="board")


@router.message(Command("status"))
async def on_status(
    _message: Message, command: CommandObject, call: Call, status_reader: StatusReader
) -> None:
    """The board, a part of it, or the packet whose code was typed."""
    text = (command.args or "").strip()
    if not text:
        await board.status(call)
    elif found := find_scans(text):
        await scans.scan(by(call, "command"), found)
    else:
        await board_words.ask(call, text, status_reader)


@router.message(AsksBoard())
async def on_words(_message: Message, words: str, call: Call, status_reader: StatusReader) -> None:
    """The same without the stroke: the first word says it."""
    await board_words.ask(by(call, "text"), words, status_reader)
