"""A whole work comes back within the minutes that the campaign allows, an office whenever its owner does."""

from dataclasses import replace
from datetime import timedelta

from custody.desk.call import Call, person_stream
from custody.desk.letters import reply
from custody.desk.work.lines import lines_of, work_lines
from custody.desk.work.moving import assign, replace_observer
from custody.desk.work.telling import tell_returned
from custody.facts.base import decode, encode
from custody.facts.doors import NotForYourRole, OldButton
from custody.facts.whole_work import TooLateToReturn, WorkMoved, WorkReturned
from custody.judge.seen import seen
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Person, Role


async def take_back(call: Call, who: int, of: int) -> None:
    """What has not begun meanwhile goes back; the rest stays where it is, and is counted."""
    async with call.open_books() as books:
        if not call.person.has(Role.COORDINATOR):
            await reply(books, call, NotForYourRole(command="people", roles=(Role.COORDINATOR,)))
            return
        await books.lock_person(who)
        person = await books.person(who)
        moved = (
            await _moved(books, person, of) if person and person.campaign == call.person.campaign else None
        )
        to = await books.person(moved.to.id) if moved else None
        if person is None or moved is None or to is None:
            await reply(books, call, OldButton())
            return
        campaign = await books.campaign(person.campaign)
        if not moved.office and call.recorded - moved.at > timedelta(minutes=campaign.undo_minutes):
            await reply(books, call, TooLateToReturn(who=moved.who))
            return
        await _return(books, call, person, to, moved, of)


async def office_away(books: Books, person: Person) -> int:
    """The entry by which an office of this person has gone to another and is there still; 0 for none."""
    gone = 0
    for entry in await books.story(person_stream(person)):
        content = entry.content
        if content["kind"] == WorkMoved.kind and content["body"]["fact"].get("office"):
            gone = content["seq"]
        if content["kind"] == WorkReturned.kind and content["body"]["fact"]["of"] == gone:
            gone = 0
    return gone


async def _moved(books: Books, person: Person, of: int) -> WorkMoved | None:
    """The entry that is to be taken back, unless that was done already."""
    found = None
    for entry in await books.story(person_stream(person)):
        content = entry.content
        if content["seq"] == of and content["kind"] == WorkMoved.kind:
            found = decode(content["body"]["fact"])
        if content["kind"] == WorkReturned.kind and content["body"]["fact"]["of"] == of:
            found = None
    return found if isinstance(found, WorkMoved) else None


async def _return(books: Books, call: Call, person: Person, to: Person, moved: WorkMoved, of: int) -> None:
    packets = await assign(books, call, await _untouched(books, moved, to), person)
    sittings = []
    for number in moved.sittings:
        sitting = await books.sitting(number)
        if sitting is not None and not sitting.milestones:
            back = await replace_observer(books, call, number, to, person)
            sittings += [back] if back else []
    if moved.office:
        await books.get_grants_back(person.id, to.id)
    left = len(moved.sittings) - len(sittings) + len(moved.assigned) - len(packets)
    fact = WorkReturned(
        who=moved.who, former=moved.to, by=seen(call.person, Role.COORDINATOR), at=call.at, of=of,
        works=work_lines(sittings), packets=lines_of(packets, set()), left=left,
    )  # fmt: skip
    body: dict[str, object] = {"fact": encode(fact)}
    entry = await books.write(call.record(person_stream(person), fact, body, accepted=True))
    await tell_returned(books, call, replace(fact, receipt=entry.receipt))


async def _untouched(books: Books, moved: WorkMoved, to: Person) -> list[int]:
    """Packets that are still the other's to check, and not in their hands yet."""
    return [each.id for each in await books.packets(moved.assigned) if _is_there(each, to)]


def _is_there(packet: Packet, to: Person) -> bool:
    holder, expert = packet.place.holder, packet.expert
    return expert is not None and expert.id == to.id and (holder is None or holder.id != to.id)
