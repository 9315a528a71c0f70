"""The days on which somebody has said that they do not come: the works of these are no longer before them."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from custody.desk.absences.saying import undo_of
from custody.facts.work_ahead import AwayOn
from custody.letters import Choice
from custody.ports import Books
from custody.roles import Person
from custody.sittings import Sitting


def awaited(sittings: Iterable[Sitting], person: Person, away: Iterable[date]) -> tuple[Sitting, ...]:
    """Without those that this person would observe on such a day."""
    days = frozenset(away)
    return tuple(each for each in sittings if each.observer != person.id or each.day not in days)


async def away_lines(books: Books, person: Person, away: tuple[date, ...]) -> tuple[AwayOn, ...]:
    """A line a day, with how many works there are for which nobody else was sent yet."""
    if not away:
        return ()
    works = Counter(each.day for each in await books.sittings_of_observer(person.id, away[0], date.max))
    return tuple(AwayOn(day=day, works=works[day]) for day in away)


def way_back(person: Person, away: tuple[date, ...]) -> tuple[Choice, ...]:
    """«I come after all», of the nearest day."""
    return undo_of(person, away[0]) if away else ()
