"""The organisation chooses the day of its work within the window; everything follows (S, the roadmap)."""

from dataclasses import replace
from datetime import date

from custody.deadlines import is_working, local_day, upload_due
from custody.desk.call import Call, sitting_stream, today
from custody.desk.chains import refuse_of_sitting
from custody.desk.days.refused import mends, refused
from custody.desk.letters import reply
from custody.desk.sittings.moved import follow
from custody.facts.base import Fact, Refusal, encode
from custody.facts.names import Who
from custody.facts.sittings import NotYourSitting
from custody.facts.windows import DayChosen, DayStands
from custody.judge.seen import seen
from custody.letters import Choice, Letter, Urgency, column
from custody.ports import Books
from custody.reminders import has_begun
from custody.roles import Role
from custody.sittings import Sitting
from custody.windows import WEEK, against

CHOOSERS = (Role.SCHOOL, Role.COORDINATOR)


async def choose(call: Call, sitting_id: int, day: date) -> None:
    """A day by a button, or in words once the work is clear."""
    async with call.open_books() as books:
        await choose_on(books, call, sitting_id, day)


async def choose_on(books: Books, call: Call, sitting_id: int, day: date) -> None:
    """The same in books that are open already, with the answer."""
    fact = await chosen(books, call, sitting_id, day)
    again = mends(fact, f"s{sitting_id}") or (Choice("choose-day", f"s{sitting_id}"), Choice("windows"))
    await reply(books, call, fact, () if isinstance(fact, NotYourSitting) else again)


async def chosen(books: Books, call: Call, sitting_id: int, day: date) -> Fact:
    """What becomes of the choice: the work is on that day, or why it is not."""
    sitting = await books.take_sitting(sitting_id)
    if sitting is None or sitting.campaign != call.person.campaign or not may_choose(call, sitting):
        return NotYourSitting(expected=Role.SCHOOL.value)
    refusal = await _refusal(books, call, sitting, day)
    if refusal is not None:
        await refuse_of_sitting(books, call, sitting.id, refusal)
        return refusal
    fact = (await _put(books, call, sitting, day))[1]
    await _tell_colleagues(books, call, sitting, fact)
    return fact


def may_choose(call: Call, sitting: Sitting) -> bool:
    """Whether the day of this work is this person's to choose."""
    return bool(call.person.roles_at(sitting.organisation, sitting.subject) & set(CHOOSERS))


def as_chooser(call: Call, sitting: Sitting) -> Who:
    """The person as the one who chooses."""
    roles = call.person.roles_at(sitting.organisation, sitting.subject)
    return seen(call.person, next((each for each in CHOOSERS if each in roles), Role.SCHOOL))


async def _refusal(books: Books, call: Call, sitting: Sitting, day: date) -> Refusal | None:
    begun = has_begun(sitting) or sitting.uploaded is not None
    begun = begun or await books.room_report(sitting.id) is not None
    begun = begun or bool(await books.mark_sheets([sitting.id]))
    now = today(call, await books.campaign(sitting.campaign))
    because = against(sitting, day, now, begun=begun)
    if not because and sitting.chosen and sitting.day == day:
        return DayStands(sitting=sitting.name)
    if not because and await books.is_day_taken(sitting.id, day):
        because = "taken"
    return refused(call, sitting, day, because) if because else None


async def choose_day(books: Books, call: Call, sitting: Sitting, day: date) -> Sitting:
    """The work is on that day from now on; the caller has locked the sitting and asked the rules."""
    return (await _put(books, call, sitting, day))[0]


async def may_stand_on(books: Books, sitting: Sitting, day: date) -> bool:
    """Whether a work whose day is still to come can be on this one instead."""
    return sitting.day > day and sitting.may_be_on(day) and not await books.is_day_taken(sitting.id, day)


async def stands_today(books: Books, call: Call, sitting: Sitting) -> Sitting:
    """Something is done at a work whose day is still to come: within its window it is on this day."""
    day = local_day(await books.campaign(sitting.campaign), call.at)
    if not await may_stand_on(books, sitting, day):
        return sitting
    moved, fact = await _put(books, call, sitting, day, implied=True)
    await reply(books, call, fact, (Choice("day-back", f"s{sitting.id}"),))
    return moved


async def _put(
    books: Books, call: Call, sitting: Sitting, day: date, *, implied: bool = False
) -> tuple[Sitting, DayChosen]:
    campaign = await books.campaign(sitting.campaign)
    due = upload_due(campaign, day)
    moved = replace(sitting, day=day, chosen=True, upload_due=due)
    fact = DayChosen(
        sitting=moved.name, at=call.at, by=as_chooser(call, sitting), implied=implied, upload=due,
        before=sitting.day if sitting.chosen else None,
        off=not is_working(campaign, call.days, day, WEEK),
    )  # fmt: skip
    body: dict[str, object] = {"fact": encode(fact)}
    entry = await books.write(call.record(sitting_stream(sitting.id), fact, body, accepted=True))
    await books.put_day(moved)
    await follow(books, campaign, call.days, moved, call.recorded)
    return moved, replace(fact, receipt=entry.receipt)


async def _tell_colleagues(books: Books, call: Call, sitting: Sitting, fact: DayChosen) -> None:
    """Everybody else of the organisation hears of it."""
    people = await books.people_with(sitting.campaign, Role.SCHOOL, sitting.organisation)
    button = column(Choice("choose-day", f"s{sitting.id}"))
    for person in people:
        is_theirs = Role.SCHOOL in person.roles_at(sitting.organisation, sitting.subject)
        if is_theirs and person.id != call.person.id:
            await books.tell(person.id, Letter(fact, button, Urgency.NOTICE))
