"""Buttons of questions and of the answers that are kept for everyone."""

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from custody.button_words import from_button
from custody.desk import personal
from custody.desk.call import Call
from custody.desk.inquiries import advising, asking, faq, faq_search, forms, reopening, responses
from custody.facts.doors import OldButton
from custody.inquiries import Meant
from handlers.filters import Presses
from handlers.shapes import is_ours
from handlers.taps import Tap
from handlers.wanted_inquiries import Inquirer

router = Router(name="inquiry-buttons")


@router.callback_query(Presses("advice-keep"))
async def on_keep(_query: CallbackQuery, callback_data: Tap, call: Call, inquirer: Inquirer) -> None:
    """An answer for everyone: its words are looked at once more."""
    if is_ours(callback_data):
        await advising.begin(call, callback_data.number, inquirer.finder)
    else:
        await personal.refuse(call, OldButton())


@router.callback_query(Presses("faq-like"))
async def on_like(_query: CallbackQuery, callback_data: Tap, call: Call, inquirer: Inquirer) -> None:
    """What is near one's own question."""
    if is_ours(callback_data):
        page = callback_data.arg
        await faq_search.like(call, callback_data.number, inquirer.stems, int(page or 1), edits=bool(page))
    else:
        await personal.refuse(call, OldButton())


@router.callback_query(Presses("faq-by"))
async def on_more(_query: CallbackQuery, callback_data: Tap, call: Call, inquirer: Inquirer) -> None:
    """Another page of what was found by words."""
    if is_ours(callback_data):
        page, _, words = callback_data.arg.partition(".")
        await faq_search.search(call, from_button(words), inquirer.stems, int(page), edits=True)
    else:
        await personal.refuse(call, OldButton())


PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "ask": lambda call, _tap: asking.begin(call, Meant()),
    "ask-topic": lambda call, tap: asking.choose(call, tap.arg),
    "inquiry": lambda call, tap: responses.show(call, tap.number),
    "respond": lambda call, tap: responses.ask_words(call, tap.number),
    "respond-fix": lambda call, tap: responses.ask_words(call, tap.number, tap.verb),
    "dismiss": lambda call, tap: reopening.ask_reason(call, tap.number),
    "reopen": lambda call, tap: reopening.ask_reopen(call, tap.number),
    "withdraw": lambda call, tap: asking.withdraw(call, tap.number),
    "inquiries": lambda call, tap: faq.waiting(call, int(tap.arg), edits=True),
    "said-clean": lambda call, tap: forms.send_back(call, tap.number, "clean"),
    "said-names": lambda call, tap: forms.send_back(call, tap.number, "kept"),
    "said-drop": lambda call, tap: forms.leave(call, tap.number),
    "faq": lambda call, tap: faq.pages(call, int(tap.arg), edits=True),
    "advice": lambda call, tap: faq.show(call, tap.number),
    "advice-save": lambda call, tap: advising.save(call, tap.number),
    "advice-drop": lambda call, tap: advising.withdraw(call, tap.number),
    "advice-withdraw": lambda call, tap: advising.withdraw(call, tap.number),
    "advice-question": lambda call, tap: advising.ask_words(call, tap.number, tap.verb),
    "advice-answer": lambda call, tap: advising.ask_words(call, tap.number, tap.verb),
}
"""Each is one call of the desk."""
