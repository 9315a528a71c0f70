"""The lists of /acts read out of the books: of a packet, of a person, of a day, of everybody."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from custody.campaign import Campaign
from custody.codes import shown
from custody.deed_papers import Journal, Transfer
from custody.desk.call import Call, today
from custody.desk.deeds import pages, reading
from custody.desk.deeds.pages import Shown
from custody.desk.deeds.rights import is_staff, may_print
from custody.facts.base import Refusal
from custody.facts.deeds import NotYourDeed
from custody.facts.doors import NotUnderstood, OldButton
from custody.facts.refusals import NotYours
from custody.ports import Books, Scope
from custody.roles import Person

EVERYTHING = 10_000


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: a view of the menu with its page, a packet's or a person's acts."""

    view: str
    number: int = 0
    page: int = 1


async def shown_of(books: Books, call: Call, campaign: Campaign, asked: Asked) -> Shown | Refusal:
    """The list that is asked for, or why this person does not get it."""
    if asked.view in OPEN:
        return await OPEN[asked.view](books, call, campaign, asked)
    return await _for_staff(books, call, campaign, asked) if is_staff(call.person) else NotYourDeed()


async def _for_staff(books: Books, call: Call, campaign: Campaign, asked: Asked) -> Shown | Refusal:
    if asked.view == "y":
        day = date.fromordinal(asked.number)
        found = await reading.of_day(books, campaign, day)
        return pages.of_day(_mine(call.person, found), day, asked.page)
    if asked.view == "d":
        return pages.days(await reading.days(books, campaign, call.recorded), asked.page)
    if asked.view == "w":
        return pages.people(await books.everyone(campaign.id), asked.page)
    return OldButton()


async def examples(books: Books, call: Call, campaign: Campaign) -> tuple[str, ...]:
    """What can be typed after /acts here: a packet's code, and the call-sign of somebody who has acts."""
    packets = await books.listing(campaign.id, Scope(), call.recorded, 1, 0)
    people = [each for each in await books.everyone(campaign.id) if not is_staff(each)]
    return (*(shown(each.code) for each in packets), *(each.callsign for each in people[:1]))


async def _own(books: Books, call: Call, campaign: Campaign, asked: Asked) -> Shown:
    if asked.view == "m" and is_staff(call.person):
        named = replace(pages.MENU.fact, examples=await examples(books, call, campaign))
        return replace(pages.MENU, fact=named)
    found = await reading.of_person(books, campaign, call.person, call.recorded)
    return pages.of_person(found, call.person, asked.page, own=True)


async def _of_person(books: Books, call: Call, campaign: Campaign, asked: Asked) -> Shown | Refusal:
    person = await books.person(asked.number)
    if person is None or person.campaign != campaign.id:
        return OldButton()
    if not (is_staff(call.person) or person.id == call.person.id):
        return NotYourDeed()
    found = await reading.of_person(books, campaign, person, call.recorded)
    own = person.id == call.person.id
    return pages.of_person(_mine(call.person, found), person, asked.page, own=own)


async def _of_packet(books: Books, call: Call, campaign: Campaign, asked: Asked) -> Shown | Refusal:
    packet = next(iter(await books.packets([asked.number])), None)
    if packet is None or packet.campaign != campaign.id:
        return NotUnderstood()
    story = await reading.story_of(books, packet)
    passed = await reading.passed(books, [packet])
    acts = _mine(call.person, [Transfer(campaign, (each,)) for each in passed])
    whole = may_print(call.person, Journal(campaign, story))
    if not (acts or whole):
        return NotYours(code=packet.code)
    return pages.of_packet(acts, packet, asked.page, whole=whole)


async def _sittings(books: Books, call: Call, campaign: Campaign, asked: Asked) -> Shown:
    day = today(call, campaign)
    every = await books.sittings_of(campaign.id, EVERYTHING, 0)
    mine = [each for each in every if each.day <= day and pages.is_for(call.person, each)]
    return pages.sittings(mine, asked.page)


def _mine(person: Person, found: Sequence[Transfer]) -> tuple[Transfer, ...]:
    return tuple(each for each in found if may_print(person, each))


Look = Callable[[Books, Call, Campaign, Asked], Awaitable[Shown | Refusal]]

OPEN: dict[str, Look] = {
    "p": _of_packet, "k": _of_packet, "n": _of_person, "s": _sittings, "m": _own, "o": _own,
}  # fmt: skip
"""What everybody can ask for, each seeing their own."""
