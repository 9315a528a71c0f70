"""A work that is on another day than before: its deadlines and those of its packets move with it."""

from datetime import datetime

from custody.campaign import Campaign
from custody.desk.plans.replanning import Replanning, move_packets, set_dues
from custody.desk.reminders import dues
from custody.ports import Books, WorkDays
from custody.sittings import Sitting


async def follow(books: Books, campaign: Campaign, days: WorkDays, sitting: Sitting, at: datetime) -> None:
    """Bring every open deadline and reminder of the work and its packets up to date; it is saved already."""
    plan = Replanning(books, campaign, days, at)
    await set_dues(plan, {f"s{sitting.id}": dues.of_sitting(campaign, days, sitting, at)})
    packets = await books.packets_of_sitting(sitting.id)
    changed = await move_packets(plan, sorted(each.id for each in packets if plan.moves(each)))
    now = [changed.get(each.id, each) for each in packets]
    await set_dues(plan, {f"p{each.id}": dues.of_packet(campaign, days, each, at) for each in now})
