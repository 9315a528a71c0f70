"""After a load or a changed calendar: every deadline and reminder moves that hangs on what has changed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from custody.campaign import Campaign
from custody.deadlines import due_of
from custody.desk import dues
from custody.desk.moving import move, tell_holders
from custody.due import Due, Kind
from custody.packets import Packet, Place, Term
from custody.ports import Books, OpenBooks, WorkDays

AT_ONCE = 100
"""So many packets are one transaction: nobody's scan waits long for it."""

COUNTED_AT_ONCE = 500
SITTINGS = "s"
"""Begins the note where to go on while it is the sittings' turn."""


@dataclass(frozen=True, slots=True)
class _Plan:
    books: Books
    campaign: Campaign
    days: WorkDays
    at: datetime

    def dated(self, packet: Packet) -> Place:
        """The place with its deadline counted anew: by the sitting's day and the calendar of now."""
        place = packet.place
        term = place.term or (Term("same-day", packet.day) if place.step is None else None)
        if term is None:
            return place
        if term.rule == "same-day":
            term = replace(term, since=packet.day)
        return replace(place, term=term, due=due_of(self.campaign, self.days, term))

    def moves(self, packet: Packet) -> bool:
        """Whether its deadline is another one by now."""
        return self.dated(packet).due != packet.place.due


async def replan(books: Books, campaign_id: int, days: WorkDays, at: datetime) -> int:
    """Begin to bring every open deadline and reminder of the campaign up to date; returns how many will move.

    The first packets are done here, the others by the clock, some a transaction: a row of the campaign says
    that they are still to come, also after a crash. What has not changed keeps its row, so that nobody is
    reminded twice; what has moved is a fact of the packet's chain, and its holder is told.
    """
    plan = _Plan(books, await books.campaign(campaign_id), days, at)
    sittings = await books.sittings_to_upload(campaign_id, frozenset())
    await _set(plan, {f"s{each.id}": dues.of_sitting(plan.campaign, days, each, at) for each in sittings})
    count = await _count(plan)
    await _some(plan, 0)
    return count


async def begin(books: Books, campaign_id: int, at: datetime) -> None:
    """The same, but all of it is left to the clock: nobody waits for a plan of thousands of sittings."""
    await books.set_due(Due(f"c{campaign_id}", "replan", at, at, f"{SITTINGS}0"))


async def go_on(books: Books, campaign_id: int, days: WorkDays, at: datetime) -> bool:
    """The next packets of a replanning that has begun; False when nothing is left to do."""
    known = await books.dues_of([f"c{campaign_id}"])
    row = next((due for due in known if due.kind == "replan"), None)
    if row is not None:
        plan = _Plan(books, await books.campaign(campaign_id), days, at)
        if row.step.startswith(SITTINGS):
            await _some_sittings(plan, int(row.step.removeprefix(SITTINGS)))
        else:
            await _some(plan, int(row.step))
    return row is not None


async def finish(open_books: OpenBooks, campaign_id: int, days: WorkDays, at: datetime) -> None:
    """All that is left of a replanning, without waiting for the clock."""
    is_left = True
    while is_left:
        async with open_books() as books:
            is_left = await go_on(books, campaign_id, days, at)


async def _some_sittings(plan: _Plan, after: int) -> None:
    """The sittings after that one; after the last of them it is the packets' turn."""
    found = await plan.books.sittings_after(plan.campaign.id, after, AT_ONCE)
    await _set(
        plan, {f"s{each.id}": dues.of_sitting(plan.campaign, plan.days, each, plan.at) for each in found}
    )
    coming = f"{SITTINGS}{found[-1].id}" if len(found) == AT_ONCE else "0"
    await plan.books.set_due(Due(f"c{plan.campaign.id}", "replan", plan.at, plan.at, coming))


async def _count(plan: _Plan) -> int:
    moving, after = 0, 0
    while packets := await plan.books.unfinished(plan.campaign.id, after, COUNTED_AT_ONCE):
        moving += sum(map(plan.moves, packets))
        after = packets[-1].id
    return moving


async def _some(plan: _Plan, after: int) -> None:
    """The packets after that one, and a note where to go on, or that nothing is left."""
    packets = await plan.books.unfinished(plan.campaign.id, after, AT_ONCE)
    changed = await _move(plan, [packet.id for packet in packets if plan.moves(packet)])
    now = [changed.get(packet.id, packet) for packet in packets]
    await _set(plan, {f"p{each.id}": dues.of_packet(plan.campaign, plan.days, each, plan.at) for each in now})
    subject = f"c{plan.campaign.id}"
    if len(packets) == AT_ONCE:
        await plan.books.set_due(Due(subject, "replan", plan.at, plan.at, str(packets[-1].id)))
    else:
        await plan.books.close_due(subject, "replan")


async def _move(plan: _Plan, ids: Sequence[int]) -> dict[int, Packet]:
    """Move the deadlines of these packets, unless somebody has acted on them meanwhile."""
    locked = [packet for packet in await plan.books.take_packets(ids) if plan.moves(packet)]
    reasons = (plan.campaign, plan.days, plan.at)
    moved = [await move(plan.books, packet, plan.dated(packet), *reasons) for packet in locked]
    await tell_holders(plan.books, moved, plan.at)
    return {each.packet.id: each.packet for each in moved}


async def _set(plan: _Plan, wanted: dict[str, dict[Kind, Due]]) -> None:
    """Rows whose time is unchanged stay as they are: they may have spoken already."""
    known: dict[str, dict[Kind, Due]] = {}
    for due in await plan.books.dues_of(list(wanted)):
        known.setdefault(due.subject, {})[due.kind] = due
    fresh = [
        due
        for subject, dues_of in wanted.items()
        for due in dues_of.values()
        if not _is_known(known.get(subject, {}).get(due.kind), due)
    ]
    if fresh:
        await plan.books.set_dues(fresh)
    for subject, dues_of in wanted.items():
        for kind, due in known.get(subject, {}).items():
            if kind not in dues_of and due.at > plan.at:
                await plan.books.close_due(subject, kind)


def _is_known(before: Due | None, due: Due) -> bool:
    if before is None or before.next_at is None:
        return False
    return due.kind == "silence" or (before.at, before.step) == (due.at, due.step)
