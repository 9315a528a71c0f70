"""Marks as people type them, a line a participant: «1024 в1 2 1 0 х», «1025 н», «1026 убрать»."""

import re

from custody.marks.typed import TypedMarks

MOST_LINES = 200
"""So many short lines fit into a message."""
_CODE = r"(?P<code>[\w/.-]{0,16}\d)"
_VARIANT = r"(?:[вv]\.? ?|вар\.? ?|вариант ?|variant ?)(?P<variant>\d{1,2})"
_LINE = re.compile(rf"{_CODE}[ ,;:]+{_VARIANT}(?:[ ,;:]+(?P<marks>(?:(?:\d{{1,2}}|[хx])(?:[ ,;]+|$))+))?")
_ABSENT = re.compile(rf"{_CODE}[ ,;:]+(?:н|n|не было|not present)")
_DROP = re.compile(rf"{_CODE}[ ,;:]+(?:убрать|удалить|remove|drop)")


def typed_marks(text: str) -> tuple[TypedMarks, ...]:
    """Every line, or nothing where any of them is something else."""
    lines = [" ".join(line.casefold().split()) for line in text.splitlines() if line.strip()]
    found = [_read(line) for line in lines[:MOST_LINES]]
    return tuple(each for each in found if each) if lines and all(found) and len(lines) <= MOST_LINES else ()


def _read(line: str) -> TypedMarks | None:
    if said := _DROP.fullmatch(line):
        return TypedMarks(said["code"], drop=True)
    if said := _ABSENT.fullmatch(line):
        return TypedMarks(said["code"], "n")
    said = _LINE.fullmatch(line)
    if said is None:
        return None
    marks = re.split(r"[ ,;]+", (said["marks"] or "").strip(" ,;"))
    return TypedMarks(
        said["code"], said["variant"], tuple("X" if each in "хx" else each for each in marks if each)
    )
