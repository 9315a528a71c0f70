"""Who came, room by room, as it is typed: «1:25 2:24», or «аудитории 1:25»."""

import re

from custody.rooms import pairs_in

WORD = re.compile(r"\s*(?:аудитори[ияй]|ауд\.?|кабинеты?|rooms?)\s*[:,-]?\s*", re.IGNORECASE)


def typed_rooms(text: str) -> tuple[tuple[str, int], ...]:
    """The rooms with their numbers, sound or not; one pair without a word for it is as likely a time."""
    named = WORD.match(text)
    found = pairs_in(text[named.end() :] if named else text)
    return found if named or len(found) > 1 else ()
