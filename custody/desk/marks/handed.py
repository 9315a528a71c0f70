"""Marks handed on at once: to the organisation, to the coordinators, and what differs to the chair (S 16)."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from custody.desk.marks.papers import Fresh, Kept
from custody.desk.marks.parts import Part
from custody.desk.marks.readers import FOR_ALL, Readers, covers
from custody.facts.marks import MarksTaken
from custody.facts.marks_compared import DifferenceLine, SecondCompared
from custody.facts.marks_handed import FormHanded, MarksHanded
from custody.facts.marks_seen import MarksSpoken
from custody.facts.names import Who
from custody.letters import Choice, Letter, Urgency, column
from custody.marks.differences import Difference
from custody.roles import Role
from custody.sittings import Sitting

if TYPE_CHECKING:
    from custody.facts.base import Fact

SHOWN = 12


def difference_lines(
    found: Sequence[Difference], organisation: str = "", *, upload: bool = False
) -> tuple[DifferenceLine, ...]:
    """The first differences as a message says them."""
    return tuple(
        DifferenceLine(
            what=each.what, participant=each.code, item=each.item, first=each.first, second=each.second,
            organisation=organisation, upload=upload,
        )
        for each in found[:SHOWN]
    )  # fmt: skip


Letters = list[tuple[int, Letter]]
"""With the ids of those to whom they go."""


def letters_of(fresh: Fresh, lines: Sequence[MarksTaken], kept: Kept, readers: Readers) -> Letters:
    """Each organisation its own; each coordinator everything, once."""
    letters: Letters = []
    firsts: dict[int, list[MarksTaken]] = {}
    sittings = {part.sitting.id: part.sitting for part, _ in fresh}
    for (part, _), line in zip(fresh, lines, strict=True):
        if part.sort in FOR_ALL:
            firsts.setdefault(part.sitting.id, []).append(line)
        elif part.sort == "second":
            letters += _told_apart(part, line, kept, readers)
    for sitting, mine in firsts.items():
        two = _two(sittings[sitting], mine, kept.each[sitting], _form(kept, readers, sittings[sitting]))
        letters += [(person, letter) for person in readers.schools[sitting] for letter in two]
    letters += _spoken(fresh, lines, readers)
    for person in readers.office:
        theirs = {key: sittings[key] for key in firsts if covers(person, Role.COORDINATOR, sittings[key])}
        letters += [(person.id, letter) for letter in _to_office(theirs, firsts, kept, readers)]
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
    theirs: Mapping[int, Sitting], firsts: Mapping[int, Sequence[MarksTaken]], kept: Kept, readers: Readers
) -> list[Letter]:
    """All together, where all of it is theirs; otherwise one by one."""
    if len(theirs) == len(firsts):
        ids = kept.whole or next(iter(kept.each.values()))
        every = [line for mine in firsts.values() for line in mine]
        return _two(next(iter(theirs.values())), every, ids, _form(kept, readers, *theirs.values()))
    return [
        letter
        for key, each in theirs.items()
        for letter in _two(each, firsts[key], kept.each[key], _form(kept, readers, each))
    ]


def _form(kept: Kept, readers: Readers, *sittings: Sitting) -> FormHanded:
    """What the collection form of these sittings, all of one work, is: of so many works, perhaps not all."""
    first, works = sittings[0], sum(kept.papers.works[each.id] for each in sittings)
    due = sum(max(readers.packed.get(each.id, 0), kept.papers.works[each.id]) for each in sittings)
    others = kept.papers.changed.get(first.id, ()) if len(sittings) == 1 else ()
    return FormHanded(
        subject=first.subject, grade=first.grade, works=works, of=due if due > works else 0, changed=others
    )


def _two(sitting: Sitting, lines: Sequence[MarksTaken], ids: Sequence[int], form: FormHanded) -> list[Letter]:
    """The protocol with what it is, and the collection form."""
    final = any(line.sort == "chair" for line in lines)
    protocol = MarksHanded(
        subject=sitting.subject, grade=sitting.grade, works=form.works, lines=tuple(lines), final=final
    )
    facts: tuple[Fact, ...] = (protocol, form)
    return [Letter(fact, urgency=Urgency.NOTICE, paper=paper) for fact, paper in zip(facts, ids, strict=True)]


def _told_apart(part: Part, line: MarksTaken, kept: Kept, readers: Readers) -> Letters:
    """The chair and the coordinators see what differs; the organisation hears what is decided."""
    chairs, people = readers.chairs[part.sitting.id], readers.apart[part.sitting.id]
    deciding = {each.id for each in chairs} or {*people}
    two = {who: _apart(part, line, kept, chairs=() if who else chairs) for who in (True, False)}
    return [(person, two[person in deciding]) for person in people]


def _apart(part: Part, line: MarksTaken, kept: Kept, *, chairs: Sequence[Who]) -> Letter:
    """What differs; with a table for whoever decides, and otherwise with who those are."""
    sitting, found = part.sitting, kept.papers.apart[part.sitting.id].found
    fact = SecondCompared(
        sitting=sitting.name, second=part.whose, works=line.works, found=len(found),
        differences=difference_lines(found), attached=bool(found), chairs=tuple(chairs),
    )  # fmt: skip
    paper = kept.apart[sitting.id][0] if found else None
    ways = [Choice("marks-sitting", f"s{sitting.id}")]
    if found and not chairs:
        ways.insert(0, Choice("marks-form", f"s{sitting.id}", 0, "", f"{sitting.subject}, {sitting.grade}"))
    return Letter(fact, column(*ways), Urgency.NOTICE, paper=paper)
