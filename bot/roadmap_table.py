"""From the books to the file: the board of the roadmap, as a workbook."""

from functools import partial

from bot.threads import Threads
from custody.desk.roadmap.file import Table
from documents.roadmap_xlsx import roadmap_to_xlsx


class TablePrinter:
    """Makes the workbook in the bot's own threads."""

    def __init__(self, threads: Threads) -> None:
        self.threads = threads

    async def __call__(self, table: Table, language: str) -> bytes:
        """The workbook."""
        tasks = [(each.task, each.total, each.state) for each in table.tasks]
        return await self.threads.run(partial(roadmap_to_xlsx, tasks, table.schools, table.marks, language))
