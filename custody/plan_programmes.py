"""What can be wrong between the rows of the sheet of professions and specialties (S 3, 4)."""

import re
from collections.abc import Collection, Iterator

from custody.plan import PlanError, PlanProgramme, Problem
from custody.plan_optional import LEVELS
from custody.plan_organisations import too_long
from custody.plan_people import nearest
from custody.plan_rows import Placed, PlanRows, fold

EXAMPLE_CODE = "08.01.07"
_CODE = re.compile(r"\d\d\.\d\d\.\d\d")
_RANGES = {"course": (1, 6), "participants": (1, 2000)}
_NAME_LENGTH = 200


def programme_errors(rows: PlanRows, profile: Collection[str] = ()) -> Iterator[PlanError]:
    """Every fault of the programmes' rows; `profile` are the subjects of which profile works can be."""
    codes = [placed.said.code for placed in rows.organisations]
    folded, seen = set(map(fold, codes)), set[tuple[object, ...]]()
    for placed in rows.programmes or ():
        said, row = placed.said, placed.row
        if said.organisation and fold(said.organisation) not in folded:
            near, unknown = nearest(said.organisation, codes), Problem.UNKNOWN_ORGANISATION
            yield PlanError("programmes", row, "organisation", unknown, said.organisation, near)
        if said.code and not _CODE.fullmatch(said.code):
            yield PlanError("programmes", row, "code", Problem.BAD_PROGRAMME, said.code[:40], (EXAMPLE_CODE,))
        yield from _numbers(placed)
        yield from _work(placed, profile)
        yield from too_long("programmes", row, [("name", said.name)], _NAME_LENGTH)
        programme = (fold(said.organisation), said.code, said.course, fold(said.subject))
        if said.code and programme in seen:
            yield PlanError("programmes", row, "code", Problem.DUPLICATE_PROGRAMME, said.code)
        seen.add(programme)


def _numbers(placed: Placed[PlanProgramme]) -> Iterator[PlanError]:
    for column, limits in _RANGES.items():
        value = getattr(placed.said, column)
        if not limits[0] <= value <= limits[1]:
            shown = tuple(map(str, limits))
            yield PlanError("programmes", placed.row, column, Problem.OUT_OF_RANGE, str(value), shown)


def _work(placed: Placed[PlanProgramme], profile: Collection[str]) -> Iterator[PlanError]:
    """Workers write no profile work, and specialists one of the subjects of the list (S 4)."""
    said, row = placed.said, placed.row
    if said.level and said.level not in LEVELS:
        yield PlanError("programmes", row, "level", Problem.UNKNOWN_LEVEL, said.level, LEVELS)
    if said.subject and said.level == "workers":
        yield PlanError("programmes", row, "subject", Problem.NO_PROFILE_WORK, said.subject)
    elif said.subject and profile and fold(said.subject) not in set(map(fold, profile)):
        yield PlanError("programmes", row, "subject", Problem.UNKNOWN_PROFILE, said.subject, tuple(profile))
