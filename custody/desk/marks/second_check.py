"""A second check: the coordinator asks another expert, who sees nothing of the first one's marks (S 16)."""

from collections.abc import Sequence
from dataclasses import replace

from custody.desk.call import Call, sitting_stream
from custody.desk.letters import reply
from custody.desk.marks.faults import refuse
from custody.desk.marks.parts import sheets_of
from custody.facts.base import encode
from custody.facts.doors import OldButton
from custody.facts.marks_compared import SecondAsked, SecondExperts, SecondForYou, SecondRefused
from custody.judge.seen import seen
from custody.letters import Choice, Letter, Urgency, column
from custody.marks.sheets import MarkSheet, standing
from custody.ports import Books
from custody.roles import Person, Role
from custody.sittings import Sitting

MOST = 20


async def offer(call: Call, sitting_id: int) -> None:
    """Who could check it: other experts of the subject, not of that school."""
    async with call.read_books() as books:
        sitting = await _own(books, call, sitting_id)
        sheets = (await sheets_of(books, [sitting_id]))[sitting_id]
        experts = await _experts(books, sitting, sheets) if sitting else ()
    if sitting is None:
        await refuse(call, OldButton())
        return
    if why := _why_not(sheets):
        await refuse(call, SecondRefused(sitting=sitting.name, why=why))
        return
    buttons = tuple(
        Choice("second-expert", f"s{sitting.id}", 0, str(each.id), _shown(each)) for each in experts[:MOST]
    )
    async with call.open_books() as books:
        await reply(books, call, SecondExperts(sitting=sitting.name, count=len(buttons)), buttons)


def _shown(expert: Person) -> str:
    return " · ".join(filter(None, (expert.callsign, expert.place)))


async def _own(books: Books, call: Call, sitting_id: int) -> Sitting | None:
    """The sitting, for its coordinator."""
    sitting = await books.sitting(sitting_id)
    if sitting is None or sitting.campaign != call.person.campaign:
        return None
    roles = call.person.roles_at(sitting.organisation, sitting.subject)
    return sitting if Role.COORDINATOR in roles else None


async def _experts(books: Books, sitting: Sitting, sheets: Sequence[MarkSheet]) -> tuple[Person, ...]:
    first = await _first(books, sitting, sheets)
    return tuple(
        each
        for each in await books.people_with(sitting.campaign, Role.EXPERT, sitting.organisation)
        if each.id not in first and _may_check(each, sitting)
    )


async def _first(books: Books, sitting: Sitting, sheets: Sequence[MarkSheet]) -> set[int]:
    """Who has given marks there, or is named for a packet whose marks are still to come."""
    given = standing(sheets, "first")
    packets = await books.packets_of_sitting(sitting.id)
    counts = [each.place.declared for each in packets]
    marked, works = sum(each.works for each in given), sum(each or 0 for each in counts)
    lacks = len(packets) > len(given) if None in counts else works > marked
    named = {each.expert.id for each in packets if each.expert is not None} if lacks else set()
    return named | {each.whose.id for each in given}


def _may_check(expert: Person, sitting: Sitting) -> bool:
    roles = expert.roles_at(sitting.organisation, sitting.subject)
    return Role.EXPERT in roles and expert.workplace != sitting.organisation


def _why_not(sheets: Sequence[MarkSheet]) -> str:
    if not any(not each.forgotten for each in standing(sheets, "first")):
        return "no-marks"
    return "done" if standing(sheets, "second") else ""


async def ask(call: Call, sitting_id: int, expert_id: int) -> None:
    """This expert it is: written down, and told; a second tap says it once more and changes nothing."""
    async with call.open_books() as books:
        sitting = await _own(books, call, sitting_id)
        expert = await books.person(expert_id)
        if sitting is None or expert is None or expert.campaign != sitting.campaign:
            await reply(books, call, OldButton())
            return
        await books.take_sitting(sitting.id)
        sheets = (await sheets_of(books, [sitting.id]))[sitting.id]
        why = _why_not(sheets) or ("" if _may_check(expert, sitting) else "no-expert")
        if not why and expert.id in await _first(books, sitting, sheets):
            why = "first"
        if why:
            await reply(books, call, SecondRefused(sitting=sitting.name, why=why))
            return
        await _ask(books, call, sitting, expert)


async def _ask(books: Books, call: Call, sitting: Sitting, expert: Person) -> None:
    whose, by = seen(expert, Role.EXPERT, sitting.subject), seen(call.person, Role.COORDINATOR)
    fact = SecondAsked(sitting=sitting.name, expert=whose, by=by, at=call.at)
    before = (await books.second_checks([sitting.id])).get(sitting.id)
    if before is None or before.id != expert.id:
        body: dict[str, object] = {"fact": encode(fact)}
        entry = await books.write(call.record(sitting_stream(sitting.id), fact, body, accepted=True))
        fact = replace(fact, receipt=entry.receipt)
        await books.ask_second(sitting.id, whose, call.recorded)
        work = f"{sitting.subject}, {sitting.grade}"
        rows = column(Choice("marks-form", f"s{sitting.id}", 0, "", work))
        packets = await books.packets_of_sitting(sitting.id)
        holders = {who.id: who for each in packets if (who := each.place.holder) and who.id != expert.id}
        told = SecondForYou(sitting=sitting.name, by=by, holders=tuple(holders.values()))
        letter = Letter(told, rows, Urgency.NOTICE)
        await books.tell(expert.id, letter)
    await reply(books, call, fact, (Choice("marks-sitting", f"s{sitting.id}"),))
