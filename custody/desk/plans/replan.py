"""After a load or a changed calendar: every deadline and reminder moves that hangs on what has changed."""

from datetime import datetime

from custody.desk.plans.replanning import Replanning, move_packets, set_dues
from custody.desk.reminders import dues
from custody.desk.roadmap import dues as task_dues
from custody.due import Due
from custody.ports import Books, OpenBooks, WorkDays

AT_ONCE = 100
"""So many packets are one transaction: nobody's scan waits long for it."""

COUNTED_AT_ONCE = 500
SITTINGS = "s"
"""Begins the note where to go on while it is the sittings' turn."""


async def replan(books: Books, campaign_id: int, days: WorkDays, at: datetime) -> int:
    """Begin to bring every open deadline and reminder of the campaign up to date; returns how many will move.

    The first packets are done here, the others by the clock, some a transaction: a row of the campaign says
    that they are still to come, also after a crash. What has not changed keeps its row, so that nobody is
    reminded twice; what has moved is a fact of the packet's chain, and its holder is told.
    """
    plan = Replanning(books, await books.campaign(campaign_id), days, at)
    await task_dues.refresh(books, plan.campaign, at)
    sittings = await books.sittings_to_upload(campaign_id, frozenset())
    await set_dues(plan, {f"s{each.id}": dues.of_sitting(plan.campaign, days, each, at) for each in sittings})
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
        plan = Replanning(books, await books.campaign(campaign_id), days, at)
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


async def _some_sittings(plan: Replanning, after: int) -> None:
    """The roadmap, the sittings after that one, and after the last of them it is the packets' turn."""
    if not after:
        await task_dues.refresh(plan.books, plan.campaign, plan.at)
    found = await plan.books.sittings_after(plan.campaign.id, after, AT_ONCE)
    await set_dues(
        plan, {f"s{each.id}": dues.of_sitting(plan.campaign, plan.days, each, plan.at) for each in found}
    )
    coming = f"{SITTINGS}{found[-1].id}" if len(found) == AT_ONCE else "0"
    await plan.books.set_due(Due(f"c{plan.campaign.id}", "replan", plan.at, plan.at, coming))


async def _count(plan: Replanning) -> int:
    moving, after = 0, 0
    while packets := await plan.books.unfinished(plan.campaign.id, after, COUNTED_AT_ONCE):
        moving += sum(map(plan.moves, packets))
        after = packets[-1].id
    return moving


async def _some(plan: Replanning, after: int) -> None:
    """The packets after that one, and a note where to go on, or that nothing is left."""
    packets = await plan.books.unfinished(plan.campaign.id, after, AT_ONCE)
    changed = await move_packets(plan, [packet.id for packet in packets if plan.moves(packet)])
    now = [changed.get(packet.id, packet) for packet in packets]
    await set_dues(
        plan, {f"p{each.id}": dues.of_packet(plan.campaign, plan.days, each, plan.at) for each in now}
    )
    subject = f"c{plan.campaign.id}"
    if len(packets) == AT_ONCE:
        await plan.books.set_due(Due(subject, "replan", plan.at, plan.at, str(packets[-1].id)))
    else:
        await plan.books.close_due(subject, "replan")
