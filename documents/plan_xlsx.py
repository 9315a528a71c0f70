"""The coordinator's workbook: read as a plan, or as a list of what to put right."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from os import PathLike
from pathlib import Path
from typing import get_args

from custody.plan import Plan, PlanError, Problem
from custody.plan_check import check_plan
from custody.plan_rows import Sheet
from custody.plan_spelling import plan_of
from documents.college_example import college_example
from documents.example_plan import example_plan
from documents.plan_lines import plan_rows
from documents.plan_lists import DAY_WORDS, KIND_WORDS, LEVEL_WORDS, PROCEDURE_WORDS, REACH_WORDS, ROLE_WORDS
from documents.plan_sheets import STRUCTURE, tables_of
from documents.plan_words import COLUMNS, PARAMETERS, TITLES
from documents.plan_writer import Target, write_plan
from documents.subjects import PROFILE
from documents.workbook import TooLarge, Unreadable, read_sheets

__all__ = ["is_untouched", "read_plan", "write_plan", "write_template"]

_SHEETS: tuple[str, ...] = get_args(Sheet)
_TITLES: dict[str, str] = dict(TITLES.items())
_DESCRIBED = {**COLUMNS, "campaign": (*COLUMNS["campaign"], *PARAMETERS)}
_HEADERS = {
    (str(sheet), column.field): column.header for sheet, columns in _DESCRIBED.items() for column in columns
}


def read_plan(source: bytes | str | PathLike[str]) -> Plan | tuple[PlanError, ...]:
    """The plan of an .xlsx (its bytes or its path), or everything to put right, worded as the workbook is.

    Bad content is never raised; a path that cannot be opened is an `OSError`.
    """
    content = source if isinstance(source, bytes) else Path(source).read_bytes()
    sheets = read_sheets(content)
    if isinstance(sheets, Unreadable):
        return (PlanError("", 0, "", Problem.NOT_A_WORKBOOK),)
    if isinstance(sheets, TooLarge):
        return (PlanError(sheets.sheet, 0, "", Problem.TOO_LARGE, expected=(sheets.limit,)),)
    errors: list[PlanError] = []
    rows = plan_rows(tables_of(sheets, errors), errors)
    if STRUCTURE.isdisjoint(error.problem for error in errors):
        errors += check_plan(rows, PROFILE)
    return _worded(errors) if errors else plan_of(rows)


def write_template(target: Target, *, college: bool = False) -> None:
    """An empty form of the plan: a few example rows to be replaced, drop-downs, and notes on each column."""
    write_plan(college_example() if college else example_plan(), target)


def is_untouched(plan: Plan) -> bool:
    """Whether these are still the example's people and sittings: nobody has filled the form in."""
    examples = (example_plan(), college_example())
    return any((plan.people, plan.sittings) == (each.people, each.sittings) for each in examples)


def _worded(errors: Iterable[PlanError]) -> tuple[PlanError, ...]:
    """The errors from the first sheet to the last, with the titles, headers and words of the workbook."""
    in_order = sorted(errors, key=lambda error: (_SHEETS.index(error.sheet), error.row))
    return tuple(
        replace(
            error,
            sheet=_TITLES[error.sheet],
            column=_HEADERS.get((error.sheet, error.column), error.column),
            value=_word(error.value),
            expected=tuple(map(_word, error.expected)),
        )
        for error in in_order
    )


def _word(text: str) -> str:
    """A role, a procedure, a day or a date as the workbook has it; anything else as it is."""
    try:
        return date.fromisoformat(text).strftime("%d.%m.%Y")
    except ValueError:
        return {**ROLE_WORDS, **PROCEDURE_WORDS, **DAY_WORDS, **REACH_WORDS, **LEVEL_WORDS, **KIND_WORDS}.get(
            text, text
        )
