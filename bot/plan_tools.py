"""Everything that the desk needs of the world for a plan, put together once."""

import secrets
from functools import partial

from aiogram import Bot

from bot.clock import Clock
from bot.plan_news import PlanNewsDesk
from bot.plan_reader import PlanReader
from bot.plan_report import PlanReporter
from bot.settings import Settings
from bot.threads import Threads
from bot.voice import Voice
from custody.codes import new_code, new_token
from custody.desk.plans.tools import PlanTools
from custody.ports import WorkDays
from documents.subjects import SUBJECTS
from storage.database import Database


def plan_tools(
    settings: Settings,
    clock: Clock,
    bot: Bot,
    database: Database,
    threads: Threads,
    days: WorkDays,
    voice: Voice,
) -> PlanTools:
    """The tools of this bot."""
    return PlanTools(
        reader=PlanReader(bot, threads),
        news=PlanNewsDesk(bot, voice, clock, database),
        reporter=PlanReporter(threads, voice, clock),
        beside=threads.run,
        days=days,
        new_code=partial(new_code, secrets.randbits),
        new_token=partial(new_token, secrets.randbits),
        invite_days=settings.invite_days,
        subjects=SUBJECTS,
    )
