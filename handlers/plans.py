"""The coordinator's plan: the two buttons under its preview, and the empty form."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from custody.desk import personal
from custody.desk.call import Call
from custody.desk.plans import applying, loading
from custody.desk.plans.planner import planner_of
from custody.desk.plans.tools import PlanTools
from custody.facts.doors import OldButton
from handlers.filters import Presses
from handlers.shapes import is_ours
from handlers.taps import Tap

router = Router(name="plans")


@router.message(Command("template"))
async def on_template(_message: Message, call: Call, plan_tools: PlanTools) -> None:
    """The empty form."""
    await loading.send_template(planner_of(call), plan_tools)


@router.callback_query(Presses("plan-apply"))
async def on_apply(_query: CallbackQuery, callback_data: Tap, call: Call, plan_tools: PlanTools) -> None:
    """What the preview has shown is to be done."""
    if is_ours(callback_data):
        await applying.apply(planner_of(call), callback_data.number, plan_tools)
    else:
        await personal.refuse(call, OldButton())


@router.callback_query(Presses("plan-drop"))
async def on_drop(_query: CallbackQuery, callback_data: Tap, call: Call) -> None:
    """The plan is not wanted."""
    if is_ours(callback_data):
        await applying.drop(planner_of(call), callback_data.number)
    else:
        await personal.refuse(call, OldButton())


@router.callback_query(Presses("template"))
async def on_template_button(
    _query: CallbackQuery, callback_data: Tap, call: Call, plan_tools: PlanTools
) -> None:
    """The empty form, by a button."""
    if is_ours(callback_data):
        await loading.send_template(planner_of(call), plan_tools, callback_data.arg)
    else:
        await personal.refuse(call, OldButton())
