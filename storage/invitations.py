"""One-time invitations: the token is given out once and never stored."""

from collections.abc import Callable, Collection
from datetime import datetime

from custody.desk.call import person_stream
from custody.facts.base import Fact, encode
from custody.facts.people import Invited, PhonesRevoked
from custody.ledger import Record
from custody.roles import Person, Role
from storage.books import StoredBooks
from storage.errors import UnknownCallsign
from storage.plan import campaigns

Invitation = tuple[str, tuple[Role, ...], str]
"""A call-sign, its roles, and the token for the link."""


async def create_invitations(
    books: StoredBooks,
    campaign: int,
    at: datetime,
    expires_at: datetime,
    new_token: Callable[[], str],
    callsigns: Collection[str] | None = None,
) -> list[Invitation]:
    """A fresh invitation for everyone without a phone, or for these call-signs; older unused ones die."""
    people = await _people(books, campaign, callsigns)
    wanted = [person for person in people if callsigns is not None or not person.joined]
    made = []
    for person in wanted:
        token = new_token()
        await books.invite(person.id, token, at, expires_at)
        await books.lock_person(person.id)
        await _note(books, person, Invited(callsign=person.callsign, until=expires_at), at)
        made.append((person.callsign, tuple(dict.fromkeys(grant.role for grant in person.grants)), token))
    return made


async def revoke_invitations(
    books: StoredBooks, campaign: int, at: datetime, callsigns: Collection[str] | None = None
) -> int:
    """Unused invitations of everyone, or of these call-signs, die; returns how many."""
    people = await _people(books, campaign, callsigns)
    return sum([await books.take_invitations_back(person.id, at) for person in people])


async def revoke_phones_of(books: StoredBooks, campaign: int, callsign: str, at: datetime) -> int:
    """The phones of that call-sign speak for nobody, as the person's chain tells; returns how many."""
    (person,) = await _people(books, campaign, [callsign])
    await books.lock_person(person.id)
    number = len(await books.take_phones_back(person.id, at))
    await _note(books, person, PhonesRevoked(callsign=callsign, count=number), at)
    return number


async def _note(books: StoredBooks, person: Person, fact: Fact, at: datetime) -> None:
    """What the operator did, in the person's chain; never the token."""
    record = Record(
        person_stream(person), fact.kind, True, "", "", at, at, "received", "command", None,  # noqa: FBT003
        {"fact": encode(fact)},
    )  # fmt: skip
    await books.write(record)


async def link_coordinator(books: StoredBooks, chat: int, at: datetime) -> Person | None:
    """A coordinator named in the settings becomes the newest campaign's first coordinator without a phone.

    The person for whom the chat speaks already, if any; None when all have phones, or nobody is planned,
    or the phone was lost: a phone that was cut off comes back by an invitation only.
    """
    known, campaign = await books.person_of_chat(chat), next(reversed(await campaigns(books)), None)
    if known is not None or campaign is None:
        return known
    return await books.bind_founder(chat, campaign.id, at)


async def _people(books: StoredBooks, campaign: int, callsigns: Collection[str] | None) -> tuple[Person, ...]:
    everyone = await books.everyone(campaign)
    if callsigns is None:
        return everyone
    unknown = set(callsigns) - {person.callsign for person in everyone}
    if unknown:
        raise UnknownCallsign(", ".join(sorted(unknown)))
    return tuple(person for person in everyone if person.callsign in callsigns)
