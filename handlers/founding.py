"""A coordinator of the settings before there is any campaign: the form, the plan, and the tap."""

from aiogram import Router
from aiogram.filters import Command, Filter
from aiogram.types import CallbackQuery, Message, TelegramObject

from custody.desk.plans import applying, founding, loading
from custody.desk.plans.planner import Planner
from custody.desk.plans.tools import PlanTools
from custody.desk.tables import Tables, first_plan
from handlers.filters import Presses
from handlers.shapes import is_ours
from handlers.tables import SendsTable, announced
from handlers.taps import Tap

router = Router(name="founding")


class Founding(Filter):
    """Passes the updates of whoever may begin the first campaign."""

    async def __call__(self, _event: TelegramObject, planner: Planner | None = None) -> bool:
        """Whether the reception took them for a founder."""
        return planner is not None


@router.message(Founding(), SendsTable())
async def on_plan(message: Message, planner: Planner, plan_tools: PlanTools, tables: Tables) -> None:
    """The first plan."""
    if message.document is not None:
        sent = announced(message.document)
        await loading.receive(planner, await first_plan(sent, tables), plan_tools)


@router.message(Founding(), Command("template"))
async def on_template(_message: Message, planner: Planner, plan_tools: PlanTools) -> None:
    """The empty form."""
    await loading.send_template(planner, plan_tools)


@router.callback_query(Founding(), Presses("plan-apply"))
async def on_apply(
    _query: CallbackQuery, callback_data: Tap, planner: Planner, plan_tools: PlanTools
) -> None:
    """The campaign begins."""
    if is_ours(callback_data):
        await applying.apply(planner, callback_data.number, plan_tools)
    else:
        await founding.greet(planner)


@router.callback_query(Founding(), Presses("plan-drop"))
async def on_drop(_query: CallbackQuery, callback_data: Tap, planner: Planner) -> None:
    """The plan is not wanted."""
    if is_ours(callback_data):
        await applying.drop(planner, callback_data.number)
    else:
        await founding.greet(planner)


@router.callback_query(Founding(), Presses("template"))
async def on_template_button(
    _query: CallbackQuery, callback_data: Tap, planner: Planner, plan_tools: PlanTools
) -> None:
    """The empty form, by a button."""
    if is_ours(callback_data):
        await loading.send_template(planner, plan_tools, callback_data.arg)
    else:
        await founding.greet(planner)


@router.message(Founding())
@router.edited_message(Founding())
@router.callback_query(Founding())
async def on_anything_else(event: TelegramObject, planner: Planner) -> None:
    """How to begin."""
    await founding.greet(planner, unread=isinstance(event, Message) and event.document is not None)
