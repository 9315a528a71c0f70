"""Marks handed on at once: to the organisation, to the coordinators, and what differs to the chair (S 16)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from custody.desk.call import Call
from custody.desk.mark_papers import Fresh, Kept
from custody.desk.mark_parts import Part
from custody.facts.marks import FormHanded, MarksHanded, MarksTaken
from custody.facts.marks_compared import DifferenceLine, SecondCompared
from custody.facts.marks_seen import MarksSpoken
from custody.letters import Choice, Letter, Urgency, column
from custody.marks.differences import Difference
from custody.ports import Books
from custody.roles import Person, Role
from custody.sittings import Sitting

if TYPE_CHECKING:
    from custody.facts.base import Fact

SHOWN = 12
FOR_ALL = ("first", "chair")
"""Marks that organisations and coordinators are given at once."""


def difference_lines(found: Sequence[Difference], organisation: str = "") -> tuple[DifferenceLine, ...]:
    """The first differences as a message says them."""
    return tuple(
        DifferenceLine(
            what=each.what, participant=each.code, item=each.item, first=each.first, second=each.second,
            organisation=organisation,
        )
        for each in found[:SHOWN]
    )  # fmt: skip


Letters = list[tuple[int, Letter]]
"""With the ids of those to whom they go."""


@dataclass(frozen=True, slots=True)
class Readers:
    """To whom marks go: each sitting's organisation, the office, and who hears of a second check.

    `spoken` are schools whose uploaded form the coordinator has sent for them.
    """

    schools: Mapping[int, Sequence[int]] = field(default_factory=dict)
    office: Sequence[Person] = ()
    apart: Mapping[int, Sequence[int]] = field(default_factory=dict)
    spoken: Mapping[int, Sequence[int]] = field(default_factory=dict)


async def readers_of(books: Books, call: Call, fresh: Fresh) -> Readers:
    """Asked before the books are opened for writing: one by one that takes long."""
    schools, apart, spoken = {}, {}, {}
    for part, _ in fresh:
        asked = (books, call, part.sitting)
        if part.sort in FOR_ALL:
            schools[part.sitting.id] = await _concerned(*asked, Role.SCHOOL)
        elif part.sort == "second":
            both = [*await _concerned(*asked, Role.CHAIR), *await _concerned(*asked, Role.COORDINATOR)]
            apart[part.sitting.id] = tuple(dict.fromkeys(both))
        elif part.by.role is Role.COORDINATOR:
            spoken[part.sitting.id] = await _concerned(*asked, Role.SCHOOL)
    office = await books.people_with(call.person.campaign, Role.COORDINATOR) if schools else ()
    return Readers(schools, [each for each in office if each.id != call.person.id], apart, spoken)


async def _concerned(books: Books, call: Call, sitting: Sitting, role: Role) -> tuple[int, ...]:
    """Everybody of that role for this sitting, but for whoever has done it."""
    found = await books.people_with(call.person.campaign, role, sitting.organisation)
    return tuple(each.id for each in found if each.id != call.person.id and _covers(each, role, sitting))


def letters_of(fresh: Fresh, lines: Sequence[MarksTaken], kept: Kept, readers: Readers) -> Letters:
    """Each organisation its own; each coordinator everything, once."""
    letters: Letters = []
    firsts: dict[int, list[MarksTaken]] = {}
    sittings = {part.sitting.id: part.sitting for part, _ in fresh}
    for (part, _), line in zip(fresh, lines, strict=True):
        if part.sort in FOR_ALL:
            firsts.setdefault(part.sitting.id, []).append(line)
        elif part.sort == "second":
            letter = _told_apart(part, line, kept)
            letters += [(person, letter) for person in readers.apart[part.sitting.id]]
    for sitting, mine in firsts.items():
        two = _two(sittings[sitting], mine, kept.each[sitting], kept.papers.works[sitting])
        letters += [(person, letter) for person in readers.schools[sitting] for letter in two]
    letters += _spoken(fresh, lines, readers)
    for person in readers.office:
        letters += [(person.id, letter) for letter in _to_office(person, sittings, firsts, kept)]
    return letters


def _spoken(fresh: Fresh, lines: Sequence[MarksTaken], readers: Readers) -> Letters:
    """People hear what somebody else has sent in their name: what they had sent may have been replaced."""
    said: dict[int, list[MarksTaken]] = {}
    for (part, _), line in zip(fresh, lines, strict=True):
        own = (part.whose.id,) if part.by.id != part.whose.id else readers.spoken.get(part.sitting.id, ())
        for person in own:
            said.setdefault(person, []).append(line)
    facts = {
        person: MarksSpoken(lines=tuple(mine), by=mine[0].by, sort=mine[0].sort)
        for person, mine in said.items()
    }
    return [
        (person, Letter(fact, column(Choice("marks", "", 0, "1")), Urgency.NOTICE))
        for person, fact in facts.items()
    ]


def _to_office(
    person: Person, sittings: Mapping[int, Sitting], firsts: Mapping[int, Sequence[MarksTaken]], kept: Kept
) -> list[Letter]:
    """All together, where all of it is theirs; otherwise one by one."""
    theirs = [key for key in firsts if _covers(person, Role.COORDINATOR, sittings[key])]
    if len(theirs) == len(firsts):
        ids = kept.whole or next(iter(kept.each.values()))
        every = [line for mine in firsts.values() for line in mine]
        return _two(sittings[theirs[0]], every, ids, sum(kept.papers.works.values()))
    works = kept.papers.works
    return [each for key in theirs for each in _two(sittings[key], firsts[key], kept.each[key], works[key])]


def _covers(person: Person, role: Role, sitting: Sitting) -> bool:
    return role in person.roles_at(sitting.organisation, sitting.subject)


def _two(sitting: Sitting, lines: Sequence[MarksTaken], ids: Sequence[int], works: int) -> list[Letter]:
    """The protocol with what it is, and the collection form; `works` are all that stand on them."""
    said = {"subject": sitting.subject, "grade": sitting.grade, "works": works}
    final = any(line.sort == "chair" for line in lines)
    facts: tuple[Fact, ...] = (MarksHanded(lines=tuple(lines), final=final, **said), FormHanded(**said))  # type: ignore[arg-type]
    return [Letter(fact, urgency=Urgency.NOTICE, paper=paper) for fact, paper in zip(facts, ids, strict=True)]


def _told_apart(part: Part, line: MarksTaken, kept: Kept) -> Letter:
    """The chair and the coordinators see what differs; the organisation hears what is decided."""
    sitting, found = part.sitting, kept.papers.apart[part.sitting.id].found
    fact = SecondCompared(
        sitting=sitting.name, second=part.whose, works=line.works, found=len(found),
        differences=difference_lines(found), attached=bool(found),
    )  # fmt: skip
    paper = kept.apart[sitting.id][0] if found else None
    return Letter(fact, column(Choice("marks-sitting", f"s{sitting.id}")), Urgency.NOTICE, paper=paper)
