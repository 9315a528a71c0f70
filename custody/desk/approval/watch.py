"""The clock looks whether a list has changed, and tells the department once when something waits for it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from custody.desk.approval.page import opening
from custody.desk.approval.plan_lists import Listed, all_listed
from custody.facts.approval import ApprovalWaits
from custody.letters import Letter, Urgency, column
from custody.ports import OpenBooks, ReadBooks
from custody.ports.approval import Glance, Watching
from custody.reminders import quiet_of
from custody.roles import Role

SETTLED = timedelta(minutes=10)
"""So long nothing has changed before the department is told: one letter for a whole rearrangement."""

BEHIND = 500
"""So many of the ledger's last entries are looked through at a glance, to know whether a list has changed.

Entries get their numbers before they are committed: one may come to be seen after those that follow it, but
hardly after so many.
"""

AGAIN = timedelta(days=1)
"""A list that waits already and goes on changing is told of no sooner than that."""


async def watch(read_books: ReadBooks, open_books: OpenBooks, now: datetime) -> bool:
    """Note how the lists stand where something has happened, and tell; says whether there are letters."""
    async with read_books() as books:
        seen, known = await books.glance(BEHIND), await books.watching()
    await _keep_up(open_books, seen, known)
    for each in known:
        if each.is_changed:
            await _look(read_books, open_books, each.campaign, seen, now)
    async with read_books() as books:
        waiting = await books.awaiting_approval()
    return any([await _tell(read_books, open_books, each, now) for each in waiting])


async def _keep_up(open_books: OpenBooks, seen: Glance, known: Sequence[Watching]) -> None:
    """What has changed nothing in the lists is not looked through again for ever."""
    lagging = [each for each in known if not each.is_changed and each.after < seen.after - BEHIND]
    if lagging:
        async with open_books() as books:
            for each in lagging:
                await books.watched(each.campaign, seen)


async def _look(
    read_books: ReadBooks, open_books: OpenBooks, campaign_id: int, seen: Glance, now: datetime
) -> None:
    """The lists are read without keeping others from writing; what is written meanwhile is looked at next."""
    async with read_books() as books:
        lists = await all_listed(books, await books.campaign(campaign_id))
    async with open_books() as books:
        await books.lock_campaign(campaign_id)
        marks = {mark.part: mark for mark in await books.list_marks(campaign_id)}
        for each in lists:
            if marks.get(each.part) == each.mark and each.marked(now) != each.mark:
                await books.mark_list(campaign_id, each.marked(now))
        await books.watched(campaign_id, seen)


async def _tell(read_books: ReadBooks, open_books: OpenBooks, campaign_id: int, now: datetime) -> bool:
    async with read_books() as books:
        campaign = await books.campaign(campaign_id)
        if quiet_of(campaign).holds(now):
            return False
        waiting = [each for each in await books.list_marks(campaign_id) if each.changes]
        if not _is_time(
            [(mark.since, mark.told_at) for mark in waiting if mark.declined != mark.sha256], now
        ):
            return False
        lists = [each for each in await all_listed(books, campaign) if each.waits and _is_asked(each)]
    await _write(open_books, campaign_id, lists, now)
    return bool(lists)


def _is_time(waiting: Sequence[tuple[datetime, datetime | None]], now: datetime) -> bool:
    settled = all(since <= now - SETTLED for since, _ in waiting)
    return settled and any(told is None or told <= now - AGAIN for _, told in waiting)


def _is_asked(each: Listed) -> bool:
    """Whether the department is to hear of it: not of what it has declined as it is."""
    return each.mark is None or each.mark.declined != each.sha256


async def _write(open_books: OpenBooks, campaign_id: int, lists: Sequence[Listed], now: datetime) -> None:
    fact = ApprovalWaits(lines=tuple(each.state for each in lists))
    letter = Letter(fact, column(*opening(lists)), Urgency.NOTICE)
    async with open_books() as books:
        await books.lock_campaign(campaign_id)
        for each in lists:
            told = replace(each.marked(now), told=each.sha256, told_at=now)
            await books.mark_list(campaign_id, told)
        for person in await books.people_with(campaign_id, Role.DEPARTMENT):
            await books.tell(person.id, letter)
