"""Sheets by an earlier version of a work's structure, read by another one: item by item (S 16-17)."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from custody.marks.rows import MarkRow
from custody.marks.sheets import FullSheet
from custody.marks.structure import Structure, label_key

Versions = Mapping[int, Structure]
"""The structures of one work by their numbers."""


def read_by(wanted: Structure, sheets: Iterable[FullSheet], versions: Versions) -> tuple[FullSheet, ...]:
    """The sheets with their marks under the wanted items; one that was given by other items is left out."""
    read = (_read_by(wanted, each, versions.get(each.head.structure)) for each in sheets)
    return tuple(each for each in read if each is not None)


def _read_by(wanted: Structure, sheet: FullSheet, own: Structure | None) -> FullSheet | None:
    if own is None or own.items == wanted.items:
        return sheet if own else None
    places = {label_key(item.label): at for at, item in enumerate(own.items)}
    order = [places.get(label_key(item.label), -1) for item in wanted.items]
    if len(order) != len(places) or -1 in order:
        return None
    rows = tuple(_moved(row, order) for row in sheet.rows)
    return replace(sheet, rows=rows) if all(_fits(wanted, row) for row in rows) else None


def _moved(row: MarkRow, order: Iterable[int]) -> MarkRow:
    return row if row.absent else replace(row, marks=tuple([row.marks[at] for at in order]))


def _fits(wanted: Structure, row: MarkRow) -> bool:
    return all(mark is None or mark <= item.most for mark, item in zip(row.marks, wanted.items, strict=False))
