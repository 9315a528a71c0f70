"""What the check of marks has to know: structure, codes that were handed out or have marks (S 16)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from custody.desk.call import Call
from custody.desk.marks.parts import Part, parts_of
from custody.facts.base import Refusal
from custody.facts.marks import MarksNotYours, NoStructure
from custody.marks.codes import shown_ranges, speller
from custody.marks.files import Key, Work
from custody.marks.rows import MarkRow
from custody.marks.sheets import FullSheet, MarkSheet, standing
from custody.marks.structure import Structure
from custody.marks.versions import Versions, read_by
from custody.participant_codes import CodeRange
from custody.plan_rows import fold
from custody.ports import Books
from custody.sittings import Sitting


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that marks of one work are checked against, as it is at this moment."""

    structure: Structure
    parts: Mapping[Key, Part]
    sheets: Mapping[int, tuple[MarkSheet, ...]]
    rows: Mapping[int, tuple[MarkRow, ...]]
    versions: Versions = field(default_factory=dict)
    ahead: tuple[Sitting, ...] = ()

    @property
    def works(self) -> tuple[Work, ...]:
        """What may be sent, for the check."""
        return tuple(part.work for part in self.parts.values())

    def full(self, sitting: int) -> tuple[FullSheet, ...]:
        """The sitting's sheets with their rows."""
        return tuple(FullSheet(each, self.rows.get(each.id, ())) for each in self.sheets.get(sitting, ()))

    def by_items(self, sitting: int) -> tuple[FullSheet, ...]:
        """The same under the items of today; a sheet that was given by others is left out."""
        return read_by(self.structure, self.full(sitting), self.versions)


async def structure_for(books: Books, campaign: int, subject: str, grade: str) -> Structure | None:
    """The structure of this work, however its letters are written."""
    wanted = fold(subject), grade
    known = await books.structures(campaign)
    return next((each for each in known if (fold(each.subject), each.grade) == wanted), None)


async def no_structure(books: Books, call: Call, subject: str, grade: str, table: str) -> Refusal:
    """A work of the plan without a structure is named; what else a table says of itself is not repeated."""
    wanted = fold(subject), grade
    works = await books.works_planned(call.person.campaign)
    known = next((each for each in works if (fold(each[0]), each[1]) == wanted), None)
    return NoStructure(subject=known[0], grade=known[1]) if known else MarksNotYours(table=table)


async def scene_of(
    books: Books, call: Call, subject: str, grade: str, only: frozenset[str] = frozenset()
) -> Scene | Refusal:
    """The scene of a work for whoever sends marks, in these organisations or in all."""
    structure = await structure_for(books, call.person.campaign, subject, grade)
    if structure is None:
        return await no_structure(books, call, subject, grade, "marks")
    sent = await parts_of(books, call, structure, only)
    parts, sheets = sent.parts, sent.sheets
    if not parts and not sent.ahead:
        return MarksNotYours(table="marks")
    rows = await books.mark_rows([each.id for some in sheets.values() for each in standing_all(some)])
    heads = [each for some in sheets.values() for each in some]
    versions = await versions_of(books, call.person.campaign, structure, heads)
    scene = Scene(structure, parts, sheets, rows, versions, sent.ahead)
    ranges = {
        each: await ranges_of(books, call.person.campaign, each)
        for each in {part.sitting.organisation for part in parts.values()}
    }
    return replace(
        scene,
        parts={key: _known(scene, part, ranges[part.sitting.organisation]) for key, part in parts.items()},
    )


async def versions_of(
    books: Books, campaign: int, structure: Structure, heads: Iterable[MarkSheet]
) -> dict[int, Structure]:
    """This version of a work's structure, and every other one by which these sheets were checked."""
    others = {each.structure for each in standing_all(tuple(heads))} - {structure.number}
    known = [await books.structure(campaign, *structure.key, each) for each in sorted(others)]
    return {each.number: each for each in (structure, *known) if each is not None}


def standing_all(sheets: tuple[MarkSheet, ...]) -> tuple[MarkSheet, ...]:
    """Those that nothing has replaced, of every sort."""
    return standing(sheets, "first", "second", "chair", "uploaded")


async def ranges_of(books: Books, campaign: int, organisation: str) -> tuple[CodeRange, ...]:
    """The codes that were handed out there."""
    return await books.code_ranges(campaign, organisation)


def codes_for(ranges: tuple[CodeRange, ...], sitting: Sitting) -> tuple[CodeRange, ...]:
    """Those of the sitting's course, and those of everybody."""
    return tuple(each for each in ranges if each.course in ("", sitting.grade))


def _known(scene: Scene, part: Part, ranges: tuple[CodeRange, ...]) -> Part:
    """The part with the codes that may stand there, those that others have, and those that are known."""
    handed = codes_for(ranges, part.sitting)
    firsts = [each for each in scene.full(part.sitting.id) if each.head in standing((each.head,), "first")]
    others = [each for each in firsts if part.sort == "first" and each.head.whose.id != part.whose.id]
    known = frozenset(row.code for each in firsts for row in each.rows)
    work = replace(
        part.work, spelt=speller(handed), ranges=shown_ranges(handed),
        taken={row.code: each.head.whose.callsign for each in others for row in each.rows},
        known=known if part.sort in ("second", "chair") else None,
    )  # fmt: skip
    return replace(part, work=work)
