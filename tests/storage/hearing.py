"""What one person of the small district hears by the clock of nudges that were noted for them."""

from datetime import timedelta

from custody.desk.reminders.dunning import Reader
from custody.desk.reminders.nudging import letter_for
from custody.facts.reminders import Reminder
from custody.ports import Nudge
from custody.roll import Roll
from storage.books import StoredBooks
from tests.custody.world import April
from tests.storage.district import AT, CAMPAIGN

LATE = AT - timedelta(hours=1)


async def join(books: StoredBooks, *people: int) -> None:
    for person in people:
        await books.session.value("bind_chat", chat=person, person=person, at=0)


async def nudges_of(books: StoredBooks, *packets: int) -> list[Nudge]:
    found = await books.packets(packets)
    return [each for p in found for each in await Roll().nudges(books, p, f"p{p.id}")]


async def heard(books: StoredBooks, person: int, nudges: list[Nudge]) -> tuple[Reminder, list[str]]:
    reader_ = await books.person(person)
    assert reader_ is not None
    reader = Reader(books, reader_, await books.campaign(CAMPAIGN), April(), AT)
    letter = await letter_for(reader, tuple(each for each in nudges if each.person == person))
    assert letter is not None
    assert isinstance(letter.fact, Reminder)
    return letter.fact, [choice.verb for row in letter.rows for choice in row.choices]
