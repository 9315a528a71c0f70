"""All handlers in the order in which they are asked."""

from aiogram import Router

from handlers import buttons, commands, messages, strangers
from handlers.filters import Participant


def routers() -> tuple[Router, ...]:
    """The participants' routers, then the strangers'; made anew for every dispatcher."""
    known = Router(name="participants")
    for observer in (known.message, known.edited_message, known.callback_query):
        observer.filter(Participant())
    known.include_routers(commands.router, messages.router, buttons.router)
    return known, strangers.router
