"""Codes of participants as they are typed: «БПК 1 курс 1001–1175», «коды 1001–1175»."""

import re

from custody.desk.rooms.codes_meant import SaidCodes
from custody.participant_codes import CodeRange, plain, ranges_in

WORD = re.compile(r"\s*(?:коды(?: участников)?|codes)\s*[:,-]?\s*", re.IGNORECASE)
COURSE = re.compile(
    r"(?<!\w)(?:([1-9])\s*-?й?\s*(?:курс|year)\w*|(?:курс|year)\s*([1-9]))(?!\w)[\s,:]*", re.IGNORECASE
)


def typed_codes(text: str, *, command: bool = False) -> SaidCodes | None:
    """What is said of codes; None for a message that is not about them, which a command always is."""
    named = WORD.match(text)
    if not (command or named):
        return None
    rest = text[named.end() :] if named else text
    course = COURSE.search(rest)
    rest = (rest[: course.start()] + rest[course.end() :] if course else rest).strip(" ,:;")
    ranges = ranges_in(rest)
    organisation = ""
    if rest and not ranges:
        organisation, _, codes = rest.partition(" ")
        ranges, rest = ranges_in(codes), codes.strip()
        if not rest and plain(organisation):
            return SaidCodes(unread=organisation)
    unread = "" if ranges or not rest else rest
    of = (course[1] or course[2]) if course else ""
    return SaidCodes(organisation, tuple(CodeRange(each.first, each.last, of) for each in ranges), unread)
