"""What counts as an answer about a cover sheet or a correction: lines, times with their day, numbers."""

import json
import re

from custody.readers import CLOCK, Parsed


def sheet(text: str) -> Parsed | None:
    """The lines of a cover sheet, which the words' reader has taken apart."""
    try:
        lines = json.loads(text)
    except ValueError:
        return None
    return {"legs": lines} if isinstance(lines, list) and lines else None


def leg_time(text: str) -> Parsed | None:
    """When a step was, with its numbers before it and its day, if they are said: «25 23 13.04 12:10»."""
    found = re.fullmatch(
        rf"\s*((?:\d{{1,4}}\s+){{0,2}})(\d{{1,2}}\.\d{{2}}(?:\.(?:\d{{4}}|\d{{2}}))?\s+)?({CLOCK})\s*", text
    )
    if found is None:
        return None
    numbers = [int(each) for each in found[1].split()]
    return {"leg-time": {"numbers": numbers, "day": (found[2] or "").strip(), "clock": found[3]}}


def day_and_clock(text: str) -> Parsed | None:
    """A time of day, with its day if it is said."""
    found = leg_time(text)
    said: Parsed = found["leg-time"] if found else {}
    return None if not said or said["numbers"] else {"day": said["day"], "clock": said["clock"]}


def numbers(text: str) -> Parsed | None:
    """One number or two."""
    found = re.fullmatch(r"\s*(\d{1,4})(?:\s+(\d{1,4}))?\s*", text)
    return {"numbers": [int(each) for each in found.groups() if each]} if found else None
