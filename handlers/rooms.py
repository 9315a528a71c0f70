"""Rooms of a work: reported in one message, or by the button of the work."""

from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from custody.codes import find_scans
from custody.desk.call import Call
from custody.desk.forms.free_text import is_sentence
from custody.desk.rooms import packets
from custody.desk.rooms import reporting as desk
from custody.said_rooms import SaidRooms
from handlers.filters import visible
from handlers.taps import Tap

router = Router(name="rooms")


class RoomsReader(Protocol):
    """Understands a message that says who came, room by room, in every language of the bot."""

    def __call__(self, text: str, /) -> SaidRooms | None:
        """Each room with its number; None when the text is about something else."""
        ...


class SaysRooms(Filter):
    """Passes a text of rooms, as `said_rooms`, unless its author is asked for something else just now."""

    async def __call__(
        self, message: Message, rooms_reader: RoomsReader, call: Call | None = None
    ) -> bool | dict[str, Any]:
        """Whether it says rooms."""
        text = visible(message.text) if message.text else ""
        said = rooms_reader(text) if text and not find_scans(text) else None
        if said is None or call is None or await is_sentence(call) or not await desk.are_rooms(call, said):
            return False
        return {"said_rooms": said}


@router.message(SaysRooms())
async def on_rooms(_message: Message, said_rooms: SaidRooms, call: Call) -> None:
    """Who came, room by room."""
    await desk.begin_by_text(call, said_rooms)


SHAPES: dict[str, tuple[str, str]] = {"rooms": ("s", "fix|today|"), "rooms-pack": ("s", "")}
"""What the buttons look like."""

PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "rooms": lambda call, tap: desk.begin(call, tap.number, tap.version),
    "rooms-pack": lambda call, tap: packets.begin(call, tap.number),
}
"""Buttons of a work's rooms."""
