"""To whom marks go: the organisation, the coordinators, and who hears of a second check (S 16)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from custody.desk.call import Call
from custody.desk.marks.papers import Fresh
from custody.desk.marks.speakers import chairs_of
from custody.desk.marks.whole import packed
from custody.facts.names import Who
from custody.ports import Books
from custody.roles import Person, Role
from custody.sittings import Sitting

FOR_ALL = ("first", "chair")
"""Marks that organisations and coordinators are given at once."""


@dataclass(frozen=True, slots=True)
class Readers:
    """To whom marks go: each sitting's organisation, the office, and who hears of a second check.

    `spoken` are schools whose uploaded form the coordinator has sent for them; so many works are `packed`
    at each sitting, where these `chairs` decide after a second check.
    """

    schools: Mapping[int, Sequence[int]] = field(default_factory=dict)
    office: Sequence[Person] = ()
    apart: Mapping[int, Sequence[int]] = field(default_factory=dict)
    spoken: Mapping[int, Sequence[int]] = field(default_factory=dict)
    packed: Mapping[int, int] = field(default_factory=dict)
    chairs: Mapping[int, Sequence[Who]] = field(default_factory=dict)


async def readers_of(books: Books, call: Call, fresh: Fresh) -> Readers:
    """Asked before the books are opened for writing: one by one that takes long."""
    schools, apart, spoken, chairs = {}, {}, {}, {}
    for part, _ in fresh:
        asked = (books, call, part.sitting)
        if part.sort in FOR_ALL:
            schools[part.sitting.id] = await _concerned(*asked, Role.SCHOOL)
        elif part.sort == "second":
            both = [*await _concerned(*asked, Role.CHAIR), *await _concerned(*asked, Role.COORDINATOR)]
            apart[part.sitting.id] = tuple(dict.fromkeys(both))
            every = await books.people_with(call.person.campaign, Role.CHAIR)
            chairs[part.sitting.id] = chairs_of(every, part.sitting)
        elif part.by.role is Role.COORDINATOR:
            spoken[part.sitting.id] = await _concerned(*asked, Role.SCHOOL)
    coordinators = await books.people_with(call.person.campaign, Role.COORDINATOR) if schools else ()
    office = [each for each in coordinators if each.id != call.person.id]
    return Readers(schools, office, apart, spoken, await packed(books, list(schools)), chairs)


async def _concerned(books: Books, call: Call, sitting: Sitting, role: Role) -> tuple[int, ...]:
    """Everybody of that role for this sitting, but for whoever has done it."""
    found = await books.people_with(call.person.campaign, role, sitting.organisation)
    return tuple(each.id for each in found if each.id != call.person.id and covers(each, role, sitting))


def covers(person: Person, role: Role, sitting: Sitting) -> bool:
    """Whether the person has that role for the sitting."""
    return role in person.roles_at(sitting.organisation, sitting.subject)
