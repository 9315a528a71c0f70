"""A login or a password that somebody wrote: nothing of it is left by now, and its author is told so."""

from aiogram import Router
from aiogram.types import Message

from custody.desk import personal
from custody.desk.call import Call
from custody.facts.credentials import CredentialsRefused
from handlers.filters import GaveAway

router = Router(name="credentials")


@router.message(GaveAway())
@router.edited_message(GaveAway())
async def on_credentials(_message: Message, call: Call) -> None:
    """From a participant, in private."""
    await personal.refuse(call, CredentialsRefused())
