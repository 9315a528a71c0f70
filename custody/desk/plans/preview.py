"""The preview of a plan: what it would change and what clashes, before anything is done."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from custody.clashes import shortened, troubles
from custody.desk.approval.plan_lists import unapproved
from custody.desk.plans.lines import counts_of, kept_of, lines_of
from custody.desk.plans.planner import Planner
from custody.desk.plans.tools import PlanTools, Workbook
from custody.facts.base import Fact
from custody.facts.plan_lists import ListPending
from custody.facts.plans import PlanListed, PlanPreview, PlanSame
from custody.letters import Choice, Letter, Row
from custody.planning.changes import Changes

SHOWN, SHOWN_CLASHES = 12, 3
"""So many lines of the difference, and so many clashes of a kind, stand in the message itself."""

DRAFT_DAYS = timedelta(days=14)
"""A workbook that nobody has applied is forgotten after that time."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What is shown of a difference; `report` is a workbook with all of it where the message is too short."""

    fact: Fact
    found: Changes
    report: bytes = b""


async def preview(planner: Planner, tools: PlanTools, found: Changes, *, again: bool = False) -> Preview:
    """Put the preview together: the difference, and whatever the rules find wrong with the plan."""
    clashing = await tools.beside(partial(_clashes, tools, found, planner.recorded))
    few = tuple(shortened(clashing, SHOWN_CLASHES))
    title = found.terms.title
    if found.result.nothing_new:
        return Preview(PlanSame(title=title, kept=kept_of(found.result)[:SHOWN], clashes=few), found)
    is_new = bool(found.result.new.campaigns)
    lines = () if is_new else tuple(lines_of(found.result))
    is_long = len(lines) > SHOWN or len(few) < len(clashing)
    fact = PlanPreview(
        title=title, is_new=is_new, terms=bool(found.result.changed.campaigns),
        again=again, elsewhere=await _elsewhere(planner, found), counts=counts_of(found.result),
        changes=lines[:SHOWN], more=max(0, len(lines) - SHOWN), clashes=few, attached=is_long,
        unapproved=await _unapproved(planner, found),
    )  # fmt: skip
    report = await tools.reporter.lines(found.terms, lines, clashing, planner.language) if is_long else b""
    return Preview(fact, found, report)


def _clashes(tools: PlanTools, found: Changes, at: datetime) -> tuple[Fact, ...]:
    """Every kind of trouble that will be there once the plan is entered, with what was assigned since."""
    return troubles(found, tools.days, tools.subjects, at)


async def _unapproved(planner: Planner, found: Changes) -> tuple[ListPending, ...]:
    """What the department has not approved of the plan as it is before this one."""
    async with planner.read_books() as books:
        return await unapproved(books, found.terms.id)


async def _elsewhere(planner: Planner, found: Changes) -> str:
    """The campaign in which the reader works now, if the plan is of another one."""
    if planner.call is None or planner.call.person.campaign == found.terms.id:
        return ""
    async with planner.read_books() as books:
        return (await books.campaign(planner.call.person.campaign)).title


async def show(planner: Planner, shown: Preview, number: int, book: Workbook, edit: int | None) -> None:
    """Keep the workbook for the tap, and show what it would do."""
    async with planner.open_books() as books:
        if shown.found.result.nothing_new:
            await books.close_plan_file(number, "dropped")
            await books.answer(planner.chat, Letter(shown.fact, edit=edit), planner.language)
            return
        until = planner.recorded + DRAFT_DAYS
        paper = await books.keep_paper("document", "plan.xlsx", book.content, until)
        await books.show_plan_file(number, book.sha256, paper, shown.found.digest)
        if shown.report:
            listed = await books.keep_paper("document", "changes.xlsx", shown.report, until)
            await books.answer(
                planner.chat, Letter(PlanListed(what="changes"), paper=listed), planner.language
            )
        choices = (Choice("plan-apply", f"f{number}"), Choice("plan-drop", f"f{number}"))
        rows = tuple(Row((choice,)) for choice in choices)
        await books.answer(planner.chat, Letter(shown.fact, rows, edit=edit), planner.language)
