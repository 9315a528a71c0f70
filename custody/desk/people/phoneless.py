"""Who of those concerned has no phone here: they are not told by the bot, somebody has to call them."""

from collections.abc import Iterable

from custody.facts.names import Who
from custody.ports import Books


async def without_phone(books: Books, concerned: Iterable[Who], but: int = 0) -> tuple[str, ...]:
    """Their call-signs, once each; `but` is the id of whoever asks."""
    people = [await books.person(number) for number in dict.fromkeys(who.id for who in concerned)]
    return tuple(each.callsign for each in people if each and not each.joined and each.id != but)
