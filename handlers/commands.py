"""Commands of participants."""

from aiogram import Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import Message

from custody.codes import find_scans
from custody.desk import personal, tour
from custody.desk.call import Call
from custody.desk.forms import questions
from custody.desk.help import show_help
from custody.desk.packets import stories
from custody.desk.plans import calendar
from custody.desk.proofs import receipts
from custody.facts.talk import LanguageAsked
from custody.letters import Choice
from handlers.calls import by
from handlers.wanted import DayReader

router = Router(name="commands")


@router.message(CommandStart())
@router.message(Command("help"))
async def on_help(_message: Message, call: Call) -> None:
    """What this person can do."""
    await show_help(call)


@router.message(Command("my"))
async def on_my(_message: Message, call: Call) -> None:
    """What this person holds and owes."""
    await personal.mine(call)


@router.message(Command("tour"))
async def on_tour(_message: Message, call: Call) -> None:
    """The first minute once more."""
    await tour.walk(call)


@router.message(Command("packet"))
async def on_packet(_message: Message, command: CommandObject, call: Call) -> None:
    """A packet's story."""
    said = command.args or ""
    await stories.story(by(call, "command"), find_scans(said), said)


@router.message(Command("receipt"))
async def on_receipt(_message: Message, call: Call) -> None:
    """One's own acts, to be shown to others."""
    await receipts.receipts(call)


@router.message(Command("calendar"))
async def on_calendar(_message: Message, command: CommandObject, call: Call, day_reader: DayReader) -> None:
    """The working calendar, or a change of it."""
    call, text = by(call, "command"), command.args or ""
    await (calendar.change(call, text, day_reader(text)) if text else calendar.show(call))


@router.message(Command("language"))
async def on_language(_message: Message, command: CommandObject, call: Call) -> None:
    """Which language to speak: the one that is named, or one of the buttons."""
    named = (command.args or "").strip().casefold()[:2]
    if named in personal.LANGUAGES:
        await personal.set_language(call, named)
        return
    choices = tuple(Choice("language", "", 0, each) for each in personal.LANGUAGES)
    await personal.say(call, LanguageAsked(), choices)


@router.message(Command("cancel"))
async def on_cancel(_message: Message, call: Call) -> None:
    """Drop the open question."""
    await questions.cancel(call)
