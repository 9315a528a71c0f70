"""Who came, room by room, as it is typed: «1:25 2:24», or «аудитории 1:25»."""

import re

from custody.rooms import pairs_in
from custody.said_rooms import SaidRooms, hyphened

WORD = re.compile(r"\s*(?:аудитори[ияй]|ауд\.?|кабинеты?|rooms?)\s*[:,-]?\s*", re.IGNORECASE)


def typed_rooms(text: str) -> SaidRooms | None:
    """The rooms with their numbers, sound or not; one pair without a word for it is as likely a time."""
    named = WORD.match(text)
    bare = text[named.end() :] if named else text
    found = pairs_in(bare)
    if not found and (found := hyphened(bare)):
        return SaidRooms(found, sure=bool(named))
    return SaidRooms(found, sure=bool(named) or len(found) > 1) if found else None
