"""One sitting's marks: its sheets, and what may be done about them (S 16)."""

from collections.abc import Iterator, Sequence

from custody.desk.call import Call, today
from custody.desk.letters import reply
from custody.desk.marks.days import has_come
from custody.desk.marks.faults import refuse
from custody.desk.marks.parts import sheets_of
from custody.desk.marks.speakers import speaker_of
from custody.facts.marks import MarksTaken
from custody.facts.marks_seen import MarksCard
from custody.facts.sittings import NotYourSitting
from custody.letters import Choice
from custody.marks.sheets import MarkSheet, Sort, standing
from custody.ports import Books
from custody.roles import Role
from custody.sittings import Sitting

READERS = (Role.COORDINATOR, Role.DEPARTMENT, Role.CHAIR, Role.SCHOOL)
RANKS: tuple[Sort, ...] = ("chair", "first")


def may_read(call: Call, sitting: Sitting) -> bool:
    """Whether the marks themselves may be read: nobody who checks is shown another's."""
    roles = call.person.roles_at(sitting.organisation, sitting.subject)
    return sitting.campaign == call.person.campaign and bool(roles & set(READERS))


def may_know(call: Call, sitting: Sitting) -> bool:
    """Whether the person may learn who has checked: the organisation itself does not (M 8.2)."""
    roles = call.person.roles_at(sitting.organisation, sitting.subject)
    return bool(roles & {*READERS, Role.EXPERT} - {Role.SCHOOL})


async def seen_sitting(books: Books, call: Call, sitting_id: int) -> Sitting | None:
    """The sitting, for whoever reads or gives its marks."""
    sitting = await books.sitting(sitting_id)
    if sitting is None or sitting.campaign != call.person.campaign:
        return None
    if may_read(call, sitting):
        return sitting
    checked = await books.sittings_checked_by(call.person.id) if call.person.has(Role.EXPERT) else ()
    return sitting if sitting.id in {each.id for each in checked} else None


async def show_sitting(call: Call, sitting_id: int) -> None:
    """Its sheets, and what this person can do about them."""
    async with call.read_books() as books:
        sitting = await seen_sitting(books, call, sitting_id)
        found = await _card(books, call, sitting) if sitting else None
    if found is None:
        await refuse(call, NotYourSitting(expected=Role.EXPERT.value))
        return
    async with call.open_books() as books:
        await reply(books, call, *found)


async def _card(books: Books, call: Call, sitting: Sitting) -> tuple[MarksCard, tuple[Choice, ...]]:
    sheets = (await sheets_of(books, [sitting.id]))[sitting.id]
    compared = await books.reconciled(sitting.id)
    reads = may_read(call, sitting)
    visible = [each for each in sheets if reads or each.whose.id == call.person.id]
    second = (await books.second_checks([sitting.id])).get(sitting.id)
    come = has_come(sitting, today(call, await books.campaign(sitting.campaign)))
    fact = MarksCard(
        sitting=sitting.name, sheets=tuple(_sheet(sitting, each) for each in visible),
        final=next((sort for sort in RANKS if standing(sheets, sort)), ""),
        second=second if reads and may_know(call, sitting) else None,
        compared=compared[0] if compared and reads else None,
        differences=compared[1] if compared else 0,
        outdated=compared is not None and any(not e.aside and e.at > compared[0] for e in sheets),
        forgotten=next((each.forgotten for each in sheets if each.forgotten), None),
        named=may_know(call, sitting),
    )  # fmt: skip
    return fact, tuple(_ways(call, sitting, sheets, come=come))


def _sheet(sitting: Sitting, head: MarkSheet) -> MarksTaken:
    return MarksTaken(
        sitting=sitting.name, sort="replaced" if head.aside else head.sort, number=head.number,
        whose=head.whose, by=head.by, at=head.at, works=head.works, absent=head.absent,
        rows_sha256=head.rows_sha256, sha256=head.sha256,
    )  # fmt: skip


def _ways(call: Call, sitting: Sitting, sheets: Sequence[MarkSheet], *, come: bool) -> Iterator[Choice]:
    ref, roles = f"s{sitting.id}", call.person.roles_at(sitting.organisation, sitting.subject)
    is_there = any(not each.forgotten for each in standing(sheets, "first"))
    if is_there and may_read(call, sitting):
        yield Choice("marks-files", ref)
    if come and (Role.EXPERT in roles or speaker_of(call.person, sitting)):
        yield Choice("marks-form", ref, 0, "", f"{sitting.subject}, {sitting.grade}")
        yield Choice("marks-type", ref)
    if Role.COORDINATOR in roles and is_there:
        if not standing(sheets, "second"):
            yield Choice("marks-second", ref)
        if standing(sheets, "uploaded"):
            yield Choice("reconcile", ref)
    yield Choice("marks", "", 0, "1")
