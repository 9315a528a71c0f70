"""What is assigned to somebody but not yet in reach, as lines of /my and of the first letter."""

from collections import Counter
from collections.abc import Collection
from datetime import date, timedelta

from custody.desk.absences.own import awaited
from custody.facts.assignment import WorksLine
from custody.facts.base import Fact
from custody.facts.names import SittingName
from custody.facts.work_ahead import LaterWork, PacketsAhead, SittingsAhead
from custody.ports import Books
from custody.roles import Person, Role
from custody.sittings import Sitting

SHOWN = 12
"""So many works are named, of packets and of days each; the heading says how many there are."""


async def ahead_of(
    books: Books, person: Person, first: date, away: Collection[date] = ()
) -> tuple[Fact, ...]:
    """Packets that nobody has packed yet, and works from the day `first` on but those of days `away`."""
    packed_later = Counter(
        SittingName(each.organisation_name, each.subject, each.grade, each.day)
        for each in await books.packets_of(person.id)
        if each.place.step is None and each.expert is not None and each.expert.id == person.id
    )
    known = await _sittings(books, person, first)
    return (*_packets(packed_later), *_works(awaited(known, person, away)))


def _packets(waiting: Counter[SittingName]) -> tuple[Fact, ...]:
    if not waiting:
        return ()
    named = sorted(waiting.items(), key=lambda each: each[0].day)[:SHOWN]
    lines = (WorksLine(sitting=sitting, packets=packets) for sitting, packets in named)
    return (PacketsAhead(packets=waiting.total()), *lines)


def _works(sittings: tuple[Sitting, ...]) -> tuple[Fact, ...]:
    if not sittings:
        return ()
    named = (LaterWork(sitting=each.name) for each in sittings[:SHOWN])
    return (SittingsAhead(count=len(sittings)), *named)


async def _sittings(books: Books, person: Person, first: date) -> tuple[Sitting, ...]:
    """Works that the person observes, and those of their school."""
    observed = await books.sittings_of_observer(person.id, first, date.max)
    schools = person.places_of(Role.SCHOOL)
    owed = () if schools is None else await books.sittings_to_upload(person.campaign, schools)
    own = {each.id: each for each in (*observed, *owed) if each.day >= first}
    return tuple(sorted(own.values(), key=lambda each: (each.day, each.id)))


def soon(day: date) -> date:
    """The first day of which /my shows no cards yet: today's and tomorrow's works are shown whole."""
    return day + timedelta(days=2)
