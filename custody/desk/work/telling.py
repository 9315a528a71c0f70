"""Who hears that a work has gone over: both, once each with the full list, schools and the office."""

from collections.abc import Sequence
from dataclasses import replace

from custody.desk.absences.observers import work_of
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.people.phoneless import without_phone
from custody.facts.absences import Replaced
from custody.facts.base import Fact
from custody.facts.whole_work import WorkIsYours, WorkMoved, WorkNotYours, WorkReturned
from custody.letters import Choice, Letter, Urgency, column
from custody.ports import Books
from custody.roles import Role
from custody.sittings import Sitting


async def tell_moved(books: Books, call: Call, fact: WorkMoved, sittings: Sequence[Sitting]) -> None:
    """The caller is answered; everybody else has one letter."""
    yours = WorkIsYours(
        former=fact.who, works=fact.works, packets=fact.packets, office=fact.office, held=fact.held,
        left=fact.left,
    )  # fmt: skip
    gone = WorkNotYours(
        to=fact.to, works=fact.works, packets=fact.packets, office=fact.office, held=fact.held,
        left=fact.left,
    )  # fmt: skip
    receipt = fact.receipt.seq if fact.receipt else 0
    ref = f"n{fact.who.id}"
    back = Choice("work-back", ref, receipt)
    more = (Choice("hand-on", ref),) if fact.left else ()
    lost = await without_phone(books, (fact.who, fact.to), but=call.person.id)
    answer = replace(fact, unjoined=lost)
    await reply(books, call, answer, (*more, back, Choice("person", ref, 0, "", fact.who.callsign)))
    mine = column(Choice("mine"))
    await books.tell(fact.to.id, Letter(yours, mine, Urgency.NOTICE))
    await books.tell(fact.who.id, Letter(gone, mine, Urgency.NOTICE))
    await _tell_office(books, call, fact, {fact.to.id, fact.who.id})
    await _tell_schools(books, call, fact, sittings)


async def tell_returned(books: Books, call: Call, fact: WorkReturned) -> None:
    """The same people hear that it is as before."""
    await reply(books, call, fact, (Choice("person", f"n{fact.who.id}", 0, "", fact.who.callsign),))
    for person in (fact.who, fact.former):
        await books.tell(person.id, Letter(fact, column(Choice("mine")), Urgency.NOTICE))
    await _tell_office(books, call, fact, {fact.former.id, fact.who.id})


async def _tell_office(books: Books, call: Call, fact: Fact, told: set[int]) -> None:
    for person in await books.people_with(call.person.campaign, Role.COORDINATOR):
        if person.id not in {*told, call.person.id}:
            await books.tell(person.id, Letter(fact, urgency=Urgency.NOTICE))


async def _tell_schools(books: Books, call: Call, fact: WorkMoved, sittings: Sequence[Sitting]) -> None:
    """A school hears who comes to each of its sittings, but not whoever has taken the work over."""
    people = await books.people_with(call.person.campaign, Role.SCHOOL)
    for sitting in sittings:
        told = Replaced(work=work_of(sitting), observer=fact.to, former=fact.who, at=fact.at, by=fact.by)
        for person in people:
            here = Role.SCHOOL in person.roles_at(sitting.organisation, sitting.subject)
            if here and person.id not in (fact.to.id, fact.who.id, call.person.id):
                await books.tell(person.id, Letter(told, urgency=Urgency.NOTICE))
