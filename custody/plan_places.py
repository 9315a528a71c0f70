"""What can be wrong between the rows of the sheet of checking places, and with whom and what they name."""

from collections.abc import Iterator
from datetime import time

from custody.callsigns import may_be_repeated, nameless
from custody.plan import PlanError, PlanPlace, Problem
from custody.plan_organisations import CODE, too_long
from custody.plan_people import nearest
from custody.plan_rows import NO_DATE, Placed, PlanRows, fold

_NAME_LENGTH = 200


def place_errors(rows: PlanRows) -> Iterator[PlanError]:
    """Every fault of the places' rows: codes, days and hours that are swapped, chairs and subjects."""
    seen: set[str] = set()
    for placed in rows.places or ():
        said, row = placed.said, placed.row
        if said.code and not CODE.fullmatch(said.code):
            yield PlanError("places", row, "code", Problem.BAD_CODE, said.code)
        if said.code and fold(said.code) in seen:
            yield PlanError("places", row, "code", Problem.DUPLICATE_PLACE, said.code)
        seen.add(fold(said.code))
        yield from too_long("places", row, [("name", said.name)], _NAME_LENGTH)
        yield from _times(placed)
        yield from _chair(rows, placed)
        yield from _subjects(rows, placed)


def _times(placed: Placed[PlanPlace]) -> Iterator[PlanError]:
    said, row = placed.said, placed.row
    dated = said.since is not None and said.until is not None and NO_DATE not in (said.since, said.until)
    if dated and said.since is not None and said.until is not None and said.since > said.until:
        swapped, since = said.until.isoformat(), (said.since.isoformat(),)
        yield PlanError("places", row, "until", Problem.DATES_SWAPPED, swapped, since)
    if said.opens is not None and said.closes is not None and said.opens >= said.closes:
        opens = (f"{said.opens:%H:%M}",)
        yield PlanError("places", row, "closes", Problem.HOURS_SWAPPED, f"{said.closes:%H:%M}", opens)


def _chair(rows: PlanRows, placed: Placed[PlanPlace]) -> Iterator[PlanError]:
    chair, roles = placed.said.chair, dict[str, set[str]]()
    if not chair:
        return
    for person in rows.people:
        roles.setdefault(fold(person.said.callsign), set()).add(person.said.grant.role)
    if not roles.get(fold(chair), set()) & {"chair", ""}:
        problem = Problem.WRONG_ROLE if fold(chair) in roles else Problem.UNKNOWN_CALLSIGN
        chairs = (each.said.callsign for each in rows.people if each.said.grant.role == "chair")
        near = nearest(chair, filter(may_be_repeated, chairs))
        yield PlanError("places", placed.row, "chair", problem, nameless(chair), near)


def _subjects(rows: PlanRows, placed: Placed[PlanPlace]) -> Iterator[PlanError]:
    subjects = list(dict.fromkeys(each.said.subject for each in rows.sittings))
    known = set(map(fold, subjects))
    for name in placed.said.subjects:
        if fold(name) not in known:
            near, unknown = nearest(name, subjects), Problem.UNKNOWN_SUBJECT
            yield PlanError("places", placed.row, "subjects", unknown, name, near)


def hour_said(at: time | None) -> str:
    """As people read it, «9:00»; empty when the plan does not say."""
    return at.isoformat("minutes").removeprefix("0") if at else ""
