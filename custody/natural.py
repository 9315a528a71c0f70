"""The order in which people look for a name: school № 2 before school № 10."""

import re


def natural(name: str) -> list[tuple[int, int, str]]:
    """A key to sort names by: numbers in them by their size, letters whether large or small."""
    parts = re.findall(r"\d+|\D+", name)
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part.casefold()) for part in parts]
