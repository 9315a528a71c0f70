"""A time in which the bot heard nobody: whose work fell into it is told once, with the interval."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.facts.unheard import Unheard
from custody.letters import Letter, Urgency
from custody.ports import Books
from custody.reminders import quiet_of
from custody.roles import Role

LONG = timedelta(minutes=30)
"""Nobody notices less: what was sent meanwhile is answered with the time at which it was sent."""

KEPT = timedelta(hours=24)
"""So long Telegram keeps what a bot does not fetch."""


async def tell_unheard(books: Books, campaigns: Sequence[Campaign], began: datetime, ended: datetime) -> int:
    """Tell everybody whose work fell into that time, and their coordinators; returns how many people."""
    lost = ended - KEPT if ended - began > KEPT else None
    fact = Unheard(began=began, ended=ended, lost=lost)
    told = 0
    for campaign in campaigns:
        silent = quiet_of(campaign).holds(ended)
        people = await _concerned(books, campaign, began, ended)
        for person in people:
            await books.tell(person, Letter(fact, urgency=Urgency.NOTICE, silent=silent))
        told += len(people)
    return told


async def _concerned(books: Books, campaign: Campaign, began: datetime, ended: datetime) -> tuple[int, ...]:
    """Nobody when no work fell into it."""
    zone = ZoneInfo(campaign.timezone)
    first, last = began.astimezone(zone).date(), ended.astimezone(zone).date()
    people = await books.people_at_work(campaign.id, first, last)
    if not people:
        return ()
    coordinators = await books.people_with(campaign.id, Role.COORDINATOR)
    return tuple(dict.fromkeys((*people, *(each.id for each in coordinators))))
