"""«I cannot come»: recorded at once, told to those who can help, and taken back as easily."""

from dataclasses import replace
from datetime import date, timedelta

from custody.desk.call import Call, today
from custody.desk.chains import note_of_person, note_of_sitting
from custody.desk.letters import reply
from custody.desk.missing import spread, tell_role
from custody.desk.observers import work_of
from custody.desk.people import named
from custody.facts.absences import CanCome, CannotCome
from custody.facts.doors import OldButton
from custody.judge.seen import seen
from custody.letters import Choice, Letter, Urgency
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
    """In words: oneself, or whoever the coordinator names; `day` is today, tomorrow, or not said."""
    async with call.open_books() as books:
        person = await named(books, call, callsign) if callsign else call.person
        if person is None:
            return
        first = today(call, await books.campaign(call.person.campaign))
        said = {"today": first, "tomorrow": first + timedelta(days=1)}.get(day)
        await _announce(books, call, person, said or await _nearest(books, call, person))


async def can_come(call: Call, ref: str, day: str) -> None:
    """It was a slip, or the bus has come after all; what others have taken over stays theirs."""
    async with call.open_books() as books:
        person, on = await _named(books, call, int(ref[1:])), date.fromordinal(int(day))
        if person is None or not await books.unmark_absent(person.id, on):
            await reply(books, call, OldButton())
            return
        await books.lock_person(person.id)
        fact = CanCome(who=seen(person, _role(person)), day=on, at=call.at)
        said = await note_of_person(books, call, person, fact)
        await reply(books, call, said)
        await tell_role(books, call, Role.COORDINATOR, Letter(said, urgency=Urgency.NOTICE))


async def _whom(books: Books, call: Call, ref: str) -> tuple[Person, date] | None:
    if ref.startswith("s"):
        sitting = await books.sitting(int(ref[1:]))
        mine = sitting is not None and sitting.campaign == call.person.campaign
        person = (
            await _named(books, call, sitting.observer) if sitting and mine and sitting.observer else None
        )
        return (person, sitting.day) if person is not None and sitting is not None else None
    person = await _named(books, call, int(ref[1:]))
    return None if person is None else (person, await _nearest(books, call, person))


async def _named(books: Books, call: Call, person_id: int) -> Person | None:
    """That person, if the caller may speak for them: oneself, or anybody for a coordinator."""
    if person_id == call.person.id:
        return call.person
    person = await books.person(person_id) if call.person.has(Role.COORDINATOR) else None
    return person if person is not None and person.campaign == call.person.campaign else None


async def _nearest(books: Books, call: Call, person: Person) -> date:
    """The day that is meant: today, or tomorrow for whoever has only tomorrow a sitting before them."""
    day = today(call, await books.campaign(call.person.campaign))
    ahead = await books.sittings_of_observer(person.id, day, day + timedelta(days=1))
    return next((each.day for each in ahead if not each.milestones), day)


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
    undo = (Choice("can-come", f"n{person.id}", 0, str(day.toordinal())),)
    if not await books.mark_absent(person.id, day, call.recorded):
        await reply(books, call, fact, undo)
        return
    for sitting in sittings:
        await note_of_sitting(books, call, sitting.id, replace(fact, works=(work_of(sitting),)))
    said = await note_of_person(books, call, person, fact)
    await reply(books, call, said, undo)
    await spread(books, call, said, person, sittings, packets)


def _role(person: Person) -> Role:
    """The role in which it matters most that somebody does not come."""
    held = [grant.role for grant in person.grants]
    return next((role for role in (Role.OBSERVER, Role.EXPERT) if role in held), (*held, Role.OBSERVER)[0])
