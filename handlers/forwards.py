"""What somebody else has written or photographed is nobody's scan and nobody's act."""

from aiogram import Router
from aiogram.types import Message

from custody.desk import personal
from custody.desk.call import Call
from custody.facts.doors import Forwarded
from handlers.filters import Has

router = Router(name="forwards")


@router.message(Has("forward_origin"))
async def on_forward(_message: Message, call: Call) -> None:
    """A forwarded message, whatever is in it."""
    await personal.refuse(call, Forwarded())
