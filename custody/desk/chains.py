"""Writing into the chain of a person or of a sitting, with the receipt in the fact."""

from dataclasses import replace
from typing import TypeVar

from custody.desk.call import Call, person_stream, sitting_stream
from custody.facts.absences import CanCome, CannotCome, Replaced, WithoutObserver
from custody.facts.base import Refusal, encode
from custody.facts.people import InvitationLink, InvitationsRevoked, Invited, PhonesRevoked
from custody.ports import Books
from custody.roles import Person

OfSitting = CannotCome | Replaced | WithoutObserver
OfPerson = CannotCome | CanCome | InvitationsRevoked | PhonesRevoked
S = TypeVar("S", bound=OfSitting)
P = TypeVar("P", bound=OfPerson)


async def note_of_sitting(books: Books, call: Call, sitting: int, fact: S) -> S:
    """The fact in the sitting's chain; the caller holds the sitting's lock."""
    entry = await books.write(
        call.record(sitting_stream(sitting), fact, {"fact": encode(fact)}, accepted=True)
    )
    return replace(fact, receipt=entry.receipt)


async def refuse_of_sitting(books: Books, call: Call, sitting: int, fact: Refusal) -> None:
    """What was asked of the sitting in vain."""
    await books.write(call.record(sitting_stream(sitting), fact, {"fact": encode(fact)}, accepted=False))


async def note_of_person(books: Books, call: Call, person: Person, fact: P) -> P:
    """The fact in the person's chain; the caller holds the person's lock."""
    entry = await books.write(call.record(person_stream(person), fact, {"fact": encode(fact)}, accepted=True))
    return replace(fact, receipt=entry.receipt)


async def note_link(books: Books, call: Call, person: Person, link: InvitationLink) -> InvitationLink:
    """That there is a new link, without the link."""
    fact = Invited(callsign=link.callsign, until=link.until, phones=link.phones)
    entry = await books.write(call.record(person_stream(person), fact, {"fact": encode(fact)}, accepted=True))
    return replace(link, receipt=entry.receipt)
