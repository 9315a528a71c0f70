"""What is said to the bot in a chat of several people: the board where it is allowed, else nothing."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from custody.desk.board import page, words
from custody.desk.board.picture import drawn, send
from custody.desk.board.view import View, unpack
from custody.desk.call import Call
from custody.desk.door import turn_away
from custody.desk.groups import allowing, news
from custody.desk.groups import crowd as crowds
from custody.desk.groups.crowd import Crowd
from custody.facts.credentials import CredentialsRefused
from custody.facts.doors import OnlyInPrivate
from handlers.filters import Addressed, GaveAway, InGroup, Migrated, Presses
from handlers.shapes import is_ours
from handlers.taps import Tap
from handlers.wanted_board import BoardPainter, StatusReader

router = Router(name="groups")

OUTSIDE = ("left", "kicked")


@router.message(InGroup(), GaveAway())
@router.edited_message(InGroup(), GaveAway())
async def on_credentials(_message: Message, crowd: Crowd) -> None:
    """A participant gave a login or a password away: said there, where others have read it too."""
    if await crowds.member(crowd) is not None:
        await turn_away(crowd, CredentialsRefused())


@router.message(InGroup(), Command("status"))
async def on_status(
    _message: Message,
    command: CommandObject,
    crowd: Crowd,
    status_reader: StatusReader,
    board_painter: BoardPainter,
) -> None:
    """The board, where it is allowed; elsewhere its coordinator is asked in private."""
    call = await crowds.onlooker(crowd)
    if call is None:
        await allowing.ask_permission(crowd)
    else:
        await _ask(call, (command.args or "").strip(), status_reader, board_painter)


@router.message(InGroup(), Command("allow"))
async def on_allow(_message: Message, crowd: Crowd) -> None:
    """The coordinator allows the board here."""
    await allowing.allow_here(crowd)


@router.message(InGroup(), Migrated())
async def on_migrated(_message: Message, crowd: Crowd, now: int) -> None:
    """The group has another number from now on."""
    await news.moved(crowd, now)


@router.my_chat_member(InGroup())
async def on_member(change: ChatMemberUpdated, crowd: Crowd) -> None:
    """The bot came into a group, or was removed from it."""
    if change.new_chat_member.status in OUTSIDE:
        await news.left(crowd)
    elif change.old_chat_member.status in OUTSIDE:
        await allowing.ask_permission(crowd)


@router.callback_query(InGroup(), Presses("board"))
async def on_board(_query: CallbackQuery, callback_data: Tap, crowd: Crowd) -> None:
    """Another part of the board, in the same message."""
    call, view = await crowds.onlooker(crowd), unpack(callback_data.arg)
    if call is not None and view is not None and is_ours(callback_data):
        await page.show(call, view, edit=True)


@router.callback_query(InGroup(), Presses("board-picture"))
async def on_picture(
    _query: CallbackQuery, callback_data: Tap, crowd: Crowd, board_painter: BoardPainter
) -> None:
    """The board as a picture."""
    call, view = await crowds.onlooker(crowd), unpack(callback_data.arg)
    if call is not None and view is not None and is_ours(callback_data):
        await _paint(call, view, board_painter)


@router.message(InGroup(), Addressed())
async def on_command(_message: Message, crowd: Crowd) -> None:
    """Any other command: a participant is told where the bot works, a stranger nothing."""
    if await crowds.member(crowd) is not None:
        await turn_away(crowd, OnlyInPrivate())


async def _ask(call: Call, text: str, reader: StatusReader, painter: BoardPainter) -> None:
    if not text:
        await page.show(call, View())
    elif (asked := await words.answer(call, text, reader)) is not None:
        await _paint(call, words.view_of(asked), painter)


async def _paint(call: Call, view: View, painter: BoardPainter) -> None:
    grid = await drawn(call, view)
    if grid is not None:
        picture = await painter(grid, call.person.language, call.person.timezone)
        await send(call, view, grid, picture)
