"""Two sets of marks compared code by code: the upload and the expert's marks, or two experts (S 16)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from custody.marks.rows import NOT_BEGUN, MarkRow
from custody.marks.structure import label_key

What = Literal["only-first", "only-second", "presence", "variant", "item", "items"]
"""A code that only one side has; present or not; another variant; an item; sheets that cannot be compared."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference; `item` is a label, `first` and `second` what each side says."""

    code: str
    what: What
    item: str = ""
    first: str = ""
    second: str = ""


Marked = tuple[Sequence[str], Mapping[str, MarkRow]]
"""The labels of the items, and the rows by code."""


def differences(first: Marked, second: Marked) -> tuple[Difference, ...]:
    """Everything that differs, by code, then in the order of the items; nobody's silence counts as a mark."""
    found: list[Difference] = []
    for code in sorted(first[1].keys() | second[1].keys(), key=lambda each: (len(each), each)):
        one, other = first[1].get(code), second[1].get(code)
        if one is None or other is None:
            found += _alone(code, one, other)
        else:
            found += _of_rows(code, (first[0], one), (second[0], other))
    return tuple(found)


def _alone(code: str, one: MarkRow | None, other: MarkRow | None) -> Iterator[Difference]:
    """A code without a work is not missed on the other side."""
    row = one or other
    if row is not None and not row.absent:
        yield Difference(code, "only-first" if one else "only-second")


def _of_rows(
    code: str, one: tuple[Sequence[str], MarkRow], other: tuple[Sequence[str], MarkRow]
) -> Iterator[Difference]:
    (labels, first), (others, second) = one, other
    if first.absent or second.absent:
        if first.absent != second.absent:
            yield Difference(code, "presence", "", *("" if row.absent else "+" for row in (first, second)))
        return
    if first.variant != second.variant:
        yield Difference(code, "variant", "", str(first.variant), str(second.variant))
    theirs = dict(zip(map(label_key, others), second.marks, strict=False))
    for label, mark in zip(labels, first.marks, strict=False):
        key = label_key(label)
        if key not in theirs or theirs[key] != mark:
            said = _said(theirs[key]) if key in theirs else ""
            yield Difference(code, "item", label, _said(mark), said)


def _said(mark: int | None) -> str:
    return NOT_BEGUN if mark is None else str(mark)


def sample_of(sittings: Sequence[int], number: int, seed: int) -> tuple[int, ...]:
    """So many of them by chance, in their order: whoever knows the seed can draw the same again."""
    drawn = sorted(sittings, key=lambda each: sha256(f"{seed}/{each}".encode()).digest())[:number]
    return tuple(each for each in sittings if each in set(drawn))
