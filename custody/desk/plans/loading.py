"""A plan in the chat: read, shown as a difference, applied by a tap, whole or not at all."""

from datetime import timedelta

from custody.desk.fault_lines import SHOWN, fault_lines
from custody.desk.plans.entering import difference
from custody.desk.plans.planner import Planner, may_plan, note_refusal, say
from custody.desk.plans.preview import DRAFT_DAYS, preview, show
from custody.desk.plans.tools import News, PlanTools, Workbook
from custody.facts.base import Refusal
from custody.facts.plans import (
    PlanListed,
    PlanNotYours,
    PlanUntouched,
    PlanWrong,
    TemplateReady,
)
from custody.letters import Choice, Letter, column
from custody.plan import Plan, PlanError

TEMPLATE_KEPT = timedelta(hours=1)


async def receive(planner: Planner, sent: bytes | Refusal, tools: PlanTools) -> None:
    """A workbook has come, or why it has not: its faults, or what it would change, are the answer."""
    if not may_plan(planner):
        await say(planner, PlanNotYours())
        return
    number, news = await tools.news.begin(planner.chat, planner.update, planner.language)
    book = await _read(sent, tools, news)
    if isinstance(book, Refusal):
        await say(planner, book, news.message)
    elif not isinstance(book.said, Plan):
        await _show_faults(planner, tools, book.said, news)
    elif book.untouched:
        await say(planner, PlanUntouched(), news.message)
    else:
        await _compare(planner, tools, number, book, news)


async def _read(sent: bytes | Refusal, tools: PlanTools, news: News) -> Workbook | Refusal:
    if isinstance(sent, Refusal):
        return sent
    await news.tell("checking")
    return await tools.reader.read(sent)


async def _compare(planner: Planner, tools: PlanTools, number: int, book: Workbook, news: News) -> None:
    await news.tell("comparing")
    found = await difference(planner.read_books, book.plan, tools.beside, planner.callsign)
    shown = await preview(planner, tools, found)
    await show(planner, shown, number, book, news.message)


async def _show_faults(planner: Planner, tools: PlanTools, wrong: tuple[PlanError, ...], news: News) -> None:
    is_long = len(wrong) > SHOWN
    report = await tools.reporter.faults(wrong, planner.language) if is_long else b""
    fact = PlanWrong(count=len(wrong), faults=fault_lines(wrong), attached=is_long)
    async with planner.open_books() as books:
        await note_refusal(books, planner, fact)
        await books.answer(planner.chat, Letter(fact, edit=news.message), planner.language)
        if report:
            until = planner.recorded + DRAFT_DAYS
            paper = await books.keep_paper("document", "faults.xlsx", report, until)
            listed = Letter(PlanListed(what="faults"), paper=paper)
            await books.answer(planner.chat, listed, planner.language)


async def send_template(planner: Planner, tools: PlanTools, wanted: str = "") -> None:
    """The empty form as a file: the `wanted` one, or that of the reader's campaign; the other by a button."""
    if not may_plan(planner):
        await say(planner, PlanNotYours())
        return
    college = (wanted or await _procedure(planner)) == "college"
    form = await tools.reporter.template(college=college)
    async with planner.open_books() as books:
        paper = await books.keep_paper("document", "plan.xlsx", form, planner.recorded + TEMPLATE_KEPT)
        other = Choice("template", "", 0, "municipal" if college else "college")
        letter = Letter(TemplateReady(college=college), column(other), paper=paper)
        await books.answer(planner.chat, letter, planner.language)


async def _procedure(planner: Planner) -> str:
    """That of the reader's campaign; nothing while there is none."""
    if planner.call is None:
        return ""
    async with planner.read_books() as books:
        return (await books.campaign(planner.call.person.campaign)).route
