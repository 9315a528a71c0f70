"""What can be wrong between the rows of the sheet of people, and with what they point at."""

import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from custody.callsigns import nameless
from custody.natural import natural
from custody.plan import ROLES, PlanError, Problem
from custody.plan_rows import PersonRow, Placed, PlanRows, fold

_CALLSIGN = re.compile(r"[^\W\d_]{1,4}-?\d{1,4}")
_YEARS = (0, 70)
_MAY_COORDINATE = frozenset({"coordinator", "deputy", ""})  # nothing: a role that could not be read
_SHOWN = 6
_COMPARED = 300
_ALIKE = 0.6


def people_errors(rows: PlanRows) -> Iterator[PlanError]:
    """Every fault of the people's rows, row by row, and at last whether anybody coordinates."""
    codes = [organisation.said.code for organisation in rows.organisations]
    subjects = list(dict.fromkeys(sitting.said.subject for sitting in rows.sittings))
    known = _Known(codes, subjects, frozenset(map(fold, codes)), frozenset(map(fold, subjects)))
    for placed in rows.people:
        yield from _own_cells(placed)
        yield from _unknown(known, placed)
    yield from _repeated(rows)
    if rows.people and not any(placed.said.grant.role in _MAY_COORDINATE for placed in rows.people):
        yield PlanError("people", 0, "role", Problem.NO_COORDINATOR, expected=("coordinator",))


def nearest(value: str, known: Iterable[str]) -> tuple[str, ...]:
    """Up to six known spellings, those most like the value first; equally like ones in natural order."""
    candidates = list(dict.fromkeys(known))
    if len(candidates) > _COMPARED:  # comparing is slow, and a slip seldom is in the first letters
        candidates = _around(value, sorted(candidates), _COMPARED)
    weigh = SequenceMatcher(None, "", value)
    alike = [(-score, natural(each), each) for each in candidates if (score := _likeness(weigh, each))]
    if alike:
        return tuple(each for *_, each in sorted(alike)[:_SHOWN])
    return tuple(candidates if len(candidates) < _COMPARED else _around(value, candidates, _SHOWN))[:_SHOWN]


def _around(value: str, ordered: list[str], count: int) -> list[str]:
    """So many of the sorted names, in whose midst the value would stand."""
    first = max(bisect(ordered, value) - count // 2, 0)
    return ordered[first : first + count]


def _likeness(weigh: SequenceMatcher[str], name: str) -> float:
    """How much of the two is the same, from 0 to 1; 0 when it is less than people slip."""
    weigh.set_seq1(name)
    if weigh.real_quick_ratio() < _ALIKE or weigh.quick_ratio() < _ALIKE:
        return 0.0
    score = weigh.ratio()
    return score if score >= _ALIKE else 0.0


def _own_cells(placed: Placed[PersonRow]) -> Iterator[PlanError]:
    row, said = placed.row, placed.said
    if said.callsign and not _CALLSIGN.fullmatch(said.callsign):
        yield PlanError("people", row, "callsign", Problem.BAD_CALLSIGN, nameless(said.callsign))
    if said.grant.role and said.grant.role not in ROLES:
        yield PlanError("people", row, "role", Problem.UNKNOWN_ROLE, said.grant.role, ROLES)
    if said.years is not None and not _YEARS[0] <= said.years <= _YEARS[1]:
        limits = tuple(map(str, _YEARS))
        yield PlanError("people", row, "years", Problem.OUT_OF_RANGE, str(said.years), limits)


@dataclass(frozen=True, slots=True)
class _Known:
    """What people can point at, as it is spelled and as it is compared."""

    codes: Sequence[str]
    subjects: Sequence[str]
    folded_codes: frozenset[str]
    folded_subjects: frozenset[str]


def _unknown(known: _Known, placed: Placed[PersonRow]) -> Iterator[PlanError]:
    grant, own = placed.said.grant, placed.said.own_organisation
    of_codes = (known.codes, known.folded_codes, Problem.UNKNOWN_ORGANISATION)
    of_subjects = (known.subjects, known.folded_subjects, Problem.UNKNOWN_SUBJECT)
    pointers = (
        ("organisations", grant.organisations, *of_codes),
        ("subjects", grant.subjects, *of_subjects),
        ("own_organisation", (own,) if own else (), *of_codes),
    )
    for column, names, spelled, folded, problem in pointers:
        for name in names:
            if fold(name) not in folded:
                yield PlanError("people", placed.row, column, problem, name, nearest(name, spelled))


def _repeated(rows: PlanRows) -> Iterator[PlanError]:
    grants: set[tuple[object, ...]] = set()
    first: dict[tuple[str, str], str] = {}
    for placed in rows.people:
        said, row = placed.said, placed.row
        if not said.callsign:
            continue
        grant = _compared(said)
        if said.grant.role and grant in grants:
            yield PlanError("people", row, "role", Problem.DUPLICATE_GRANT, said.grant.role)
        grants.add(grant)
        years = "" if said.years is None else str(said.years)
        own, place = said.own_organisation or "", said.checking_place
        for column, value in (("own_organisation", own), ("years", years), ("checking_place", place)):
            earlier = first.setdefault((fold(said.callsign), column), value) if value else value
            if fold(earlier) != fold(value):
                yield PlanError("people", row, column, Problem.CONTRADICTION, value, (earlier,))


def _compared(row: PersonRow) -> tuple[object, ...]:
    reach = (frozenset(map(fold, names)) for names in (row.grant.organisations, row.grant.subjects))
    return (fold(row.callsign), row.grant.role, *reach)
