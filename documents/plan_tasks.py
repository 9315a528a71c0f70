"""Tasks of the roadmap as rows of the coordinator's workbook: read, and written as people write them."""

import re
from collections.abc import Mapping
from dataclasses import asdict

from custody.plan import PlanTask, Problem
from custody.plan_tasks import REMIND
from documents import plan_lists as lists
from documents.plan_cells import RowCells
from documents.plan_written import Row

_PARTS = re.compile(r"[;\n]")


def task_of(row: RowCells) -> PlanTask:
    """A row as what it says; each unusable cell leaves a complaint and a stand-in."""
    role = row.word("role", lists.ROLE_WORDS, lists.ROLE_SYNONYMS, Problem.UNKNOWN_ROLE)
    unknown = Problem.UNKNOWN_REACH
    reach = _word(row, "each_organisation", lists.REACH_WORDS, lists.REACH_SYNONYMS, unknown)
    forms = tuple(dict.fromkeys(_lines(row.text("forms", required=False))))
    kind = _word(row, "kind", lists.KIND_WORDS, lists.KIND_SYNONYMS, Problem.UNKNOWN_TASK_KIND)
    since = None if row.cells.get("since") is None else row.day("since")
    return PlanTask(
        row.text("task"), role, row.day("until"), since, each_organisation=reach == "each",
        kind=kind or ("collection" if forms else "plain"), remind_days=_days(row), forms=forms,
        number=row.number("number"),
    )  # fmt: skip


def task_row(task: PlanTask) -> Row:
    """A task as a row."""
    return asdict(task) | {
        "role": lists.ROLE_WORDS[task.role],
        "each_organisation": lists.REACH_WORDS["each" if task.each_organisation else "once"],
        "remind_days": ", ".join(map(str, task.remind_days)),
        "kind": lists.KIND_WORDS[task.kind],
        "forms": "; ".join(task.forms),
    }


def _word(
    row: RowCells, column: str, words: Mapping[str, str], synonyms: Mapping[str, str], wrong: Problem
) -> str:
    """A word of a fixed list, or nothing where the cell is empty."""
    return "" if row.cells.get(column) is None else row.word(column, words, synonyms, wrong)


def _days(row: RowCells) -> tuple[int, ...]:
    """So many days before; what is no number is complained of."""
    said = row.listed("remind_days")
    if not all(re.fullmatch(r"\d{1,4}", each) for each in said):
        row.complain("remind_days", Problem.NOT_A_NUMBER)
        return REMIND
    return tuple(sorted({int(each) for each in said}, reverse=True)) or REMIND


def _lines(text: str) -> list[str]:
    """The names of forms, which may have commas in them."""
    return [part for each in _PARTS.split(text) if (part := " ".join(each.split()))]
