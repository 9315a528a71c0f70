"""A time in which the bot heard nobody: it is entered, and whose work fell into it is told once."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.desk.call import campaign_stream
from custody.facts.base import encode
from custody.facts.names import Receipt
from custody.facts.unheard import Unheard, UnheardOffice
from custody.ledger import Record
from custody.letters import Letter, Urgency
from custody.ports import Books
from custody.reminders import quiet_of
from custody.roles import Role

LONG = timedelta(minutes=30)
"""Nobody notices less: what was sent meanwhile is answered with the time at which it was sent."""

KEPT = timedelta(hours=24)
"""So long Telegram keeps what a bot does not fetch."""

OFFICES = (Role.COORDINATOR, Role.DEPARTMENT)


async def tell_unheard(books: Books, campaigns: Sequence[Campaign], began: datetime, ended: datetime) -> int:
    """Enter it, tell everybody whose work fell into that time, and the offices; returns how many people."""
    told = 0
    for campaign in campaigns:
        fact = _of(campaign, began, ended)
        receipt = await _note(books, campaign, fact)
        people = await _concerned(books, campaign, fact)
        offices = [each for role in OFFICES for each in await books.people_with(campaign.id, role)]
        told_apart = dict.fromkeys(each.id for each in offices) if people else {}
        others = [each for each in people if each not in told_apart]
        for each in others:
            await _tell(books, campaign, each, fact)
        news = UnheardOffice(
            began=began, ended=ended, told=len(others), lost=fact.lost, is_one_day=fact.is_one_day,
            receipt=receipt,
        )  # fmt: skip
        for each in told_apart:
            await _tell(books, campaign, each, news)
        told += len(others) + len(told_apart)
    return told


def _of(campaign: Campaign, began: datetime, ended: datetime) -> Unheard:
    zone = ZoneInfo(campaign.timezone)
    return Unheard(
        began=began, ended=ended, lost=ended - KEPT if ended - began > KEPT else None,
        is_one_day=began.astimezone(zone).date() == ended.astimezone(zone).date(),
    )  # fmt: skip


async def _note(books: Books, campaign: Campaign, fact: Unheard) -> Receipt:
    """In the campaign's chain: it can be shown later, and nobody can add one afterwards unseen."""
    await books.lock_campaign(campaign.id)
    record = Record(
        campaign_stream(campaign), fact.kind, True, "", "", fact.ended, fact.ended, "received", "clock",  # noqa: FBT003
        None, {"fact": encode(fact)},
    )  # fmt: skip
    return (await books.write(record)).receipt


async def _tell(books: Books, campaign: Campaign, person: int, fact: Unheard | UnheardOffice) -> None:
    silent = quiet_of(campaign).holds(fact.ended)
    await books.tell(person, Letter(fact, urgency=Urgency.NOTICE, silent=silent))


async def _concerned(books: Books, campaign: Campaign, fact: Unheard) -> tuple[int, ...]:
    """Nobody when no work fell into it."""
    zone = ZoneInfo(campaign.timezone)
    first, last = fact.began.astimezone(zone).date(), fact.ended.astimezone(zone).date()
    return await books.people_at_work(campaign.id, first, last)
