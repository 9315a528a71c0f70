"""Those whom we do not know learn whom to ask, and nothing else."""

from aiogram import Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from custody.desk.door import Knock, join, turn_away
from custody.facts.doors import Stranger
from handlers.filters import Private

router = Router(name="strangers")


@router.message(Private(), CommandStart(deep_link=True))
async def on_invitation(_message: Message, command: CommandObject, knock: Knock) -> None:
    """An invitation's link; any other link sounds like any other message."""
    payload = command.args or ""
    if payload.startswith("i_"):
        await join(knock, payload.removeprefix("i_"))
    else:
        await turn_away(knock, Stranger())


@router.message(Private())
@router.edited_message(Private())
async def on_stranger(_message: Message, knock: Knock) -> None:
    """Anything that a stranger says."""
    await turn_away(knock, Stranger())


@router.callback_query(Private())
async def on_strange_button(_query: CallbackQuery, knock: Knock) -> None:
    """A button pressed by somebody whom we do not know (any more)."""
    await turn_away(knock, Stranger())
