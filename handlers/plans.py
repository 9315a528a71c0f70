"""The coordinator's plan: a workbook that is sent, the two buttons under its preview, and the empty form."""

from pathlib import PurePath

from aiogram import Router
from aiogram.filters import Command, Filter
from aiogram.types import CallbackQuery, Message

from custody.desk import personal, plan_applying, plans
from custody.desk.call import Call
from custody.desk.plan_tools import PlanTools, SentWorkbook
from custody.desk.planner import Planner, planner_of
from custody.facts.doors import OldButton
from handlers.filters import Presses
from handlers.shapes import is_ours
from handlers.taps import Tap

router = Router(name="plans")

TABLES = (".xlsx", ".xlsm", ".xls", ".xlsb", ".xltx", ".ods", ".csv", ".tsv", ".numbers")
KINDS = ("spreadsheet", "ms-excel", "text/csv")
"""Parts of the types that phones give to a table."""


class SendsTable(Filter):
    """Passes a document that its name or its type calls a table; what it really is, its bytes will tell."""

    async def __call__(self, message: Message) -> bool:
        """Whether it is called one."""
        file = message.document
        if file is None:
            return False
        is_named = PurePath(file.file_name or "").suffix.lower() in TABLES
        return is_named or any(kind in (file.mime_type or "") for kind in KINDS)


@router.message(SendsTable())
async def on_plan(message: Message, call: Call, plan_tools: PlanTools) -> None:
    """A workbook from a participant."""
    await take_in(message, planner_of(call), plan_tools)


async def take_in(message: Message, planner: Planner, plan_tools: PlanTools) -> None:
    """The workbook as the desk wants it."""
    if (file := message.document) is not None:
        sent = SentWorkbook(file.file_id, file.file_size, file.file_name or "")
        await plans.receive(planner, sent, plan_tools)


@router.message(Command("template"))
async def on_template(_message: Message, call: Call, plan_tools: PlanTools) -> None:
    """The empty form."""
    await plans.send_template(planner_of(call), plan_tools)


@router.callback_query(Presses("plan-apply"))
async def on_apply(_query: CallbackQuery, callback_data: Tap, call: Call, plan_tools: PlanTools) -> None:
    """What the preview has shown is to be done."""
    if is_ours(callback_data):
        await plan_applying.apply(planner_of(call), callback_data.number, plan_tools)
    else:
        await personal.refuse(call, OldButton())


@router.callback_query(Presses("plan-drop"))
async def on_drop(_query: CallbackQuery, callback_data: Tap, call: Call) -> None:
    """The plan is not wanted."""
    if is_ours(callback_data):
        await plan_applying.drop(planner_of(call), callback_data.number)
    else:
        await personal.refuse(call, OldButton())


@router.callback_query(Presses("template"))
async def on_template_button(_query: CallbackQuery, call: Call, plan_tools: PlanTools) -> None:
    """The empty form, by a button."""
    await plans.send_template(planner_of(call), plan_tools)
