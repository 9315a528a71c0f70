"""Who hears that the observer of a sitting has changed: the new one, the old one, the school, the office."""

from custody.desk.call import Call
from custody.facts.absences import NotYoursNow, Replaced, WithoutObserver, YouObserve
from custody.facts.base import Fact
from custody.facts.notices import PassItOn
from custody.letters import Choice, Letter, Urgency, column
from custody.ports import Books
from custody.roles import Role
from custody.sittings import Sitting


async def tell_replaced(books: Books, call: Call, sitting: Sitting, fact: Replaced) -> None:
    """The new observer gets the work, the old one is told to whom; packets on their hands follow."""
    held = [
        packet
        for packet in await books.packets_of_sitting(sitting.id)
        if packet.place.role is Role.OBSERVER
        and packet.place.holder
        and packet.place.holder.id != fact.observer.id
    ]
    yours = YouObserve(work=fact.work, former=fact.former, packets=len(held))
    ways = (
        Choice("sitting", f"s{sitting.id}", 0, "", sitting.short),
        Choice("cannot-come", f"s{sitting.id}"),
    )
    await books.tell(fact.observer.id, Letter(yours, column(*ways), Urgency.NOTICE))
    if fact.former is not None and fact.former.id != fact.observer.id:
        gone = NotYoursNow(work=fact.work, observer=fact.observer)
        await books.tell(fact.former.id, Letter(gone, urgency=Urgency.NOTICE))
    for packet in held:
        pass_on = PassItOn(packet=packet.name, to=fact.observer)
        offer = Choice("offer", f"p{packet.id}", packet.version)
        holder = packet.place.holder
        if holder is not None:
            await books.tell(holder.id, Letter(pass_on, column(offer), Urgency.NOTICE))
    await _tell_others(books, call, sitting, fact)


async def tell_without(books: Books, call: Call, sitting: Sitting, fact: WithoutObserver) -> None:
    """The former observer has nothing to do with it any more; school and office know the order."""
    if sitting.observer:
        gone = NotYoursNow(work=fact.work)
        await books.tell(sitting.observer, Letter(gone, urgency=Urgency.NOTICE))
    await _tell_others(books, call, sitting, fact)


async def _tell_others(books: Books, call: Call, sitting: Sitting, fact: Fact) -> None:
    letter = Letter(fact, urgency=Urgency.NOTICE)
    told = {call.person.id}
    for role in (Role.COORDINATOR, Role.SCHOOL):
        for person in await books.people_with(sitting.campaign, role):
            if person.id not in told and role in person.roles_at(sitting.organisation, sitting.subject):
                told.add(person.id)
                await books.tell(person.id, letter)
