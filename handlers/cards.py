"""Invitation cards again, for whoever is shown or named; and people found by words."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from custody.desk.call import Call
from custody.desk.people import cards, listed
from custody.desk.people import person as people
from custody.desk.people.view import SHAPE
from handlers.filters import Presses
from handlers.makers import CardPrinter, PeopleReader
from handlers.people import fresh_token
from handlers.taps import Tap

router = Router(name="cards")

SHAPES: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("people", "people-of"), ("", SHAPE)),
    "cards": ("", f"(?:{SHAPE}|p[.][0-9]{{1,9}})?"),
}
"""What the buttons look like."""


@router.message(Command("people"))
async def on_people(
    _message: Message, command: CommandObject, call: Call, people_reader: PeopleReader
) -> None:
    """Who has joined, one person by the call-sign, or those whom the words mean."""
    words = (command.args or "").strip()
    view = people_reader(words) if words else None
    if view is not None or not words:
        await listed.show(call, view or "")
    elif not await people.show_named(call, words):
        await listed.find(call, words)


@router.message(Command("cards"))
async def on_named_cards(
    _message: Message, command: CommandObject, call: Call, card_printer: CardPrinter
) -> None:
    """Cards for a chosen few, or for all who have not joined."""
    callsigns = (command.args or "").replace(",", " ").split()
    if callsigns:
        invited, name, unknown = await cards.guests_named(call, fresh_token, callsigns)
    else:
        (invited, name), unknown = await cards.guests(call, fresh_token), ()
    pdf = await card_printer(invited, name, call.person.language) if invited else b""
    await cards.hand_out(call, invited, pdf, unknown)


@router.callback_query(Presses("cards"))
async def on_cards(_query: CallbackQuery, callback_data: Tap, call: Call, card_printer: CardPrinter) -> None:
    """Cards for those of the page who have not joined, or for one person: drawn first, then valid."""
    invited, name = await cards.guests(call, fresh_token, callback_data.arg)
    pdf = await card_printer(invited, name, call.person.language) if invited else b""
    await cards.hand_out(call, invited, pdf)
