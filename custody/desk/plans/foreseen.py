"""Whom a plan will concern, found before the books are opened for writing: nobody waits for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from custody.clashes.planned import grant_of
from custody.deadlines import local_day
from custody.desk.beside import Beside
from custody.planning.changes import Changes
from custody.planning.concerned import Concern, concerned
from custody.ports import ReadBooks
from custody.roles import Grant, Person, Role

People = Sequence[Person]


@dataclass(frozen=True, slots=True)
class Foreseen:
    """Whom these changes concern, if `before` speak for the schools now and `after` once it is entered."""

    changes: Changes
    before: People = ()
    after: People = ()
    concerns: tuple[Concern, ...] = ()

    def concerned(self, changes: Changes, before: People, after: People, at: datetime) -> tuple[Concern, ...]:
        """Whom it concerns indeed; looked for anew only where it has come otherwise than was foreseen."""
        same = _offices(self.before) == _offices(before) and _offices(self.after) == _offices(after)
        if same and self.changes is changes:
            return self.concerns
        return _concerned(changes, before, after, at)


async def foresee(read_books: ReadBooks, changes: Changes, at: datetime, beside: Beside) -> Foreseen:
    """Found without keeping anybody waiting; a first plan concerns nobody."""
    campaign = changes.known.campaign
    if campaign is None:
        return Foreseen(changes)
    async with read_books() as books:
        before = await books.people_with(campaign.id, Role.SCHOOL)
    after = schools_after(changes, before)
    return Foreseen(changes, before, after, await beside(partial(_concerned, changes, before, after, at)))


def schools_after(changes: Changes, before: People) -> tuple[Person, ...]:
    """Who will speak for the schools by the plan's word, whatever those whom it changes have handed on."""
    named = {each.callsign for each in changes.people}
    aside = set(changes.people_aside)
    stay = (each for each in before if each.id not in aside and each.callsign not in named)
    said = (Person(0, changes.terms.id, p.callsign, tuple(map(grant_of, p.grants))) for p in changes.people)
    return (*stay, *(each for each in said if each.has(Role.SCHOOL)))


def _concerned(changes: Changes, before: People, after: People, at: datetime) -> tuple[Concern, ...]:
    return concerned(changes, before, after, local_day(changes.terms, at))


def _offices(people: People) -> dict[str, frozenset[Grant]]:
    """Who speaks for which school."""
    return {
        each.callsign: frozenset(grant for grant in each.grants if grant.role is Role.SCHOOL)
        for each in people
    }
