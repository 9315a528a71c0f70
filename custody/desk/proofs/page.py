"""/proof: what a person has sent, when, and what became of it; others are told of themselves only."""

from typing import Protocol

from custody.calendar import SaidDay, day_meant
from custody.callsigns import called
from custody.campaign import Campaign
from custody.desk.call import Call, today
from custody.desk.deeds.rights import is_staff
from custody.desk.letters import reply
from custody.desk.proofs import pages
from custody.desk.proofs.reading import DAY, Period, statement, unpacked
from custody.facts.base import Refusal
from custody.facts.doors import OldButton
from custody.facts.proofs import NotYourProof, ProofUnclear
from custody.letters import Letter
from custody.ports import Books
from custody.roles import Person
from custody.sent import Statement

MOST_DAYS = 92
QUOTED = 40


class SaidDays(Protocol):
    """What was typed after /proof: days, or so many days ago, and whose statement; `whose` may be empty."""

    @property
    def days(self) -> tuple[SaidDay, ...]:
        """The days that were named, at most two."""
        ...

    @property
    def ago(self) -> int:
        """Yesterday is 1."""
        ...

    @property
    def whose(self) -> str:
        """A call-sign."""
        ...


async def ask(call: Call, words: str, said: SaidDays | None) -> None:
    """/proof, perhaps with days and a call-sign."""
    async with call.read_books() as books:
        campaign = await books.campaign(call.person.campaign)
        found = await _meant(books, call, campaign, words, said)
    if isinstance(found, Refusal):
        async with call.open_books() as open_books:
            await reply(open_books, call, found)
    else:
        await _show(call, *found, page=1, edit=False)


async def turn(call: Call, ref: str, arg: str) -> None:
    """A button: another page or another day of somebody's statement; without anything, one's own of today."""
    packed, _, page = arg.partition(".")
    async with call.read_books() as books:
        campaign = await books.campaign(call.person.campaign)
        person = await books.person(int(ref[1:])) if ref else call.person
    day = today(call, campaign)
    if person is None or person.campaign != campaign.id or not may_ask(call.person, person):
        async with call.open_books() as open_books:
            await reply(open_books, call, OldButton() if person is None else NotYourProof())
        return
    period = unpacked(int(packed)) if packed else Period(day, day)
    await _show(call, person, period, page=int(page or 1), edit=bool(packed))


def may_ask(asking: Person, person: Person) -> bool:
    """Whether the statement is their own, or they coordinate or oversee the campaign."""
    return asking.id == person.id or (is_staff(asking) and asking.campaign == person.campaign)


async def to_print(
    books: Books, call: Call, campaign: Campaign, number: int, packed: int
) -> tuple[Statement, ...]:
    """The statement behind a button; none when nothing was sent, or when it is not theirs to ask for."""
    person = await books.person(number)
    if person is None or person.campaign != campaign.id or not may_ask(call.person, person):
        return ()
    found = await statement(books, campaign, person, unpacked(packed), call.update)
    return (found,) if found.sent else ()


async def _meant(
    books: Books, call: Call, campaign: Campaign, words: str, said: SaidDays | None
) -> tuple[Person, Period] | Refusal:
    day = today(call, campaign)
    if said is None:
        return ProofUnclear(words=words[:QUOTED])
    person: Person | None = call.person
    if said.whose:
        everyone = await books.everyone(campaign.id) if is_staff(call.person) else (call.person,)
        person = called(everyone, said.whose)
        if person is None:
            return ProofUnclear(words=said.whose) if is_staff(call.person) else NotYourProof()
    days = [day_meant(each, day) for each in said.days] or [day - said.ago * DAY]
    known = sorted(each for each in days if each is not None)
    if len(known) < len(days) or person is None or (known[-1] - known[0]).days >= MOST_DAYS:
        return ProofUnclear(words=words[:QUOTED])
    return person, Period(known[0], known[-1])


async def _show(call: Call, person: Person, period: Period, page: int, *, edit: bool) -> None:
    async with call.read_books() as books:
        campaign = await books.campaign(person.campaign)
        found = await statement(books, campaign, person, period, call.update)
    fact, rows = pages.shown(found, period.packed, page, call.recorded, own=person.id == call.person.id)
    async with call.open_books() as books:
        letter = Letter(fact, rows, edit=call.message if edit else None)
        await books.answer(call.chat, letter, call.person.language)
