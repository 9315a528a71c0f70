"""Papers of marks, made before anything is written: protocols, collection forms, differences (S 16)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from custody.desk.call import Call
from custody.desk.marks.parts import Part
from custody.desk.marks.scene import Scene
from custody.desk.marks.tools import MadeFile, MarkPage, MarkTools
from custody.desk.marks.whole import changed
from custody.marks.differences import Difference, differences
from custody.marks.rows import MarkRow
from custody.marks.sheets import FullSheet, checkers, final, replaced_by, standing
from custody.ports import Books

KEPT = timedelta(days=14)
"""So long a phone that is off can fetch its file; the rows are kept longer, and the file can be had again."""

Two = tuple[MadeFile, MadeFile]
Fresh = Sequence[tuple[Part, FullSheet]]


@dataclass(frozen=True, slots=True)
class Apart:
    """Where a second expert's marks differ from the first one's."""

    found: tuple[Difference, ...]
    file: MadeFile


@dataclass(frozen=True, slots=True)
class Papers:
    """Of each sitting protocol and form, for its organisation; the same of all together; what differs.

    Only the office's papers, of all together, say who has checked.
    """

    each: Mapping[int, Two] = field(default_factory=dict)
    whole: Two | None = None
    apart: Mapping[int, Apart] = field(default_factory=dict)
    works: Mapping[int, int] = field(default_factory=dict)
    """So many works are on each sitting's papers, also those of other experts."""

    changed: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """Of each sitting that was uploaded before, the codes whose marks are others now."""

    async def keep(self, books: Books, call: Call) -> "Kept":
        """Into the books, so that letters can carry them."""
        until = call.recorded + KEPT

        async def kept(files: Iterable[MadeFile]) -> tuple[int, ...]:
            return tuple([await books.keep_paper("document", file.name, file.data, until) for file in files])

        return Kept(
            self,
            {sitting: await kept(two) for sitting, two in self.each.items()},
            await kept(self.whole) if self.whole else (),
            {sitting: await kept((apart.file,)) for sitting, apart in self.apart.items()},
        )


@dataclass(frozen=True, slots=True)
class Kept:
    """The numbers under which the books keep them."""

    papers: Papers
    each: Mapping[int, tuple[int, ...]]
    whole: tuple[int, ...]
    apart: Mapping[int, tuple[int, ...]]

    def ids_of(self, sitting: int) -> tuple[int, ...]:
        """Everything that holds marks of this sitting."""
        return (*self.each.get(sitting, ()), *self.whole, *self.apart.get(sitting, ()))


async def papers_of(tools: MarkTools, scene: Scene, fresh: Fresh) -> Papers:
    """What the organisations, the coordinators and the chair are sent with these sheets."""
    pages = {
        part.sitting.id: page_of(scene, part, fresh) for part, _ in fresh if part.sort in ("first", "chair")
    }
    each = {
        sitting: await tools.papers(scene.structure, [replace(page, checkers={})])
        for sitting, page in pages.items()
    }
    whole = await tools.papers(scene.structure, [*pages.values()]) if pages else None
    apart = {
        part.sitting.id: await _apart(tools, scene, part, full)
        for part, full in fresh
        if part.sort == "second"
    }
    works = {key: sum(not row.absent for row in page.rows) for key, page in pages.items()}
    return Papers(each, whole, apart, works, _changed(scene, fresh, pages))


def _changed(scene: Scene, fresh: Fresh, pages: Mapping[int, MarkPage]) -> dict[int, tuple[str, ...]]:
    uploaded = {part.sitting.id for part, _ in fresh if part.sitting.uploaded is not None}
    before = {each: final(scene.by_items(each)).values() for each in uploaded & pages.keys()}
    return {each: changed(rows, pages[each].rows) for each, rows in before.items()}


def page_of(scene: Scene, part: Part, fresh: Fresh = ()) -> MarkPage:
    """The sitting's marks that count, with the fresh ones."""
    sheets = after(scene, part, fresh)
    sitting = part.sitting
    rows = rows_of(final(sheets).values())
    return MarkPage(sitting.organisation, sitting.organisation_name, sitting.day, rows, checkers(sheets))


def rows_of(rows: Iterable[MarkRow]) -> tuple[MarkRow, ...]:
    """By code."""
    return tuple(sorted(rows, key=lambda row: (len(row.code), row.code)))


def after(scene: Scene, part: Part, fresh: Fresh) -> list[FullSheet]:
    """The sitting's standing sheets as they will be."""
    new = [full for other, full in fresh if other.sitting.id == part.sitting.id]
    gone = {
        old.id
        for full in new
        if (old := replaced_by(full.head, scene.sheets.get(part.sitting.id, ()))) is not None
    }
    return [*(each for each in scene.by_items(part.sitting.id) if each.head.id not in gone), *new]


async def _apart(tools: MarkTools, scene: Scene, part: Part, full: FullSheet) -> Apart:
    """Both sides by code: the first experts', and the second one's."""
    first = [each for each in scene.by_items(part.sitting.id) if standing((each.head,), "first")]
    labels = scene.structure.labels
    found = differences((labels, final(first)), (labels, {row.code: row for row in full.rows}))
    name = f"{part.sitting.organisation_name}, {part.sitting.subject}, {part.sitting.grade}"
    return Apart(found, await tools.differences([(name, found)], upload=False))
