"""Who came, room by room, as it is typed: «1:25 2:24», or «аудитории 1:25»."""

import re
from collections.abc import Sequence

from custody.private_words import GAP
from custody.rooms import pairs_in
from custody.said_rooms import SaidRooms, hyphened, unread_in
from locales.private_words import private_in

TEACHER = "учитель"
WORD = re.compile(r"\s*(?:аудитори[ияй]|ауд\.?|кабинеты?|rooms?)\s*[:,-]?\s*", re.IGNORECASE)


def typed_rooms(text: str) -> SaidRooms | None:
    """The rooms with their numbers, sound or not; one pair without a word for it is as likely a time."""
    named = WORD.match(text)
    bare = text[named.end() :] if named else text
    found = pairs_in(bare)
    if not found and (found := hyphened(bare)):
        return SaidRooms(found, sure=bool(named), named=bool(named))
    if not found:
        piece = unread_in(bare)
        return SaidRooms((), unread=piece) if piece and not private_in(f"{TEACHER} {piece}") else None
    sure = bool(named) or len(found) > 1
    return SaidRooms(found, sure=sure, gapped=_gapped(bare, found), named=bool(named))


def _gapped(text: str, found: Sequence[tuple[str, int]]) -> str:
    """The text without the names of people: a room is looked at as «the teacher's», whose name it may be."""
    people = [name for name, _ in found if private_in(f"{TEACHER} {name.strip()}")]
    for name in people:
        text = " ".join(text.split()).replace(name, GAP)
    return text if people else ""
