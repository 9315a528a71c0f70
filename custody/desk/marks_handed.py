"""Marks handed on at once: to the organisation, to the coordinators, and what differs to the chair (S 16)."""

from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING

from custody.desk.call import Call
from custody.desk.mark_papers import Fresh, Kept
from custody.desk.mark_parts import Part
from custody.facts.marks import FormHanded, MarksHanded, MarksTaken
from custody.facts.marks_compared import DifferenceLine, SecondCompared
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


async def hand_out(books: Books, call: Call, fresh: Fresh, lines: Sequence[MarksTaken], kept: Kept) -> None:
    """Each organisation its own; each coordinator everything, once."""
    seconds = [(part, line) for (part, _), line in zip(fresh, lines, strict=True) if part.sort == "second"]
    firsts = [(part, line) for (part, _), line in zip(fresh, lines, strict=True) if part.sort in FOR_ALL]
    for sitting, ids in kept.each.items():
        mine = [(part, line) for part, line in firsts if part.sitting.id == sitting]
        async for person in concerned(books, call, mine[0][0].sitting, Role.SCHOOL):
            await _send(books, person, mine, ids, kept.papers.works[sitting])
    for person in await books.people_with(call.person.campaign, Role.COORDINATOR) if firsts else ():
        if person.id != call.person.id:
            await _to_office(books, person, firsts, kept)
    for part, line in seconds:
        await _tell_apart(books, call, part, line, kept)


async def _to_office(
    books: Books, person: Person, given: Sequence[tuple[Part, MarksTaken]], kept: Kept
) -> None:
    """All together, where all of it is theirs; otherwise one by one."""
    theirs = [each for each in given if _covers(person, Role.COORDINATOR, each[0].sitting)]
    if len(theirs) == len(given):
        ids = kept.whole or next(iter(kept.each.values()))
        await _send(books, person, theirs, ids, sum(kept.papers.works.values()))
        return
    for sitting in dict.fromkeys(part.sitting.id for part, _ in theirs):
        of_it = [each for each in theirs if each[0].sitting.id == sitting]
        await _send(books, person, of_it, kept.each[sitting], kept.papers.works[sitting])


def _covers(person: Person, role: Role, sitting: Sitting) -> bool:
    return role in person.roles_at(sitting.organisation, sitting.subject)


async def concerned(books: Books, call: Call, sitting: Sitting, role: Role) -> AsyncIterator[Person]:
    """Everybody of that role for this sitting, but for whoever has done it."""
    for person in await books.people_with(call.person.campaign, role, sitting.organisation):
        if person.id != call.person.id and _covers(person, role, sitting):
            yield person


async def _send(
    books: Books, person: Person, given: Sequence[tuple[Part, MarksTaken]], ids: Sequence[int], works: int
) -> None:
    """The protocol with what it is, and the collection form; `works` are all that stand on them."""
    sitting = given[0][0].sitting
    said = {"subject": sitting.subject, "grade": sitting.grade, "works": works}
    final = any(part.sort == "chair" for part, _ in given)
    lines = tuple(line for _, line in given)
    facts: tuple[Fact, ...] = (MarksHanded(lines=lines, final=final, **said), FormHanded(**said))  # type: ignore[arg-type]
    for fact, paper in zip(facts, ids, strict=True):
        await books.tell(person.id, Letter(fact, urgency=Urgency.NOTICE, paper=paper))


async def _tell_apart(books: Books, call: Call, part: Part, line: MarksTaken, kept: Kept) -> None:
    """The chair and the coordinators see what differs; the organisation hears what is decided."""
    sitting, found = part.sitting, kept.papers.apart[part.sitting.id].found
    fact = SecondCompared(
        sitting=sitting.name, second=part.whose, works=line.works, found=len(found),
        differences=difference_lines(found), attached=bool(found),
    )  # fmt: skip
    paper = kept.apart[sitting.id][0] if found else None
    told: set[int] = set()
    for role in (Role.CHAIR, Role.COORDINATOR):
        async for person in concerned(books, call, sitting, role):
            if person.id not in told:
                told.add(person.id)
                rows = column(Choice("marks-sitting", f"s{sitting.id}"))
                await books.tell(person.id, Letter(fact, rows, Urgency.NOTICE, paper=paper))
