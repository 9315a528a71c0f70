"""Both sides of a sitting's marks, the experts' and the uploaded ones, read and compared (S 16)."""

from collections.abc import Sequence
from dataclasses import dataclass

from custody.desk.marks.parts import sheets_of
from custody.desk.marks.scene import standing_all, versions_of
from custody.marks.differences import Difference, differences
from custody.marks.rows import MarkRow
from custody.marks.sheets import FullSheet, MarkSheet, final, standing
from custody.marks.structure import Structure
from custody.marks.versions import read_by
from custody.ports import Books
from custody.sittings import Sitting


@dataclass(frozen=True, slots=True)
class Compared:
    """Both sides of one sitting."""

    sitting: Sitting
    ours: dict[str, MarkRow]
    theirs: dict[str, MarkRow]
    found: tuple[Difference, ...]

    @property
    def works(self) -> int:
        """So many participants have a work by the experts."""
        return sum(not row.absent for row in self.ours.values())


async def compare(books: Books, sitting: Sitting) -> Compared:
    """The sitting as it stands: what counts, and what was uploaded."""
    heads = standing_all((await sheets_of(books, [sitting.id]))[sitting.id])
    rows = await books.mark_rows([each.id for each in heads])
    sheets = [FullSheet(each, rows.get(each.id, ())) for each in heads]
    mine = await _newest(books, sitting, standing(heads, "first", "chair"))
    other = await _newest(books, sitting, standing(heads, "uploaded"))
    versions = await versions_of(books, sitting.campaign, mine, heads) if mine else {}
    ours = final(read_by(mine, sheets, versions)) if mine else {}
    theirs = {row.code: row for each in sheets if each.head.sort == "uploaded" for row in each.rows}
    labels = (mine.labels if mine else (), other.labels if other else ())
    return Compared(sitting, ours, theirs, differences((labels[0], ours), (labels[1], theirs)))


async def _newest(books: Books, sitting: Sitting, heads: Sequence[MarkSheet]) -> Structure | None:
    """The version by which the newest of these sheets was checked."""
    number = max((each.structure for each in heads), default=0)
    return await books.structure(sitting.campaign, sitting.subject, sitting.grade, number)
