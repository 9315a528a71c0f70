"""Where a chair has something to decide: two experts have given marks, and not the same ones (S 16)."""

from collections.abc import Sequence

from custody.desk.marks.parts import sheets_of
from custody.desk.marks.scene import standing_all, structure_for, versions_of
from custody.desk.marks.speakers import may_decide
from custody.desk.marks.wanted import disputed
from custody.marks.sheets import FullSheet
from custody.marks.versions import read_by
from custody.ports import Books
from custody.roles import Person, Role
from custody.sittings import Sitting


async def to_decide(books: Books, person: Person) -> list[Sitting]:
    """What this person has to decide, one sitting of each work."""
    found = await books.sittings_to_decide(person.campaign)
    chairs = await books.people_with(person.campaign, Role.CHAIR) if found else ()
    return await undecided(books, [each for each in found if may_decide(person, each, chairs)])


async def undecided(books: Books, sittings: Sequence[Sitting]) -> list[Sitting]:
    """Those of the sittings with a code on which they differ, one of each work.

    Digests tell only of whole sheets: where several have checked first, no sheet is that of the second check.
    """
    found: dict[tuple[str, str], Sitting] = {}
    for sitting in sittings:
        if (sitting.subject, sitting.grade) not in found and await _differ(books, sitting):
            found[sitting.subject, sitting.grade] = sitting
    return list(found.values())


async def _differ(books: Books, sitting: Sitting) -> bool:
    structure = await structure_for(books, sitting.campaign, sitting.subject, sitting.grade)
    if structure is None:
        return False
    heads = standing_all((await sheets_of(books, [sitting.id]))[sitting.id])
    rows = await books.mark_rows([each.id for each in heads])
    versions = await versions_of(books, sitting.campaign, structure, heads)
    sheets = read_by(structure, [FullSheet(each, rows.get(each.id, ())) for each in heads], versions)
    return bool(disputed(structure, sheets)[0])
