"""Links that were followed: most of what people send, and asked for before any words."""

from aiogram import Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import Message

from custody.codes import find_scans
from custody.desk import personal
from custody.desk.call import Call
from custody.desk.deeds import checking
from custody.desk.door import Knock, join
from custody.desk.packets import scans
from custody.facts.doors import NotUnderstood
from handlers.calls import by

router = Router(name="links")


@router.message(CommandStart(deep_link=True))
async def on_link(_message: Message, command: CommandObject, call: Call, knock: Knock) -> None:
    """The link of a label, of an invitation or of a printed act."""
    payload = command.args or ""
    if payload.startswith("i_"):
        await join(knock, payload.removeprefix("i_"))
    elif printed := checking.mark_in(payload):
        await checking.check(by(call, "link"), printed)
    elif found := find_scans(payload):
        await scans.scan(by(call, "link"), found)
    else:
        await personal.say(call, NotUnderstood())
