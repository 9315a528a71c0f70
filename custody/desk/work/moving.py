"""The work itself goes over: sittings, packets and offices in one transaction, each in its own chain."""

from collections.abc import Iterable
from dataclasses import replace

from custody.acts import Assign
from custody.desk.absences.observers import work_of
from custody.desk.call import Call, person_stream, today
from custody.desk.chains import note_of_sitting
from custody.desk.settle import settle
from custody.desk.work.lines import lines_of, work_lines
from custody.desk.work.telling import tell_moved
from custody.facts.absences import Replaced
from custody.facts.base import encode
from custody.facts.names import Who
from custody.facts.whole_work import WorkMoved
from custody.judge.seen import seen
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Person, Role, roles_of
from custody.sittings import Sitting
from custody.whole_work import AT_ONCE, Taker, WholeOf


def left_of(work: WholeOf, chosen: Taker) -> int:
    """How many things stay: what this person cannot take, and packets beyond what one tap moves."""
    packets = [each for each in work.checking if f"p{each.id}" in chosen.takes]
    return len(work.things - chosen.takes) + max(0, len(packets) - AT_ONCE)


async def give(books: Books, call: Call, work: WholeOf, chosen: Taker, left: int) -> None:
    """Move it, write it down, and tell everybody concerned once."""
    person, to = work.person, chosen.person
    packets = [each.id for each in work.checking if f"p{each.id}" in chosen.takes][:AT_ONCE]
    assigned = await assign(books, call, packets, to)
    sittings = []
    for each in work.sittings:
        can = f"s{each.id}" in chosen.takes
        moved = await replace_observer(books, call, each.id, person, to) if can else None
        sittings += [moved] if moved else []
    offices = tuple(role for role in work.offices if role in chosen.takes)
    for role in offices:
        await books.hand_grants_on(person.id, to.id, role)
    held, day = {each.id for each in work.held}, today(call, await books.campaign(person.campaign))
    ill = await books.is_absent(person.id, day)
    fact = WorkMoved(
        who=_who(person), to=_who(to), by=seen(call.person, Role.COORDINATOR), at=call.at,
        ill=ill, works=work_lines(sittings),
        packets=lines_of(_all((*work.held, *assigned)), held), office=offices, held=len(held), left=left,
        sittings=tuple(each.id for each in sittings), assigned=tuple(each.id for each in assigned),
    )  # fmt: skip
    body: dict[str, object] = {"fact": encode(fact)}
    entry = await books.write(call.record(person_stream(person), fact, body, accepted=True))
    await tell_moved(books, call, replace(fact, receipt=entry.receipt), sittings)


def _all(packets: Iterable[Packet]) -> tuple[Packet, ...]:
    """Each once."""
    return tuple({each.id: each for each in packets}.values())


def _who(person: Person) -> Who:
    return seen(person, next(iter(roles_of(person)), Role.OBSERVER))


async def assign(books: Books, call: Call, ids: list[int], expert: Person) -> list[Packet]:
    """Let this expert check these packets; one that may not go over any more stays where it is."""
    campaign, moved = await books.campaign(expert.campaign), []
    for packet in await books.take_packets(sorted(ids)):
        allowed = await books.authorised_experts(packet.organisation)
        done = await settle(books, call, call.case(packet, campaign, None, allowed), Assign(expert))
        if done.accepted:
            moved.append(done.packet)
    return moved


async def replace_observer(
    books: Books, call: Call, sitting_id: int, before: Person, after: Person
) -> Sitting | None:
    """Another observer, unless somebody has decided otherwise meanwhile."""
    sitting = await books.take_sitting(sitting_id)
    if sitting is None or sitting.observer != before.id:
        return None
    fact = Replaced(
        work=work_of(sitting), observer=seen(after, Role.OBSERVER), former=seen(before, Role.OBSERVER),
        at=call.at, by=seen(call.person, Role.COORDINATOR),
    )  # fmt: skip
    await note_of_sitting(books, call, sitting.id, fact)
    moved = replace(sitting, observer=after.id, without_order="")
    await books.save_sitting(moved)
    return moved
