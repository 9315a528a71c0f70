"""Putting answers and notices together: one packet is said whole, several are one letter with a line each."""

from collections.abc import Sequence
from datetime import datetime

from custody.campaign import Campaign
from custody.desk.call import Call
from custody.desk.settle import Settled
from custody.facts.answers import Batch
from custody.facts.base import Fact
from custody.facts.checking import Incident
from custody.facts.refusals import NotYours
from custody.judge import Case, Tell
from custody.letters import Choice, Letter, Urgency, column
from custody.menu import choices
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Person, Role
from custody.routes import ROUTES
from custody.vouching import is_chair_there


async def reply(books: Books, call: Call, fact: Fact, buttons: Sequence[Choice] = ()) -> None:
    """Put an answer to this call into the outbox."""
    await books.answer(call.chat, Letter(fact, column(*buttons)), call.person.language)


def choices_after(case: Case, fact: Fact) -> tuple[Choice, ...]:
    """What can be done next, or nothing for somebody who may not see the packet."""
    return () if isinstance(fact, NotYours) else choices(case)


async def bundle(
    books: Books, person: int, call: Call, packets: Sequence[Packet], verb: str, arg: str = "", text: str = ""
) -> Choice:
    """One button for several packets; its version is the sum of theirs, so that any change is noticed."""
    return await pile(books, person, call.recorded, packets, verb, arg, text)


async def pile(
    books: Books, person: int, at: datetime, packets: Sequence[Packet], verb: str, arg: str = "",
    text: str = "",
) -> Choice:  # fmt: skip
    """The same without a call: a button that the clock puts under a letter; each packet counts once."""
    packets = tuple({packet.id: packet for packet in packets}.values())
    key = await books.keep_bundle(person, [packet.id for packet in packets], at)
    return Choice(verb, f"b{key}", sum(p.version for p in packets), arg, text, len(packets))


async def tell_all(books: Books, call: Call, campaign: Campaign, done: Sequence[Settled]) -> None:
    """Tell everyone whom the acts concern, one letter a person and kind of news."""
    heard: dict[tuple[int, str, str], list[tuple[Tell, Packet]]] = {}
    for settled in done:
        for tell in settled.tells:
            for person in await _audience(books, call, campaign, settled.packet, tell):
                heard.setdefault((person, tell.fact.kind, tell.arg), []).append((tell, settled.packet))
    for (person, _, arg), news in heard.items():
        await _tell(books, call, person, arg, news)


async def _audience(
    books: Books, call: Call, campaign: Campaign, packet: Packet, tell: Tell
) -> tuple[int, ...]:
    if isinstance(tell.to, Role):
        people = await books.people_with(campaign.id, tell.to, packet.organisation)
        return tuple(p.id for p in people if p.id != call.person.id and _covers(p, tell.to, packet))
    return (tell.to,)


def _covers(person: Person, role: Role, packet: Packet) -> bool:
    """Whether the role reaches the packet; of chairs only those of the place where it is checked."""
    if role is Role.CHAIR:
        return is_chair_there(packet, person)
    return role in person.roles_at(packet.organisation, packet.subject)


async def _tell(books: Books, call: Call, person: int, arg: str, news: Sequence[tuple[Tell, Packet]]) -> None:
    verbs, packets = news[0][0].verbs, [packet for _, packet in news]
    if len(news) == 1:
        fact, first = news[0][0].fact, packets[0]
        buttons = [_button(verb, first, fact, arg) for verb in verbs]
    else:
        facts = tuple(tell.fact for tell, _ in news)
        fact = Batch(verb=facts[0].kind, done=facts, count=len(facts))
        shown = [verb for verb in verbs if verb != "story" and not verb.startswith("incident-")]
        apart = "" if "deny" in verbs else "shown"
        buttons = [
            await bundle(books, person, call, packets, verb, arg, _word(verb, *packets)) for verb in shown
        ]
        buttons.append(await bundle(books, person, call, packets, "each", apart))
        buttons += [Choice("incidents", "", 0, "1")] if isinstance(facts[0], Incident) else []
    await books.tell(person, Letter(fact, column(*buttons), Urgency.NOTICE))


def _button(verb: str, packet: Packet, fact: Fact, arg: str) -> Choice:
    """A button under a single notice: about the packet as it is now, or about its incident."""
    if verb.startswith("incident-") and isinstance(fact, Incident):
        return Choice(verb, f"i{fact.number}")
    return Choice(verb, f"p{packet.id}", packet.version, arg if verb != "story" else "", _word(verb, packet))


def _word(verb: str, *packets: Packet) -> str:
    """What the button says besides: packets that were opened have no seal to speak of."""
    sealed = any(ROUTES[each.route].ahead(each.place.step, "opened") for each in packets)
    return "opened" if verb == "take" and not sealed else ""
