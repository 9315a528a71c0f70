"""From the books to the file: the lists that the department approves, as a workbook."""

from collections.abc import Sequence
from functools import partial

from bot.threads import Threads
from custody.desk.approval.plan_lists import Listed
from documents.plan_lists_xlsx import lists_to_xlsx


class ListPrinter:
    """Makes the workbook in the bot's own threads."""

    def __init__(self, threads: Threads) -> None:
        self.threads = threads

    async def __call__(self, lists: Sequence[Listed], language: str) -> bytes:
        """The workbook: a sheet a list."""
        tables = [(each.part, each.rows, each.sha256) for each in lists]
        return await self.threads.run(partial(lists_to_xlsx, tables, language))
