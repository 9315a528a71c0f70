"""Who hears of a question, how it looks to them, and which questions are whose business."""

import hashlib
from collections.abc import Sequence
from itertools import accumulate

from custody.desk.call import Call, campaign_stream
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.desk.reminders.reachable import hears
from custody.facts.base import Fact, Refusal, encode
from custody.facts.doors import NotForYourRole
from custody.facts.inquiries import InquiryUnknown
from custody.facts.names import Receipt, Who
from custody.facts.responses import InquiryCard, InquiryTurn
from custody.inquiries import Inquiry, Turn
from custody.judge.seen import seen
from custody.letters import Choice
from custody.ports import Books
from custody.roles import Person, Role

ROOM = 3000
"""Signs of a question and of what was said to it that one message holds."""

OFFICE = (Role.COORDINATOR, Role.DEPARTMENT)
"""Who may answer: the department reads everything, and answers where it knows better."""


def sha256_of(*texts: str) -> str:
    """Of the text in UTF-8, in hex; several are parted by a line with nothing on it."""
    return hashlib.sha256("\n\n".join(texts).encode()).hexdigest()


def is_office(person: Person) -> bool:
    """Whether this person may answer."""
    return any(person.has(role) for role in OFFICE)


def speaker(person: Person) -> Who:
    """A person as their office, or as whatever they are first."""
    own = next((grant.role for grant in person.grants), Role.SCHOOL)
    return seen(person, next((each for each in OFFICE if person.has(each)), own))


async def takes_part(books: Books, call: Call) -> bool:
    """Whether the person has a role by the plan; otherwise it is answered that others have."""
    if not call.person.grants:
        await refuse(books, call, NotForYourRole(command="ask", roles=tuple(Role)))
    return bool(call.person.grants)


async def hearers(books: Books, campaign: int, but: int) -> tuple[Person, ...]:
    """The coordinators and the deputy; where none of them hears it, the department besides."""
    mine = [each for each in await books.people_with(campaign, Role.COORDINATOR) if each.id != but]
    if any([await hears(books, each) for each in mine]):
        return tuple(mine)
    known = {each.id for each in mine} | {but}
    others = await books.people_with(campaign, Role.DEPARTMENT)
    return (*mine, *(each for each in others if each.id not in known))


async def asker_of(books: Books, inquiry: Inquiry) -> Who:
    """Who has asked, as what they asked."""
    person = await books.person(inquiry.asker)
    return seen(person, inquiry.role) if person else Who(inquiry.asker, "", inquiry.role)


def newest(turns: Sequence[Turn], room: int) -> Sequence[Turn]:
    """The last turns for which there is so much room in signs; one at least."""
    lengths = accumulate(len(each.words) for each in reversed(turns))
    kept = sum(length <= room for length in lengths)
    return turns[len(turns) - max(1, kept) :] if turns else turns


async def card_of(books: Books, inquiry: Inquiry) -> InquiryCard:
    """The question with everything that was said to it."""
    advice, turns = await books.advice_about(inquiry.id), await books.turns_of(inquiry.id)
    shown = newest(turns, ROOM - len(inquiry.words))
    return InquiryCard(
        number=inquiry.number, topic=inquiry.topic, heading=inquiry.heading, body=inquiry.words,
        by=await asker_of(books, inquiry), at=inquiry.asked_at, state=inquiry.state,
        since=inquiry.since if inquiry.state == "open" else None, reason=inquiry.reason,
        turns=tuple([await _turn(books, inquiry, each) for each in shown]),
        earlier=len(turns) - len(shown),
        kept=advice.number if advice and advice.state == "kept" else 0,
    )  # fmt: skip


async def _turn(books: Books, inquiry: Inquiry, turn: Turn) -> InquiryTurn:
    person = await books.person(turn.person)
    mine = turn.how in ("answer", "more") and person is not None
    by = speaker(person) if mine and person else await asker_of(books, inquiry)
    return InquiryTurn(how=turn.how, by=by, at=turn.at, body=turn.words, changed=turn.changed_at)


def ways(person: Person, inquiry: Inquiry, card: InquiryCard) -> tuple[Choice, ...]:
    """What the office can do about a question."""
    ref = f"q{inquiry.id}"
    if not is_office(person) or inquiry.state == "withdrawn":
        return ()
    if inquiry.state != "answered":
        closes = (Choice("dismiss", ref),) if inquiry.state == "open" else ()
        return (Choice("respond", ref), *closes)
    mine = any(each.by.id == person.id and each.how in ("answer", "more") for each in card.turns)
    fixes = (Choice("respond-fix", ref),) if mine else ()
    keeps = (Choice("advice-keep", ref, 0, "", "kept" if card.kept else ""),)
    return (Choice("respond", ref, 0, "", "more"), *fixes, *(keeps if _keeps(person) else ()))


def _keeps(person: Person) -> bool:
    return person.has(Role.COORDINATOR)


async def at_hand(books: Books, call: Call, inquiry: int, *, asker: bool = False) -> Inquiry | None:
    """The question, with the campaign's lock, if it is this person's business; otherwise that is answered."""
    await books.lock_campaign(call.person.campaign)
    found = await books.inquiry(inquiry)
    mine = found is not None and found.campaign == call.person.campaign
    if found is not None and mine and (found.asker == call.person.id if asker else is_office(call.person)):
        return found
    # A number that is not theirs is told to nobody: whose it is and whether it exists stays open.
    await refuse(books, call, InquiryUnknown(number=0))
    return None


async def write(books: Books, call: Call, fact: Fact) -> Receipt:
    """The fact in the campaign's chain; its receipt."""
    campaign = await books.campaign(call.person.campaign)
    body: dict[str, object] = {"fact": encode(fact)}
    entry = await books.write(call.record(campaign_stream(campaign), fact, body, accepted=True))
    return entry.receipt


async def refuse(books: Books, call: Call, refusal: Refusal, *buttons: Choice) -> None:
    """Answered, and written into the person's chain."""
    await record_unknown(books, call, (refusal,))
    await reply(books, call, refusal, buttons)
