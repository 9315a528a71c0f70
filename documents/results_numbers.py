"""Cells of a table of results as whole numbers and as texts."""

LARGEST = 1000
"""No number of points, marks or grades is as large."""


def whole(value: object) -> int | None:
    """A whole number however it is written; None for anything else."""
    if type(value) is int:
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < LARGEST else None
    text = value.strip() if isinstance(value, str) else ""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= len(str(LARGEST)) else None


def shown(value: object) -> str:
    """A cell as it is told: a whole number without a point, words as they are, nothing for an empty one."""
    if isinstance(value, str):
        return value
    number = whole(value)
    return str(number) if number is not None else "" if value is None else str(value)
