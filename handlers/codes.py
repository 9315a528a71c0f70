"""Codes of participants: their command, their words, and the button that takes a range back."""

from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from aiogram import Router
from aiogram.filters import Command, CommandObject, Filter
from aiogram.types import Message

from custody.desk.call import Call
from custody.desk.forms.free_text import is_sentence
from custody.desk.rooms import codes as desk
from custody.desk.rooms.codes_meant import SaidCodes
from handlers.filters import visible
from handlers.taps import Tap

router = Router(name="codes")


class CodesReader(Protocol):
    """Understands what is said of participants' codes, in every language of the bot."""

    def __call__(self, text: str, /, *, command: bool = False) -> SaidCodes | None:
        """What is said; None when the text is about something else."""
        ...


class SaysCodes(Filter):
    """Passes a text about codes, as `said_codes`, unless its author is asked for a sentence just now."""

    async def __call__(
        self, message: Message, codes_reader: CodesReader, call: Call | None = None
    ) -> bool | dict[str, Any]:
        """Whether it is about them."""
        said = codes_reader(visible(message.text)) if message.text else None
        if said is None or call is None or await is_sentence(call):
            return False
        return {"said_codes": said}


@router.message(Command("codes"))
async def on_codes(_message: Message, command: CommandObject, call: Call, codes_reader: CodesReader) -> None:
    """Which codes are handed out, or that these are."""
    await desk.say(call, codes_reader(command.args or "", command=True) or SaidCodes())


@router.message(SaysCodes())
async def on_words(_message: Message, said_codes: SaidCodes, call: Call) -> None:
    """The same without a command."""
    await desk.say(call, said_codes)


SHAPES: dict[str, tuple[str, str]] = {"codes-back": ("", "[0-9]{1,9}")}
"""What the button looks like."""

PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "codes-back": lambda call, tap: desk.take_back(call, int(tap.arg)),
}
"""The button under a range."""
