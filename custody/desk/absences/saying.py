"""«I cannot come»: recorded at once, told to those who can help, and taken back as easily."""

from dataclasses import replace
from datetime import date

from custody.desk.absences.days import away_days, nearest, said_day
from custody.desk.absences.missing import spread, tell_role
from custody.desk.absences.observers import work_of
from custody.desk.call import Call, today
from custody.desk.chains import note_of_person, note_of_sitting
from custody.desk.letters import reply
from custody.desk.people.person import named
from custody.facts.absences import CanCome, CannotCome, NoSuchAbsence, NotThatDay
from custody.facts.doors import OldButton
from custody.facts.names import Who
from custody.judge.seen import seen
from custody.letters import Choice, Letter, Urgency, column
from custody.ports import Books
from custody.roles import Person, Role


async def cannot_come(call: Call, ref: str) -> None:
    """By a button: for s<sitting>'s observer on its day, or for n<person>; oneself, or the coordinator."""
    async with call.open_books() as books:
        campaign = await books.campaign(call.person.campaign)
        found = await _whom(books, call, ref)
        if found is None or found[1] < today(call, campaign):
            await reply(books, call, OldButton())
            return
        await _announce(books, call, *found)


async def say_absent(call: Call, callsign: str = "", day: str = "") -> None:
    """In words: oneself, or whoever the coordinator names; `day` is today, tomorrow, 26.11, or not said."""
    async with call.open_books() as books:
        person = await named(books, call, callsign) if callsign else call.person
        if person is None:
            return
        first = today(call, await books.campaign(call.person.campaign))
        said = said_day(day, first) if day else await nearest(books, call, person)
        await (_announce(books, call, person, said) if said else reply(books, call, NotThatDay(text=day)))


async def can_come(call: Call, ref: str, day: str) -> None:
    """It was a slip, or the bus has come after all; what others have taken over stays theirs."""
    async with call.open_books() as books:
        person, on = await _named(books, call, int(ref[1:])), date.fromordinal(int(day))
        if person is None or not await books.unmark_absent(person.id, on):
            await reply(books, call, OldButton())
            return
        await _take_back(books, call, person, on)


async def say_can_come(call: Call, callsign: str = "") -> None:
    """The same in words: of the nearest day of which it was said that this person cannot come."""
    async with call.open_books() as books:
        person = await named(books, call, callsign) if callsign else call.person
        if person is None:
            return
        first = today(call, await books.campaign(person.campaign))
        days = await away_days(books, person, first)
        if not days or not await books.unmark_absent(person.id, days[0]):
            await reply(books, call, NoSuchAbsence(callsign=person.callsign))
            return
        await _take_back(books, call, person, days[0])


async def _take_back(books: Books, call: Call, person: Person, on: date) -> None:
    """Written, and told to everybody who had heard the contrary: the office, the person and the schools."""
    await books.lock_person(person.id)
    fact = CanCome(who=seen(person, _role(person)), day=on, at=call.at)
    said = await note_of_person(books, call, person, fact)
    await reply(books, call, said)
    letter = Letter(said, urgency=Urgency.NOTICE)
    await tell_role(books, call, Role.COORDINATOR, letter, but=person.id)
    if person.id != call.person.id:
        await books.tell(person.id, letter)
    for sitting in await books.sittings_of_observer(person.id, on, on):
        await tell_role(books, call, Role.SCHOOL, letter, sitting.organisation)


async def _whom(books: Books, call: Call, ref: str) -> tuple[Person, date] | None:
    if ref.startswith("s"):
        sitting = await books.sitting(int(ref[1:]))
        mine = sitting is not None and sitting.campaign == call.person.campaign
        person = (
            await _named(books, call, sitting.observer) if sitting and mine and sitting.observer else None
        )
        return (person, sitting.day) if person is not None and sitting is not None else None
    person = await _named(books, call, int(ref[1:]))
    return None if person is None else (person, await nearest(books, call, person))


async def _named(books: Books, call: Call, person_id: int) -> Person | None:
    """That person, if the caller may speak for them: oneself, or anybody for a coordinator."""
    if person_id == call.person.id:
        return call.person
    person = await books.person(person_id) if call.person.has(Role.COORDINATOR) else None
    return person if person is not None and person.campaign == call.person.campaign else None


async def _announce(books: Books, call: Call, person: Person, day: date) -> None:
    await books.lock_person(person.id)
    observed = await books.sittings_of_observer(person.id, day, day)
    taken = [await books.take_sitting(each) for each in sorted(each.id for each in observed)]
    sittings = [each for each in taken if each is not None and each.milestone("packed-with-me") is None]
    packets = [p for p in await books.packets_of(person.id) if p.expert and p.expert.id == person.id]
    by = None if person.id == call.person.id else seen(call.person, Role.COORDINATOR)
    fact = CannotCome(
        who=seen(person, _role(person)), day=day, at=call.at, works=tuple(map(work_of, sittings)),
        packets=len(packets), by=by,
    )  # fmt: skip
    undo = undo_of(person, day, by)
    if not await books.mark_absent(person.id, day, call.recorded):
        await reply(books, call, fact, undo)
        return
    for sitting in sittings:
        await note_of_sitting(books, call, sitting.id, replace(fact, works=(work_of(sitting),)))
    said = await note_of_person(books, call, person, fact)
    await reply(books, call, said, undo)
    if by is not None:
        await books.tell(person.id, Letter(said, column(*undo_of(person, day)), Urgency.NOTICE))
    await spread(books, call, said, person, sittings, packets)


async def note_ill(books: Books, call: Call, person: Person) -> None:
    """Who is ill does not come on the nearest day: written and said, with the way back; told to them too."""
    day, by = await nearest(books, call, person), seen(call.person, Role.COORDINATOR)
    if not await books.mark_absent(person.id, day, call.recorded):
        return
    fact = CannotCome(who=seen(person, _role(person)), day=day, at=call.at, by=by)
    said = await note_of_person(books, call, person, fact)
    await reply(books, call, said, undo_of(person, day, by))
    if person.id != call.person.id:
        await books.tell(person.id, Letter(said, column(*undo_of(person, day)), Urgency.NOTICE))


def undo_of(person: Person, day: date, by: Who | None = None) -> tuple[Choice, ...]:
    """The way back; `by` whoever said it of somebody else, who is named on the button then."""
    text = person.callsign if by else ""
    return (Choice("can-come", f"n{person.id}", 0, str(day.toordinal()), text),)


def _role(person: Person) -> Role:
    """The role in which it matters most that somebody does not come."""
    held = [grant.role for grant in person.grants]
    return next((role for role in (Role.OBSERVER, Role.EXPERT) if role in held), (*held, Role.OBSERVER)[0])
