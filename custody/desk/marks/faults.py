"""A table of marks that is not taken: the first faults in the message, all of them in a file."""

from datetime import timedelta

from custody.desk.call import Call
from custody.desk.fault_lines import SHOWN, fault_lines
from custody.desk.letters import reply
from custody.desk.marks.tools import MarkTools
from custody.desk.packets.scans import record_unknown
from custody.facts.base import Refusal
from custody.facts.marks import MarksWrong
from custody.facts.plans import PlanListed
from custody.letters import Choice, Letter
from custody.plan_problems import PlanError

KEPT = timedelta(days=1)


async def show_faults(call: Call, tools: MarkTools, table: str, faults: tuple[PlanError, ...]) -> None:
    """Nothing was taken, and what to put right; no cell is repeated that may hold a name."""
    is_long = len(faults) > SHOWN
    report = await tools.report(faults, call.person.language) if is_long else b""
    fact = MarksWrong(table=table, count=len(faults), faults=fault_lines(faults), attached=is_long)
    async with call.open_books() as books:
        await record_unknown(books, call, (fact,))
        await reply(books, call, fact)
        if report:
            paper = await books.keep_paper("document", "faults.xlsx", report, call.recorded + KEPT)
            listed = Letter(PlanListed(what="faults"), paper=paper)
            await books.answer(call.chat, listed, call.person.language)


async def refuse(call: Call, refusal: Refusal, *buttons: Choice) -> None:
    """Why the table is not taken; the attempt is written down."""
    async with call.open_books() as books:
        await record_unknown(books, call, (refusal,))
        await reply(books, call, refusal, buttons)
