"""Pressed buttons: each verb is one call of the desk."""

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from custody.acts import Assign, Issue
from custody.desk import personal
from custody.desk.assignment import authorising
from custody.desk.board import page
from custody.desk.call import Call
from custody.desk.forms import questions
from custody.desk.help import show_help
from custody.desk.marks import uploads
from custody.desk.packets import scans, stories
from custody.desk.proofs import receipts
from custody.desk.reminders import keeping
from custody.desk.sittings import cards, milestones
from custody.facts.doors import OldButton
from custody.forms import FORMS as QUESTIONS
from handlers import (
    approval,
    codes,
    deeds,
    fixing,
    group_lists,
    inquiry_buttons,
    mark_lines,
    marks,
    now,
    paper,
    people,
    places,
    planning,
    proofs,
    roadmap,
    rooms,
    sharing,
    tell,
    trouble,
    windows,
)
from handlers.shapes import is_ours
from handlers.taps import Tap

router = Router(name="buttons")

FORMS: dict[str, tuple[str, str]] = {
    "pack": ("pack", ""),
    "count-other": ("count", "step"),
    "via": ("via", ""),
    "relabel": ("relabel", ""),
    "reseal": ("reseal", ""),
    "authorise": ("authorise", "expert"),
    "without": ("without", ""),
    "milestone-time": ("milestone-time", "milestone"),
    "stay": ("stay", ""),
    "delay": ("delay", ""),
}
"""Buttons that open a form: its name, and the answer that the button itself carries."""


@router.callback_query(Tap.filter())
async def on_tap(_query: CallbackQuery, callback_data: Tap, call: Call) -> None:
    """A button of ours."""
    if is_ours(callback_data):
        await _press(call, callback_data)
    else:
        await personal.refuse(call, OldButton())


@router.callback_query()
async def on_unknown(_query: CallbackQuery, call: Call) -> None:
    """A button that this version does not know."""
    await personal.refuse(call, OldButton())


async def _press(call: Call, tap: Tap) -> None:
    if tap.verb in FORMS:
        form, answer = FORMS[tap.verb]
        await questions.begin(call, form, tap.ref, tap.version, {answer: tap.arg} if answer else {})
    else:
        await OTHERS[tap.verb](call, tap)


async def _milestone(call: Call, tap: Tap) -> None:
    if tap.arg in QUESTIONS:
        await questions.begin(call, tap.arg, tap.ref, 0)
    else:
        await milestones.note(call, tap.number, tap.arg)


OTHERS: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "look": lambda call, tap: scans.look_again(call, tap.ref),
    "each": lambda call, tap: scans.look_again(call, tap.ref, apart=True),
    "story": lambda call, tap: stories.story_of(call, tap.ref),
    "experts": lambda call, tap: authorising.offer_experts(call, tap.ref),
    "assign": lambda call, tap: authorising.name_expert(call, tap.ref, tap.version, int(tap.arg), Assign),
    "issue": lambda call, tap: authorising.name_expert(call, tap.ref, tap.version, int(tap.arg), Issue),
    "ask-authorisation": lambda call, tap: authorising.ask_authorisation(call, tap.ref, int(tap.arg)),
    "milestone": _milestone,
    "sitting": lambda call, tap: cards.show_sitting(call, tap.number),
    **rooms.PRESSED,
    **windows.PRESSED,
    **places.PRESSED,
    **codes.PRESSED,
    **sharing.PRESSED,
    "upload": lambda call, tap: uploads.upload(call, tap.number),
    "upload-undo": lambda call, tap: uploads.undo_upload(call, tap.number),
    "stuck": lambda call, tap: keeping.stuck(call, tap.number),
    "snooze": lambda call, _tap: keeping.snooze(call),
    "fill": lambda call, tap: questions.fill_by_button(call, tap.arg, tap.ref, tap.version),
    "cancel": lambda call, _tap: questions.cancel(call),
    "board": lambda call, tap: page.status(call, tap.arg),
    "receipts": lambda call, tap: receipts.receipts(call, int(tap.arg)),
    "language": lambda call, tap: personal.set_language(call, tap.arg),
    "mine": lambda call, _tap: personal.mine(call),
    "status": lambda call, _tap: page.status(call),
    "help": lambda call, _tap: show_help(call),
    **deeds.PRESSED,
    **proofs.PRESSED,
    **now.PRESSED,
    **tell.PRESSED,
    **approval.PRESSED,
    **marks.PRESSED,
    **roadmap.PRESSED,
    **mark_lines.PRESSED,
    **planning.PRESSED,
    **group_lists.PRESSED,
    **people.PRESSED,
    **trouble.PRESSED,
    **paper.PRESSED,
    **fixing.PRESSED,
    **inquiry_buttons.PRESSED,
}
"""Buttons that ask, show, or speak about a sitting."""
