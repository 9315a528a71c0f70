"""How the deadlines of a campaign are brought up to date: packets that move, rows that are set anew."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from custody.campaign import Campaign
from custody.deadlines import due_of
from custody.desk.plans.moving import move, tell_holders
from custody.due import Due, Kind
from custody.packets import Packet, Place, Term
from custody.ports import Books, WorkDays


@dataclass(frozen=True, slots=True)
class Replanning:
    """The campaign whose deadlines are brought up to date, at which moment."""

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


async def move_packets(plan: Replanning, ids: Sequence[int]) -> dict[int, Packet]:
    """Move the deadlines of these packets, unless somebody has acted on them meanwhile."""
    locked = [packet for packet in await plan.books.take_packets(ids) if plan.moves(packet)]
    reasons = (plan.campaign, plan.days, plan.at)
    moved = [await move(plan.books, packet, plan.dated(packet), *reasons) for packet in locked]
    await tell_holders(plan.books, moved, plan.at)
    return {each.packet.id: each.packet for each in moved}


async def set_dues(plan: Replanning, wanted: dict[str, dict[Kind, Due]]) -> None:
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
