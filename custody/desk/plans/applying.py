"""The taps under a preview: the plan is applied as it was shown, whole or not at all, or dropped."""

from custody.desk.plans.applied import tell_applied
from custody.desk.plans.entering import Loading, current, difference
from custody.desk.plans.foreseen import foresee
from custody.desk.plans.planner import Planner, may_plan, note_refusal, say
from custody.desk.plans.preview import preview, show
from custody.desk.plans.told import enter_and_tell
from custody.desk.plans.tools import PlanTools, Workbook
from custody.facts.base import Refusal
from custody.facts.plans import PlanDropped, PlanNotYours, PlanOld
from custody.letters import Letter
from custody.planning.changes import Changes
from custody.planning.files import PlanFile
from custody.roles import Role


class _MovedOnError(Exception):
    """The books have moved since the preview, and the difference is `now` this: nothing is kept."""

    def __init__(self, now: Changes) -> None:
        super().__init__()
        self.now = now


async def apply(planner: Planner, number: int, tools: PlanTools) -> None:
    """The tap under a preview: what was shown is done, or, if the books have moved, shown anew."""
    file = await _usable(planner, number)
    if isinstance(file, Refusal):
        await say(planner, file)
        return
    news = tools.news.at(planner.chat, planner.language, planner.message)
    await news.tell("applying")
    async with planner.read_books() as read:
        paper = await read.paper(file.paper or 0)
    book = await tools.reader.read(paper.data) if paper and paper.data else PlanOld(state="forgotten")
    if isinstance(book, Refusal):
        await say(planner, book, planner.message)
        return
    found = await difference(planner.read_books, book.plan, tools.beside, planner.callsign)
    try:
        await _apply(planner, file, book, found, tools)
    except _MovedOnError as moved:
        # What another has applied in this very moment may not be read yet: it was seen in the transaction.
        shown = await preview(planner, tools, moved.now, again=True)
        await show(planner, shown, number, book, planner.message)


async def _apply(planner: Planner, file: PlanFile, book: Workbook, found: Changes, tools: PlanTools) -> None:
    loading = Loading(
        book.plan, book.sha256, planner.recorded, planner.callsign, Role.COORDINATOR.value, "button",
        tools.new_code, tools.new_token, planner.callsign, planner.update,
    )  # fmt: skip
    foreseen = await foresee(planner.read_books, found, planner.recorded, tools.beside)
    async with planner.open_books() as books:
        fresh = await current(books, loading, found)
        if fresh.digest != file.difference or not await books.close_plan_file(file.id, "applied"):
            raise _MovedOnError(fresh)
        told = await enter_and_tell(books, loading, fresh, foreseen)
        await tell_applied(books, planner, loading, fresh, tools, told)


async def drop(planner: Planner, number: int) -> None:
    """The plan is not wanted."""
    file = await _usable(planner, number)
    async with planner.open_books() as books:
        fact = file if isinstance(file, Refusal) else PlanDropped()
        await note_refusal(books, planner, fact)
        if not isinstance(file, Refusal):
            await books.close_plan_file(number, "dropped")
        edit = None if isinstance(file, Refusal) else planner.message
        await books.answer(planner.chat, Letter(fact, edit=edit), planner.language)


async def _usable(planner: Planner, number: int) -> PlanFile | Refusal:
    """The workbook whose preview was tapped, if it still waits and is this chat's."""
    if not may_plan(planner):
        return PlanNotYours()
    async with planner.read_books() as books:
        file = await books.plan_file(number)
    if file is None or file.chat != planner.chat or file.state == "reading":
        return PlanOld(state="unknown")
    return file if file.state == "shown" else PlanOld(state=file.state)
