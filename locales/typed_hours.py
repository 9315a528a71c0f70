"""The hours of a digest as people type them: «8:00 13:00 18:00», «в 8 и 18», «выкл»."""

import re
from datetime import time

MOST = 8
_OFF = re.compile(r"выкл(?:ючи(?:ть)?|ючено)?|не надо|нет|никогда|стоп|off|none|never|stop")
_HOUR = re.compile(r"([01]?\d|2[0-3])(?:[:.\-]([0-5]\d))?")
_BESIDE = frozenset({"в", "и", "at", "and", "часов", "ч"})


def typed_hours(text: str) -> tuple[time, ...] | None:
    """The hours in the order of the day, none for «off»; None when the text is not clearly hours."""
    low = text.lower().strip(" .!")
    if _OFF.fullmatch(low):
        return ()
    words = [word for word in re.split(r"[\s,;]+", low) if word and word not in _BESIDE]
    found = [_HOUR.fullmatch(word) for word in words]
    if not found or not all(found):
        return None
    hours = sorted({time(int(each[1]), int(each[2] or 0)) for each in found if each})
    return tuple(hours) if len(hours) <= MOST else None
