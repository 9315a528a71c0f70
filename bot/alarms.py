"""What the coordinators hear of the scheduled copies: the first failure, and the first success after it."""

from datetime import datetime
from pathlib import Path

from bot.wiring import House
from custody.copies import ours, past
from custody.facts.base import Fact
from custody.facts.copies import CopyFailed, CopyMadeAgain
from custody.letters import Letter, Urgency
from custody.roles import Role
from storage import settings
from storage.books import StoredBooks
from storage.plan import campaigns

LAST, FAILED = "backup", "backup-failed"
"""What the books remember: when the last copy was made, and since when and why none could be."""


async def tell_of_copies(house: House, at: datetime, what: str, said: str) -> bool:
    """Note how it went, `what` empty for well; whether there are letters about it."""
    async with house.database.open() as books:
        failed = await settings.get(books, FAILED)
        if what:
            since = failed.partition(" ")[0] if failed else at.isoformat()
            await settings.put(books, FAILED, f"{since} {said}")
            news: Fact = CopyFailed(at=at, what=what, last=_newest(house, at))
        else:
            await settings.put(books, LAST, at.isoformat())
            await settings.put(books, FAILED, "")
            news = CopyMadeAgain(at=at)
        if bool(what) == bool(failed):
            return False
        await tell_every_coordinator(books, news)
        return True


def _newest(house: House, at: datetime) -> datetime | None:
    try:
        names = [path.name for path in Path(house.settings.backup_folder).iterdir()]
    except OSError:
        return None
    known = past(ours(names, house.bot.id), at)
    return known[0][0] if known else None


async def tell_every_coordinator(books: StoredBooks, news: Fact) -> None:
    """A notice to the coordinators of every campaign."""
    for campaign in await campaigns(books):
        for person in await books.people_with(campaign.id, Role.COORDINATOR):
            await books.tell(person.id, Letter(news, urgency=Urgency.NOTICE))
