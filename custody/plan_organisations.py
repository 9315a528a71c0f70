"""What can be wrong between the rows of the sheet of organisations, and with what they point at."""

import re
from collections.abc import Iterable, Iterator

from custody.plan import PlanError, PlanOrganisation, Problem
from custody.plan_people import nearest
from custody.plan_rows import PersonRow, Placed, PlanRows, fold

WEEK = (5, 6)
CODE = re.compile(r"[^,;\n]{1,24}")
_DISTANCE = (0, 20_000)
_NAME_LENGTH, _WORD_LENGTH = 200, 60


def organisation_errors(rows: PlanRows) -> Iterator[PlanError]:
    """Every fault of the organisations' rows, row by row."""
    seen: set[str] = set()
    heads = {fold(each.said.code): each.said for each in rows.organisations}
    for placed in rows.organisations:
        said, row = placed.said, placed.row
        if said.code and not CODE.fullmatch(said.code):
            yield PlanError("organisations", row, "code", Problem.BAD_CODE, said.code)
        if said.code and fold(said.code) in seen:
            yield PlanError("organisations", row, "code", Problem.DUPLICATE_ORGANISATION, said.code)
        seen.add(fold(said.code))
        yield from _numbers(placed)
        yield from _parent(placed, heads)
        long, short = (("name", "place"), _NAME_LENGTH), (("kind", "district"), _WORD_LENGTH)
        for names, most in (long, short):
            yield from too_long("organisations", row, [(name, getattr(said, name)) for name in names], most)
    yield from checking_places(rows, "organisations", rows.organisations)


def _numbers(placed: Placed[PlanOrganisation]) -> Iterator[PlanError]:
    said, row = placed.said, placed.row
    if said.week is not None and said.week not in WEEK:
        expected = tuple(map(str, WEEK))
        yield PlanError("organisations", row, "week", Problem.OUT_OF_RANGE, str(said.week), expected)
    if said.distance is not None and not _DISTANCE[0] <= said.distance <= _DISTANCE[1]:
        limits = tuple(map(str, _DISTANCE))
        yield PlanError("organisations", row, "distance", Problem.OUT_OF_RANGE, str(said.distance), limits)


def _parent(placed: Placed[PlanOrganisation], heads: dict[str, PlanOrganisation]) -> Iterator[PlanError]:
    """A branch belongs to another organisation of the sheet, which is no branch itself."""
    said, row = placed.said, placed.row
    head = heads.get(fold(said.parent))
    if said.parent and head is None:
        near = nearest(said.parent, (each.code for each in heads.values()))
        yield PlanError("organisations", row, "parent", Problem.UNKNOWN_ORGANISATION, said.parent, near)
    elif said.parent and head is not None and (head.parent or fold(head.code) == fold(said.code)):
        yield PlanError("organisations", row, "parent", Problem.NOT_A_HEAD, said.parent)


def checking_places(
    rows: PlanRows, sheet: str, placed: Iterable[Placed[PlanOrganisation]] | Iterable[Placed[PersonRow]]
) -> Iterator[PlanError]:
    """Checking places that the sheet of these lacks; without such a sheet those that are known stay."""
    codes = [each.said.code for each in rows.places or ()]
    known = set(map(fold, codes))
    for each in placed if rows.places is not None else ():
        code = each.said.checking_place
        if code and fold(code) not in known:
            unknown = Problem.UNKNOWN_PLACE
            yield PlanError(sheet, each.row, "checking_place", unknown, code, nearest(code, codes))


def too_long(sheet: str, row: int, texts: Iterable[tuple[str, str]], most: int) -> Iterator[PlanError]:
    """Texts that have more letters than can be shown."""
    for column, text in texts:
        if len(text) > most:
            yield PlanError(sheet, row, column, Problem.TOO_LONG, text[:40], (str(most),))
