"""The desk's tables of marks, read and made in the bot's own threads."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from bot.threads import Threads
from custody.desk.marks.tools import Faults, FormPart, MadeFile, MarkPage
from custody.desk.plans.tools import Reporter
from custody.marks.differences import Difference
from custody.marks.files import MarksFile
from custody.marks.structure import Structure
from custody.marks.structure_rows import Works
from documents.marks_forms import Blank, marks_form, structure_form
from documents.marks_reading import read_form, read_marks_file, read_structures
from documents.marks_words import file_name, worded
from documents.marks_xlsx import Marked, collection_form, difference_table, protocol


@dataclass(frozen=True, slots=True)
class MarkClerk:
    """Reads and writes; nothing of what it sees is kept."""

    threads: Threads
    reporter: Reporter

    async def read_marks(self, content: bytes) -> MarksFile | Faults:
        """An expert's table, or why it cannot be read."""
        return await self.threads.run(partial(read_marks_file, content))

    async def read_form(self, content: bytes) -> MarksFile | Faults:
        """An uploaded collection form, or why it cannot be read."""
        return await self.threads.run(partial(read_form, content))

    async def read_structures(self, content: bytes, works: Works) -> tuple[tuple[Structure, ...], Faults]:
        """The structures, and what is wrong instead."""
        return await self.threads.run(partial(read_structures, content, works))

    def worded(self, faults: Faults, sheet: str) -> Faults:
        """Faults of the check, placed as in that sheet."""
        return worded(faults, sheet)

    async def report(self, faults: Faults, language: str) -> bytes:
        """Every fault in a table."""
        return await self.reporter.faults(faults, language)

    async def marks_form(self, structure: Structure, parts: Sequence[FormPart], *, experts: bool) -> MadeFile:
        """A table of marks to fill in."""
        blanks = [Blank(each.organisation, each.day, each.codes, each.expert, each.sides) for each in parts]
        made = await self.threads.run(partial(marks_form, structure, blanks, experts=experts))
        return MadeFile(_name("marks", structure), made)

    async def papers(self, structure: Structure, pages: Sequence[MarkPage]) -> tuple[MadeFile, MadeFile]:
        """The nameless protocol and the filled collection form."""
        marked = [Marked(each.organisation, each.name, each.day, each.rows, each.checkers) for each in pages]
        where = pages[0].organisation if len(pages) == 1 else ""
        made = [
            MadeFile(_name(name, structure, where), await self.threads.run(partial(write, structure, marked)))
            for name, write in (("protocol", protocol), ("form", collection_form))
        ]
        return made[0], made[1]

    async def differences(
        self, found: Sequence[tuple[str, Sequence[Difference]]], *, upload: bool
    ) -> MadeFile:
        """Every difference, of an upload or of a second check."""
        made = await self.threads.run(partial(difference_table, found, upload=upload))
        return MadeFile(file_name("differences"), made)

    async def structure_form(self, structures: Sequence[Structure], works: Works) -> MadeFile:
        """The table of structures."""
        made = await self.threads.run(partial(structure_form, structures, works))
        return MadeFile(file_name("structure"), made)


def _name(what: str, structure: Structure, where: str = "") -> str:
    return file_name(what, where, structure.subject, structure.grade)
