"""The clock tells of the campaign at the hours that people have chosen: each hour once, or never."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.deadlines import local_day
from custody.desk.digests import words
from custody.desk.now.page import hour_of
from custody.digests import FORGOTTEN, OF_THE_DEPARTMENT, Numbers, slot_at, slots_between
from custody.letters import Letter, Urgency
from custody.ports import Books, OpenBooks, ReadBooks, Scope
from custody.reminders import quiet_of


@dataclass(frozen=True, slots=True)
class Slot:
    """An hour that is to be told: to n<person>, or to the department of c<campaign>; `since` they wish it."""

    reader: str
    hours: tuple[time, ...]
    at: datetime
    since: datetime | None = None


async def tell_digests(
    read_books: ReadBooks, open_books: OpenBooks, campaigns: Sequence[int], now: datetime
) -> int:
    """Tell every hour that has come and was not told; returns how many were.

    The letters are put together beside the bot; an hour is taken in the transaction that sends them: it is
    told once, also after a restart or a clock that jumps. Two hours later it is not told any more, and the
    next digest says so.
    """
    told = 0
    for campaign_id in campaigns:
        async with read_books() as books:
            due = await _due(books, await books.campaign(campaign_id), now)
        for slot in due:
            async with read_books() as books:
                told_now = await _told(books, await books.campaign(campaign_id), slot, now)
                letters = await words.letters(told_now, slot.reader)
            async with open_books() as books:
                told += await _tell(books, told_now, slot, letters)
    return told


async def _due(books: Books, campaign: Campaign, now: datetime) -> list[Slot]:
    days = await books.campaign_days(campaign.id)
    if days is None:
        return []
    zone = ZoneInfo(campaign.timezone)
    wishes = [(f"n{each.person}", each.hours, each.since) for each in await books.digests(campaign.id)]
    begins = datetime.combine(days[0], time(), zone)
    found = []
    for reader, hours, since in ((f"c{campaign.id}", OF_THE_DEPARTMENT, begins), *wishes):
        at = slot_at(hours, zone, now)
        if (
            at is not None
            and max(since, now - FORGOTTEN) <= at
            and await _is_open(books, campaign, reader, at)
        ):
            found.append(Slot(reader, hours, at, since))
    return found


async def _is_open(books: Books, campaign: Campaign, reader: str, at: datetime) -> bool:
    """Whether the hour was not told yet, and the campaign was not over when the last one was."""
    last, days = await books.last_slot(reader, at), await books.campaign_days(campaign.id)
    if last is None:
        return True
    is_over = days is not None and last[1].complete and local_day(campaign, last[0]) >= days[1]
    return last[0] < at and not is_over


async def _told(books: Books, campaign: Campaign, slot: Slot, now: datetime) -> words.Told:
    last = await books.last_slot(slot.reader, slot.at)
    zone = ZoneInfo(campaign.timezone)
    skipped = slots_between(slot.hours, zone, last[0], slot.at) if last else ()
    numbers = await numbers_of(books, campaign, now)
    return words.Told(books, campaign, now, slot.at, numbers, last, skipped)


async def _tell(books: Books, told: words.Told, slot: Slot, letters: Sequence[words.Telling]) -> bool:
    if not await books.take_slot(slot.reader, slot.at, told.now, told.numbers):
        return False
    silent = quiet_of(told.campaign).holds(told.now)
    for person, fact, rows in letters:
        await books.tell(person, Letter(fact, rows, Urgency.BROADCAST, silent=silent))
    return True


async def numbers_of(books: Books, campaign: Campaign, at: datetime) -> Numbers:
    """The campaign in numbers at this moment."""
    totals = await books.totals(campaign.id, Scope(), at)
    unpacked = await books.totals(campaign.id, Scope(steps=("",)), at)
    lines = await books.lines(campaign.id, "step", Scope(), at)
    people, joined = await books.people_joined(campaign.id)
    inquiries, _ = await books.count_inquiries(campaign.id)
    return Numbers(
        packets=totals.packets, unpacked=unpacked.packets, finished=sum(each.finished for each in lines),
        overdue=totals.overdue, unconfirmed=totals.unconfirmed,
        incidents=len(await books.unresolved(campaign.id)), sittings=totals.sittings, uploads=totals.uploads,
        late=totals.uploads_overdue, people=people, joined=joined,
        tasks=(await books.needs(campaign.id, "task", hour_of(campaign, at), 1)).total,
        inquiries=inquiries,
    )  # fmt: skip
