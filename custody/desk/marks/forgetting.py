"""Marks are gone after the stated time; the ledger, which never held them, still verifies (S 12, 17)."""

from dataclasses import replace
from datetime import datetime, timedelta

from custody.deadlines import local_day
from custody.desk.call import campaign_stream
from custody.facts.base import Fact, encode
from custody.facts.marks import MarksForgotten
from custody.facts.marks_gone import MarksGoing, MarksGone
from custody.ledger import Record
from custody.letters import Choice, Letter, Urgency, column
from custody.ports import Books
from custody.roles import Role

WEEK = timedelta(days=7)


async def warn(books: Books, kept: timedelta, believed: datetime, at: datetime) -> None:
    """A week before the first marks are forgotten, of everything that goes in the week after: one letter."""
    near = believed - kept + WEEK
    for each in await books.marks_going(near, near + WEEK, at):
        campaign = await books.campaign(each.campaign)
        day = local_day(campaign, max(each.first + kept, at))
        await _tell(books, campaign.id, MarksGoing(day=day, sheets=each.sheets, works=each.works))


async def _tell(books: Books, campaign: int, fact: Fact) -> None:
    for person in await books.people_with(campaign, Role.COORDINATOR):
        await books.tell(person.id, Letter(fact, column(Choice("marks")), Urgency.NOTICE))


async def forget(
    books: Books, before: datetime, at: datetime, *, asked: bool = False
) -> tuple[MarksForgotten, ...]:
    """Let go of what came before then, and write down how much it was, in each campaign's chain.

    The coordinators hear of it when nothing is left, and whenever somebody has `asked` for it.
    """
    told = []
    for gone in await books.forget_marks(before, at):
        campaign = await books.campaign(gone.campaign)
        await books.lock_campaign(campaign.id)
        fact = MarksForgotten(sheets=gone.sheets, works=gone.works, before=before, at=at)
        record = Record(
            campaign_stream(campaign), fact.kind, True, "", "", at, at, "received", "clock",  # noqa: FBT003
            None, {"fact": encode(fact)},
        )  # fmt: skip
        told.append(replace(fact, receipt=(await books.write(record)).receipt))
        if not await books.marks_left(campaign.id):
            await _tell(books, campaign.id, MarksGone())
        elif asked:
            await _tell(books, campaign.id, told[-1])
    return tuple(told)
