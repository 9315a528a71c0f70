"""Everything is put together here, once, for `run`, for the sandbox and for the tests."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from contextlib import closing as closed
from dataclasses import dataclass, field

from aiogram import Bot, Dispatcher

from bot.apology import Apology
from bot.cards import CardPrinter
from bot.clock import Clock
from bot.contact import Contact
from bot.deeds.printer import DeedPrinter
from bot.delivery import Delivery
from bot.exports.exporter import Exporter
from bot.eyes import PhotoEyes
from bot.forgetting import Belief
from bot.front import Front
from bot.health.seen import Beats, seen
from bot.hearing import READERS
from bot.marks import MarkClerk
from bot.menus import Menus
from bot.painting import BoardPainter
from bot.painting_story import StoryPainter
from bot.papers import Papers
from bot.plan_lists import ListPrinter
from bot.plan_tools import plan_tools
from bot.postman import Postman
from bot.printer import Printer
from bot.progress import Progress
from bot.roadmap_table import TablePrinter
from bot.sampling import SamplingTools
from bot.settings import Settings
from bot.several.company import Company, founded, hired, present, turns_of
from bot.several.turns import Turn
from bot.signing import Signer, file_of, load_or_make
from bot.tables import tables
from bot.telegram import telegram
from bot.threads import Threads
from bot.troubles import Troubles
from bot.voice import Voice
from bot.workdays import RussianDays
from bot.worker import Worker
from custody.desk.plans.tools import PlanTools
from custody.ports import WorkDays
from handlers.reception import Reception
from handlers.tree import routers
from locales.typed_roles import people_meant
from storage.database import Database, connect
from storage.inbox import Inbox
from storage.presence import Presence


@dataclass(frozen=True, slots=True)
class House:
    """The wired bot."""

    settings: Settings
    clock: Clock
    bot: Bot
    database: Database
    inbox: Inbox
    worker: Worker
    postman: Postman
    voice: Voice
    threads: Threads
    signer: Signer
    days: WorkDays
    menus: Menus
    beats: Beats
    contact: Contact
    apology: Apology
    company: Company | None
    sweeping: Turn
    belief: Belief = field(default_factory=Belief)


@asynccontextmanager
async def wired(settings: Settings, clock: Clock) -> AsyncIterator[House]:
    """The house with open books; everything is closed at the end, whatever happened."""
    async with AsyncExitStack() as closing:
        threads = closing.enter_context(closed(Threads()))
        bot = await closing.enter_async_context(telegram(settings).context())
        signer = load_or_make(file_of(settings.signing_key_file))
        among = present(settings, bot, signer)
        database = await connect(settings.database_url, clock.now, exclusive=True, among=among)
        closing.push_async_callback(database.close)
        house = _house(settings, clock, bot, database, threads, signer, among)
        closing.push_async_callback(house.menus.close)
        yield house


def _house(
    settings: Settings, clock: Clock, bot: Bot, database: Database, threads: Threads, signer: Signer,
    among: Presence | None,
) -> House:  # fmt: skip
    voice, (beats, inbox, outbox) = Voice(settings.timezone), seen(bot, database)
    company, troubles = founded(among, bot, database, beats), Troubles(database, clock)
    post, sweeping = turns_of(company)
    postman = Postman(outbox, Delivery(bot, voice, clock, Papers(database)), clock, troubles, post)
    days, menus = RussianDays(), Menus(bot, database, voice)
    dispatcher = _dispatcher(settings, bot, threads, voice)
    progress = Progress(bot, voice, clock)
    dispatcher["printer"] = Printer(threads, voice, progress)
    dispatcher["exporter"] = Exporter(database, threads, progress, clock)
    dispatcher["plan_tools"] = plans = plan_tools(settings, clock, bot, database, threads, days, voice)
    _tables(dispatcher, threads, plans)
    reception = Reception(database.read, days, threads.run, settings.invite_days, settings.coordinators)
    front = Front(dispatcher, reception, bot, database, inbox, postman, menus)
    apology = Apology(bot, voice, clock, database, settings.language)
    handle = beats.during("worker", apology.around(front))
    worker = hired(inbox, handle, troubles.quarantine, company)
    return House(
        settings, clock, bot, database, inbox, worker, postman, voice, threads, signer, days, menus, beats,
        Contact(clock), apology, company, sweeping,
    )  # fmt: skip


def _tables(dispatcher: Dispatcher, threads: Threads, plans: PlanTools) -> None:
    """Whatever reads and makes tables."""
    dispatcher["sampling_tools"] = samples = SamplingTools(threads, plans.reporter)
    dispatcher["mark_tools"] = marks = MarkClerk(threads, plans.reporter)
    dispatcher["tables"] = tables(threads, plans, samples, marks)


def _dispatcher(settings: Settings, bot: Bot, threads: Threads, voice: Voice) -> Dispatcher:
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher["eyes"] = PhotoEyes(bot, threads, settings.photo_limit_mb)
    dispatcher["evidence_days"] = settings.evidence_keep_days
    dispatcher["lasting_lines"] = voice.words.keyboard_lines()
    dispatcher["card_printer"] = CardPrinter(threads, voice)
    dispatcher["people_reader"] = people_meant
    dispatcher["list_printer"] = ListPrinter(threads)
    dispatcher["table_printer"] = TablePrinter(threads)
    dispatcher["deed_printer"] = DeedPrinter(threads)
    dispatcher["board_painter"] = BoardPainter(threads, voice)
    dispatcher["story_painter"] = StoryPainter(threads, voice)
    dispatcher.workflow_data.update(READERS)
    dispatcher.include_routers(*routers())
    return dispatcher
