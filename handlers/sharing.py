"""The chair shares out a pile: its command, its words, and the tap under what was shown."""

from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from aiogram import Router
from aiogram.filters import Command, CommandObject, Filter
from aiogram.types import Message

from custody.codes import find_scans
from custody.desk.call import Call
from custody.desk.forms.free_text import is_sentence
from custody.desk.sharing import giving_out
from custody.desk.sharing import piles as desk
from custody.roles import Role
from handlers.filters import visible
from handlers.taps import Tap

router = Router(name="sharing")

Said = tuple[tuple[str, int], ...]


class SharingReader(Protocol):
    """Understands who gets how many packets, in every language of the bot."""

    def __call__(self, text: str, /, *, command: bool = False) -> Said | None:
        """Call-signs with numbers; None when the text is about something else."""
        ...


class SaysShares(Filter):
    """Passes a chair's text of shares, as `said_shares`, unless they are asked for a sentence just now."""

    async def __call__(
        self, message: Message, sharing_reader: SharingReader, call: Call | None = None
    ) -> bool | dict[str, Any]:
        """Whether it says shares."""
        text = visible(message.text) if message.text else ""
        if not text or call is None or not call.person.has(Role.CHAIR) or find_scans(text):
            return False
        said = sharing_reader(text)
        return {"said_shares": said} if said and not await is_sentence(call) else False


@router.message(Command("share"))
async def on_share(
    _message: Message, command: CommandObject, call: Call, sharing_reader: SharingReader
) -> None:
    """Who gets how many of the pile."""
    await desk.share(call, sharing_reader(command.args or "", command=True) or ())


@router.message(SaysShares())
async def on_words(_message: Message, said_shares: Said, call: Call) -> None:
    """The same without a command."""
    await desk.share(call, said_shares)


SHAPES: dict[str, tuple[str, str]] = {"share": ("d", ""), "share-out": ("", "")}
"""What the buttons look like."""

PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "share": lambda call, tap: giving_out.give_out(call, tap.number),
    "share-out": lambda call, _tap: desk.share(call, ()),
}
"""The button under what was shown, and the one that asks who gets how many."""
