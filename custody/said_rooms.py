"""Rooms as they were typed, before anybody knows whether they are rooms at all."""

import re
from dataclasses import dataclass
from itertools import pairwise

LONGEST = 12
"""Signs of a piece that is said again."""

_ROOM = re.compile(r"[^\s:=]{1,20}[:=][0-9]{1,3}")
_HYPHENED = re.compile(r"(?P<name>\d{1,4})[-–—](?P<came>\d{1,3})")


@dataclass(frozen=True, slots=True)
class SaidRooms:
    """Rooms as they were typed; those that are not `sure` may be something else, like a time of day.

    `gapped` is the text with gaps where a room is called by somebody's name; empty when none is.
    `named` when the word for rooms stands before them: then they are nothing else.
    """

    rooms: tuple[tuple[str, int], ...]
    sure: bool = True
    gapped: str = ""
    named: bool = False
    unread: str = ""
    """The one piece that is no room, among others that are."""


def unread_in(text: str) -> str:
    """The one word with a number in it that is no room, where at least two others are: «1:25 2:24 3;25»."""
    words = text.replace(",", " ").split()
    left = [word for word in words if not _ROOM.fullmatch(word)]
    is_one = len(left) == 1 and len(words) > 2 and len(left[0]) <= LONGEST  # noqa: PLR2004 - two others
    return left[0] if is_one and any(sign.isdigit() for sign in left[0]) else ""


def hyphened(text: str) -> tuple[tuple[str, int], ...]:
    """Rooms with hyphens, «1-25 2-24»; none when they may be ranges of codes that follow one another."""
    words = [_HYPHENED.fullmatch(word) for word in text.replace(",", " ").split()]
    found = [(each["name"], int(each["came"])) for each in words if each]
    if len(found) < len(words) or len(found) < 2:  # noqa: PLR2004 - one is as likely a range or a time
        return ()
    rise = all(int(name) <= came for name, came in found)
    follow = rise and all(int(name) > came for (_, came), (name, _) in pairwise(found))
    return () if follow else tuple(found)
