"""What a table of marks asks for: an expert's codes, or what nobody has given marks to yet (S 16)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from custody.desk.call import Call
from custody.desk.marks.parts import Part, Sheets
from custody.desk.marks.scene import codes_for, ranges_of, standing_all, versions_of
from custody.desk.marks.tools import FormPart
from custody.marks.differences import differences
from custody.marks.files import Key
from custody.marks.rows import MarkRow
from custody.marks.sheets import FullSheet, final
from custody.marks.structure import Structure
from custody.marks.versions import read_by
from custody.participant_codes import all_of
from custody.ports import Books
from custody.roles import Role

MOST_CODES, MOST_BLANK = 5000, 500
"""More codes, or rows without a code, are not printed in advance."""


async def wanted(
    books: Books, call: Call, structure: Structure, parts: Mapping[Key, Part], sheets: Sheets
) -> tuple[FormPart, ...]:
    """The rows of the table; nothing where whoever speaks for others has nothing left to fill in."""
    places = {part.sitting.organisation for part in parts.values()}
    ranges = {each: await ranges_of(books, call.person.campaign, each) for each in places}
    heads = [each for some in sheets.values() for each in standing_all(some)]
    rows = await books.mark_rows([each.id for each in heads])
    versions = await versions_of(books, call.person.campaign, structure, heads)
    found: list[FormPart] = []
    for sitting, some in groupby(sorted(parts.values(), key=_order), lambda part: part.sitting):
        full = [FullSheet(each, rows.get(each.id, ())) for each in standing_all(sheets[sitting.id])]
        codes = tuple(all_of(codes_for(ranges[sitting.organisation], sitting)))
        found += _of_sitting(structure, [*some], codes, (full, read_by(structure, full, versions)))
    return tuple(found)


def _of_sitting(
    structure: Structure, parts: Sequence[Part], codes: Sequence[str],
    sheets: tuple[Sequence[FullSheet], Sequence[FullSheet]],
) -> Iterator[FormPart]:  # fmt: skip
    """One's own parts whole; those that one speaks for as far as marks are missing; what is to be decided."""
    every, readable = sheets
    own = [each for each in parts if each.by.role is Role.EXPERT]
    for part in own:
        again = [row.code for each in _of(every, "first") for row in each.rows if not row.absent]
        yield _part(part, codes if part.sort == "first" else again)
    given = {each.head.whose.id for each in _of(readable, "first")}
    spoken = [each for each in parts if each not in own]
    missing = [each for each in spoken if each.sort == "first" and each.whose.id not in given]
    yield from _missing(missing, codes, readable)
    for part in spoken:
        if part.sort == "chair":
            yield from _disputed(structure, part, readable)


def _missing(parts: Sequence[Part], codes: Sequence[str], sheets: Sequence[FullSheet]) -> Iterator[FormPart]:
    """Each code once, with whose it is only where that is certain; without codes so many rows for each."""
    if not codes:
        yield from (_part(part, ()) for part in parts)
        return
    known = {row.code for each in _of(sheets, "first") for row in each.rows}
    left = [code for code in codes if code not in known]
    if parts and left:
        yield _part(parts[0], left, parts[0].whose.callsign if len(parts) == 1 else "")


def _disputed(structure: Structure, part: Part, sheets: Sequence[FullSheet]) -> Iterator[FormPart]:
    """The codes on which the two experts differ, with what each says, unless all of them are decided."""
    codes, first, second = disputed(structure, sheets)
    if codes:
        sides = [(first[code], second.get(code)) for code in codes]
        yield FormPart(
            part.sitting.organisation, part.sitting.day, codes, part.whose.callsign, tuple(sides)
        )  # fmt: skip


def disputed(
    structure: Structure, sheets: Sequence[FullSheet]
) -> tuple[Sequence[str], Mapping[str, MarkRow], Mapping[str, MarkRow]]:
    """The codes on which two experts differ, none where all are decided, and what either says."""
    first = final(_of(sheets, "first"))
    second, chair = ({row.code: row for each in _of(sheets, sort) for row in each.rows}
                     for sort in ("second", "chair"))  # fmt: skip
    labels = structure.labels
    apart = differences((labels, first), (labels, second)) if second else ()
    codes = [code for code in dict.fromkeys(each.code for each in apart) if code in first]
    return (codes if set(codes) - chair.keys() else ()), first, second


def _of(sheets: Iterable[FullSheet], sort: str) -> list[FullSheet]:
    return [each for each in sheets if each.head.sort == sort]


def _part(part: Part, codes: Sequence[str], expert: str | None = None) -> FormPart:
    said = part.whose.callsign if expert is None else expert
    if not codes:
        codes = ("",) * min(part.work.works or 1, MOST_BLANK)
    return FormPart(
        part.sitting.organisation, part.sitting.day, codes if len(codes) <= MOST_CODES else (), said
    )  # fmt: skip


def _order(part: Part) -> tuple[str, str, int, str]:
    return part.sitting.organisation, part.sitting.day.isoformat(), part.sitting.id, part.whose.callsign
