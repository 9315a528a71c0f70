"""What can be wrong between the rows of the sheet of sittings, and with the people who are sent there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from custody.callsigns import may_be_repeated, nameless
from custody.plan import PlanError, PlanSitting, Problem
from custody.plan_dates import date_errors, duplicates, window_errors
from custody.plan_people import nearest
from custody.plan_rows import NO_DATE, PersonRow, Placed, PlanRows, fold

_RANGES = {"grade": (1, 11), "packets": (1, 20), "listed": (1, 2000)}
_SUBJECT_LENGTH = 60
_ADVISED = 50
"""For so many wrong call-signs everybody is looked through for who could go instead."""


def sitting_errors(rows: PlanRows) -> Iterator[PlanError]:
    """Every fault of the sittings' rows: ranges, duplicates, and whom they send."""
    yield from _what_and_where(rows)
    yield from _sent(rows)
    yield from date_errors(rows)
    yield from window_errors(rows)
    yield from duplicates(rows)
    yield from _two_places(rows)


def _what_and_where(rows: PlanRows) -> Iterator[PlanError]:
    codes = [placed.said.code for placed in rows.organisations]
    folded = set(map(fold, codes))
    for placed in rows.sittings:
        said, row = placed.said, placed.row
        if said.organisation and fold(said.organisation) not in folded:
            near = nearest(said.organisation, codes)
            unknown = Problem.UNKNOWN_ORGANISATION
            yield PlanError("sittings", row, "organisation", unknown, said.organisation, near)
        if set(said.subject) & set(",;"):
            yield PlanError("sittings", row, "subject", Problem.BAD_CODE, said.subject)
        if len(said.subject) > _SUBJECT_LENGTH:
            limit = (str(_SUBJECT_LENGTH),)
            yield PlanError("sittings", row, "subject", Problem.TOO_LONG, said.subject, limit)
        yield from _numbers(placed)


def _numbers(placed: Placed[PlanSitting]) -> Iterator[PlanError]:
    for column, (lowest, highest) in _RANGES.items():
        value = getattr(placed.said, column)
        if value is not None and not lowest <= value <= highest:
            limits = (str(lowest), str(highest))
            yield PlanError("sittings", placed.row, column, Problem.OUT_OF_RANGE, str(value), limits)


def _two_places(rows: PlanRows) -> Iterator[PlanError]:
    there: dict[tuple[object, ...], str] = {}
    for placed in rows.sittings:
        said = placed.said
        if said.observer and said.starts and said.date != NO_DATE and said.organisation:
            visit = (fold(said.observer), said.date, said.starts)
            other = there.setdefault(visit, said.organisation)
            if fold(other) != fold(said.organisation):
                problem = Problem.TWO_PLACES
                yield PlanError("sittings", placed.row, "observer", problem, said.observer, (other,))


@dataclass(frozen=True, slots=True)
class _Sent:
    """Somebody who is named in a sitting's row, and the rows of the sheet of people that are theirs."""

    role: str
    rows: Sequence[PersonRow]

    def problem(self, sitting: PlanSitting) -> Problem | None:
        """Why this person cannot be sent to this sitting."""
        held = [row.grant for row in self.rows if row.grant.role == self.role]
        if not self.rows:
            return Problem.UNKNOWN_CALLSIGN
        if not held:  # a role that could not be read is complained of already
            return Problem.WRONG_ROLE if all(row.grant.role for row in self.rows) else None
        school, subject = fold(sitting.organisation), fold(sitting.subject)
        if self.role == "expert" and any(
            fold(row.own_organisation or "") == school != "" for row in self.rows
        ):
            return Problem.OWN_SCHOOL
        for grant in held:
            here = not grant.organisations or school in map(fold, grant.organisations)
            if here and (not grant.subjects or subject in map(fold, grant.subjects)):
                return None
        return Problem.OUTSIDE_GRANT


def _sent(rows: PlanRows) -> Iterator[PlanError]:
    people: dict[str, list[PersonRow]] = {}
    for person in rows.people:
        people.setdefault(fold(person.said.callsign), []).append(person.said)
    said = 0
    for placed in rows.sittings:
        for role, callsign in (("observer", placed.said.observer), ("expert", placed.said.expert)):
            problem = callsign and _Sent(role, people.get(fold(callsign), [])).problem(placed.said)
            if callsign and problem:
                said += 1
                others = people.values() if said <= _ADVISED else ()
                able = [own[0].callsign for own in others if not _Sent(role, own).problem(placed.said)]
                near = nearest(callsign, filter(may_be_repeated, able))
                yield PlanError("sittings", placed.row, role, problem, nameless(callsign), near)
