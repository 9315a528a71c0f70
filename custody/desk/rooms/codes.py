"""/codes: which codes an organisation has handed out to its participants, each once (S 12)."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from custody.desk.call import Call, organisation_stream
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.desk.personal import refuse
from custody.desk.rooms.codes_meant import SPEAKERS, SaidCodes, meant, speaks, unclear
from custody.directory import Listed
from custody.facts.base import Refusal, encode
from custody.facts.codes import (
    CodesGone,
    CodesIssued,
    CodesOverlap,
    CodeSpan,
    CodesShown,
    CodesTakenBack,
    CodesTooMany,
)
from custody.facts.doors import NotForYourRole
from custody.facts.names import Who
from custody.judge.seen import seen
from custody.letters import Choice
from custody.participant_codes import MOST_RANGES, CodeRange, free_after
from custody.ports import Books
from custody.roles import Role

C = TypeVar("C", CodesIssued, CodesTakenBack)


async def say(call: Call, said: SaidCodes) -> None:
    """Show the codes of an organisation, or write down that these were handed out."""
    if not any(call.person.has(role) for role in SPEAKERS):
        await refuse(call, NotForYourRole(command="codes", roles=SPEAKERS))
        return
    place = await meant(call, said)
    async with call.open_books() as books:
        if isinstance(place, Refusal):
            await _refused(books, call, place)
        elif said.unread:
            await _refused(books, call, unclear(said.unread))
        elif said.ranges:
            await _issue(books, call, place, said.ranges)
        else:
            await _show(books, call, place)


async def _refused(books: Books, call: Call, refusal: Refusal) -> None:
    await record_unknown(books, call, (refusal,))
    await reply(books, call, refusal)


async def _issue(books: Books, call: Call, place: Listed, ranges: Sequence[CodeRange]) -> None:
    await books.lock_campaign(call.person.campaign)
    code, name = place.code, place.name
    known = await books.code_ranges(call.person.campaign, code)
    if len(known) + len(ranges) > MOST_RANGES:
        await _refused(books, call, CodesTooMany(organisation=name, most=MOST_RANGES))
        return
    clash = [each for each in known if any(each.overlaps(new) for new in ranges)]
    if clash:
        await _refused(books, call, CodesOverlap(organisation=name, spans=_spans(clash)))
        return
    for each in ranges:
        await books.add_code_range(call.person.campaign, code, each, call.recorded)
    fact = CodesIssued(
        organisation=name, spans=_spans(ranges), count=sum(each.count for each in ranges), at=call.at,
        by=_me(call, code),
    )  # fmt: skip
    kept = await books.code_ranges(call.person.campaign, code)
    new = [each for each in kept if each not in known]
    await reply(books, call, await _write(books, call, code, fact), [_back(each) for each in new])


def _spans(ranges: Sequence[CodeRange]) -> tuple[CodeSpan, ...]:
    return tuple(CodeSpan(each.first, each.last, each.count, each.course) for each in ranges)


def _me(call: Call, code: str) -> Who:
    role = Role.SCHOOL if Role.SCHOOL in call.person.roles_at(code, "") else Role.COORDINATOR
    return seen(call.person, role)


def _back(codes: CodeRange) -> Choice:
    return Choice("codes-back", "", 0, str(codes.number), f"{codes.first}–{codes.last}")


async def _write(books: Books, call: Call, code: str, fact: C) -> C:
    """The fact in the organisation's chain, with its receipt."""
    stream = organisation_stream(call.person.campaign, code)
    entry = await books.write(call.record(stream, fact, {"fact": encode(fact)}, accepted=True))
    return replace(fact, receipt=entry.receipt)


async def _show(books: Books, call: Call, place: Listed) -> None:
    known = await books.code_ranges(call.person.campaign, place.code)
    shown = CodesShown(
        organisation=place.name, spans=_spans(known), count=sum(each.count for each in known),
        example=free_after(known),
    )  # fmt: skip
    await reply(books, call, shown, [_back(each) for each in known])


async def take_back(call: Call, number: int) -> None:
    """A range was a slip: it was not handed out."""
    async with call.open_books() as books:
        await books.lock_campaign(call.person.campaign)
        code = await books.organisation_of_codes(call.person.campaign, number)
        if code is None or not speaks(call, code):
            await _refused(books, call, CodesGone())
            return
        dropped = await books.drop_code_range(call.person.campaign, code, number)
        named = await books.organisations(call.person.campaign, frozenset({code}))
        name = named[0].name if named else code
        spans = _spans([dropped] if dropped else [])
        fact = CodesTakenBack(organisation=name, spans=spans, at=call.at, by=_me(call, code))
        await reply(books, call, await _write(books, call, code, fact))
