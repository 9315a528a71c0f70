"""The board: /status with words or without, and the buttons under it."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from custody.codes import find_scans
from custody.desk import personal
from custody.desk.board import page
from custody.desk.board import picture as board_picture
from custody.desk.board import words as board_words
from custody.desk.board.view import View, unpack
from custody.desk.call import Call
from custody.desk.packets import scans, story_picture
from custody.facts.doors import OldButton
from handlers.calls import by
from handlers.filters import AsksBoard, Presses
from handlers.shapes import is_ours
from handlers.taps import Tap
from handlers.wanted_board import BoardPainter, StatusReader, StoryPainter

router = Router(name="board")


@router.message(Command("status"))
async def on_status(
    _message: Message,
    command: CommandObject,
    call: Call,
    status_reader: StatusReader,
    board_painter: BoardPainter,
) -> None:
    """The board, a part of it, or the packet whose code was typed."""
    await _ask(by(call, "command"), (command.args or "").strip(), status_reader, board_painter)


@router.message(AsksBoard())
async def on_words(
    _message: Message, words: str, call: Call, status_reader: StatusReader, board_painter: BoardPainter
) -> None:
    """The same without the stroke: the first word says it."""
    await _ask(by(call, "text"), words, status_reader, board_painter)


@router.callback_query(Presses("board-picture"))
async def on_picture(
    _query: CallbackQuery, callback_data: Tap, call: Call, board_painter: BoardPainter
) -> None:
    """The button under the board."""
    view = unpack(callback_data.arg)
    if view is None or not is_ours(callback_data):
        await personal.refuse(call, OldButton())
    elif await page.is_reader(call):
        await paint(call, view, board_painter)


@router.callback_query(Presses("story-picture"))
async def on_story_picture(
    _query: CallbackQuery, callback_data: Tap, call: Call, story_painter: StoryPainter
) -> None:
    """The button under a packet's story."""
    if not is_ours(callback_data):
        await personal.refuse(call, OldButton())
    elif (way := await story_picture.drawn(call, callback_data.ref, int(callback_data.arg))) is not None:
        picture = await story_painter(way, call.person.language, call.person.timezone)
        await story_picture.send(call, way, picture)


async def _ask(call: Call, text: str, reader: StatusReader, painter: BoardPainter) -> None:
    if not text:
        await page.status(call)
    elif found := find_scans(text):
        await scans.scan(call, found)
    elif (asked := await board_words.ask(call, text, reader)) is not None:
        await paint(call, board_words.view_of(asked), painter)


async def paint(call: Call, view: View, painter: BoardPainter) -> None:
    """Read, draw, send: the books are open while nothing is drawn."""
    grid = await board_picture.drawn(call, view)
    if grid is not None:
        picture = await painter(grid, call.person.language, call.person.timezone)
        await board_picture.send(call, view, grid, picture)
