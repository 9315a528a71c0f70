"""The independent marks of now, counted as last year's own are: by the scale of the work's structure."""

from collections import Counter
from collections.abc import Iterable, Sequence

from custody.marks.rows import MarkRow
from custody.marks.sheets import FullSheet, final
from custody.marks.structure import Structure
from custody.sampling.beside import GradeCounts
from custody.sampling.results import MARKS, PERCENT
from custody.sittings import Sitting

Marked = tuple[Sitting, Sequence[FullSheet], Structure]
"""A sitting with its sheets, and the structure by which the newest of them was checked."""


def independent_counts(marked: Iterable[Marked]) -> tuple[GradeCounts, ...]:
    """Every work of every school that has independent marks and a scale; parts on two days are one work."""
    works: dict[tuple[str, str, str], list[tuple[MarkRow, Structure]]] = {}
    for sitting, sheets, structure in marked:
        if structure.scale:
            key = (sitting.organisation, sitting.subject, sitting.grade)
            rows = (row for row in final(sheets).values() if not row.absent)
            works.setdefault(key, []).extend((row, structure) for row in rows)
    return tuple(_counts(key, rows) for key, rows in sorted(works.items()) if rows)


def _counts(key: tuple[str, str, str], rows: Sequence[tuple[MarkRow, Structure]]) -> GradeCounts:
    marks = Counter(structure.grade_of(row.total) or MARKS[0] for row, structure in rows)
    two, three, four, five = (marks[mark] for mark in MARKS)
    percent = sum(PERCENT * row.total / structure.most for row, structure in rows) / len(rows)
    return GradeCounts(*key, (two, three, four, five), percent)
