"""After a load or a changed calendar: every deadline and reminder moves that hangs on what has changed."""

from dataclasses import dataclass, replace
from datetime import datetime

from custody.campaign import Campaign
from custody.deadlines import due_of, why
from custody.desk import dues
from custody.desk.clocked import by_the_clock
from custody.due import Due, Kind
from custody.facts.keeping import DueMoved
from custody.facts.names import Deadline
from custody.letters import Choice, Letter, Urgency, column
from custody.packets import Packet, Place, Term
from custody.ports import Books, WorkDays

PAGE = 500


@dataclass(frozen=True, slots=True)
class _Plan:
    books: Books
    campaign: Campaign
    days: WorkDays
    at: datetime
    known: dict[str, dict[Kind, Due]]


async def replan(books: Books, campaign_id: int, days: WorkDays, at: datetime) -> int:
    """Bring every open deadline and reminder of the campaign up to date; returns how many deadlines moved.

    What has not changed keeps its row, so that nobody is reminded twice; what has moved is a fact of the
    packet's chain, and its holder is told.
    """
    campaign = await books.campaign(campaign_id)
    known: dict[str, dict[Kind, Due]] = {}
    for due in await books.open_dues(campaign_id):
        known.setdefault(due.subject, {})[due.kind] = due
    plan = _Plan(books, campaign, days, at, known)
    moved, after = 0, 0
    while packets := await books.unfinished(campaign_id, after, PAGE):
        moved += sum([await _packet(plan, packet) for packet in packets])
        after = packets[-1].id
    await _sittings(plan)
    return moved


async def _packet(plan: _Plan, packet: Packet) -> bool:
    place = _dated(plan, packet)
    was_moved = place.due != packet.place.due
    if was_moved:
        packet = await _move(plan, packet, place)
    await _set(plan, f"p{packet.id}", dues.of_packet(plan.campaign, plan.days, packet, plan.at))
    return was_moved


def _dated(plan: _Plan, packet: Packet) -> Place:
    """The place with its deadline counted anew: by the sitting's day as it is now, by today's calendar."""
    place = packet.place
    term = place.term or (Term("same-day", packet.day) if place.step is None else None)
    if term is None:
        return place
    if term.rule == "same-day":
        term = replace(term, since=packet.day)
    return replace(place, term=term, due=due_of(plan.campaign, plan.days, term))


async def _move(plan: _Plan, packet: Packet, place: Place) -> Packet:
    (locked,) = await plan.books.take_packets([packet.id])
    place = replace(locked.place, term=place.term, due=place.due)
    step = packet.way.due_step(place.step)
    reason = why(plan.campaign, plan.days, place.term) if place.term else None
    due = Deadline(place.due or plan.at, step.name if step else "", reason=reason)
    fact = DueMoved(packet=packet.name, at=plan.at, due=due, before=locked.place.due)
    await plan.books.write(by_the_clock(packet, fact, place, plan.at))
    moved = replace(locked, place=place)
    await plan.books.save_packet(moved, finished=False)
    if place.holder is not None:
        button = Choice("look", f"p{packet.id}", packet.version, "", packet.code)
        await plan.books.tell(place.holder.id, Letter(fact, column(button), Urgency.NOTICE))
    return moved


async def _sittings(plan: _Plan) -> None:
    for sitting in await plan.books.sittings_to_upload(plan.campaign.id, frozenset()):
        await _set(plan, f"s{sitting.id}", dues.of_sitting(plan.campaign, plan.days, sitting, plan.at))


async def _set(plan: _Plan, subject: str, wanted: dict[Kind, Due]) -> None:
    """Rows whose time is unchanged stay as they are: they may have spoken already."""
    known = plan.known.get(subject, {})
    fresh = [due for due in wanted.values() if not _is_known(known.get(due.kind), due)]
    if fresh:
        await plan.books.set_dues(fresh)
    for kind, due in known.items():
        if kind not in wanted and due.at > plan.at:
            await plan.books.close_due(subject, kind)


def _is_known(before: Due | None, due: Due) -> bool:
    if before is None or before.next_at is None:
        return False
    return due.kind == "silence" or (before.at, before.step) == (due.at, due.step)
