"""Who must hear that somebody cannot come: those who can send another, and the school that waits."""

from collections.abc import Sequence

from custody.cards import card
from custody.desk.absences.observers import candidates, place_buttons, who_instead, work_of
from custody.desk.call import Call
from custody.facts.absences import AbsenceKnown, CannotCome, ExpertNotComing, ObserverNotComing
from custody.letters import Choice, Letter, Urgency, column
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Person, Role
from custody.sittings import Sitting

SHOWN = 12
"""So many packets of an expert have a button."""


async def spread(
    books: Books,
    call: Call,
    fact: CannotCome,
    person: Person,
    sittings: Sequence[Sitting],
    packets: Sequence[Packet],
) -> None:
    """Tell those who can help: a letter a sitting with who is free, a letter for the packets of an expert."""
    for sitting in sittings:
        await _tell_of_sitting(books, call, fact, person, sitting)
    if packets:
        await _tell_of_packets(books, call, fact, person, packets)
    if not sittings and not packets:
        letter = Letter(AbsenceKnown(who=fact.who, day=fact.day), urgency=Urgency.NOTICE)
        await tell_role(books, call, Role.COORDINATOR, letter, but=person.id)


async def _tell_of_sitting(
    books: Books, call: Call, fact: CannotCome, person: Person, sitting: Sitting
) -> None:
    free = await candidates(books, sitting)
    asked = await who_instead(books, sitting, free, missing=True)
    letter = Letter(asked, column(*place_buttons(sitting, free)), Urgency.NOTICE)
    await tell_role(books, call, Role.COORDINATOR, letter, but=person.id, too=True)
    told = Letter(ObserverNotComing(work=work_of(sitting), who=fact.who), urgency=Urgency.NOTICE)
    await tell_role(books, call, Role.SCHOOL, told, sitting.organisation)


async def _tell_of_packets(
    books: Books, call: Call, fact: CannotCome, person: Person, packets: Sequence[Packet]
) -> None:
    campaign = await books.campaign(person.campaign)
    cards = tuple(card(call.case(packet, campaign)) for packet in packets[:SHOWN])
    looks = [Choice("look", f"p{p.id}", p.version, "", p.code) for p in packets[:SHOWN]]
    left = len(packets) - len(cards)
    ill = ExpertNotComing(who=fact.who, day=fact.day, cards=cards, count=len(packets), more=left)
    whole = Choice("hand-on", f"n{person.id}")
    for role, ways in ((Role.COORDINATOR, (whole, *looks)), (Role.CHAIR, looks)):
        letter = Letter(ill, column(*ways), Urgency.NOTICE)
        await tell_role(books, call, role, letter, but=person.id, too=True)


async def tell_role(
    books: Books, call: Call, role: Role, letter: Letter, place: str = "", but: int = 0, *, too: bool = False
) -> None:
    """Everyone of the role, of that organisation if one is named; the caller only where `too` is said."""
    for each in await books.people_with(call.person.campaign, role):
        own = each.id == call.person.id and not too
        bound = [g.organisations for g in each.grants if g.role is role]
        covers = not place or any(not here or place in here for here in bound)
        if each.id != but and not own and covers:
            await books.tell(each.id, letter)
