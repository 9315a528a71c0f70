"""The door for tables: fetched from Telegram, looked at in the bot's own threads, given to their desks."""

from dataclasses import dataclass
from functools import partial

from bot.threads import Threads
from custody.desk.call import Call
from custody.desk.marks import form, structures, taking
from custody.desk.marks.tools import MarkTools
from custody.desk.plans import loading
from custody.desk.plans.planner import planner_of
from custody.desk.plans.tools import PlanTools, Reader, SentWorkbook
from custody.desk.sampling import results
from custody.desk.sampling.tools import SamplingTools
from custody.desk.tables import TableDesk, TableKind, Tables
from custody.facts.base import Refusal
from custody.facts.credentials import CredentialsRefused
from custody.facts.plans import PlanUnreadable
from custody.facts.tables import TableUnknown
from documents.secret_cells import lists_passwords
from documents.table_kind import purpose_of
from documents.workbook_kind import kind_of


@dataclass(frozen=True, slots=True)
class Eyes:
    """Fetches as plans are fetched, and reads no more than the titles of the sheets."""

    reader: Reader
    threads: Threads

    async def fetch(self, sent: SentWorkbook) -> bytes | Refusal:
        """The bytes, or why there are none."""
        return await self.reader.fetch(sent)

    async def purpose(self, content: bytes) -> TableKind | Refusal:
        """What it is for, or why it is no workbook at all."""
        kind = await self.threads.run(partial(kind_of, content))
        if kind != "xlsx":
            return PlanUnreadable(because=kind)
        if await self.threads.run(partial(lists_passwords, content)):
            return CredentialsRefused(table=True)
        return await self.threads.run(partial(purpose_of, content)) or TableUnknown()


def tables(
    threads: Threads, plan_tools: PlanTools, sampling_tools: SamplingTools, mark_tools: MarkTools
) -> Tables:
    """Every kind of table with its desk."""

    async def plan(call: Call, content: bytes) -> None:
        await loading.receive(planner_of(call), content, plan_tools)

    desks: dict[TableKind, TableDesk] = {
        "plan": plan,
        "results": partial(results.receive, tools=sampling_tools),
        "structure": partial(structures.receive, tools=mark_tools),
        "marks": partial(taking.receive, tools=mark_tools),
        "form": partial(form.receive, tools=mark_tools),
    }
    return Tables(Eyes(plan_tools.reader, threads), desks)
