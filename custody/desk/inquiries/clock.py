"""Questions that wait too long: one letter to the office with all of them, once a day until answered."""

from datetime import datetime, timedelta

from custody.campaign import Campaign
from custody.desk.inquiries.office import asker_of, hearers
from custody.desk.reminders.rounds import Moment
from custody.due import Due
from custody.facts.responses import InquiriesWait, InquiryLine
from custody.inquiries import Inquiry
from custody.letters import Choice, Letter, Row, Urgency
from custody.ports import Books
from custody.reminders import quiet_of

AGAIN = timedelta(hours=24)
SHOWN = 8
"""So many are named in one letter, each with its button."""


def _limit(campaign: Campaign) -> timedelta:
    return timedelta(hours=campaign.question_hours)


async def wind(books: Books, campaign: Campaign, at: datetime) -> None:
    """A question begins to wait: if the clock has nothing to say of others, it will speak of this one."""
    subject = f"c{campaign.id}"
    if not any(each.kind == "inquiry" for each in await books.dues_of([subject])):
        await _set(books, campaign, at + _limit(campaign))


async def unwind(books: Books, campaign: Campaign) -> None:
    """A question waits no longer: when it was the last one, the clock has nothing to say."""
    count, _ = await books.count_inquiries(campaign.id)
    if not count:
        await books.close_due(f"c{campaign.id}", "inquiry")


async def _set(books: Books, campaign: Campaign, at: datetime) -> None:
    await books.set_due(Due(f"c{campaign.id}", "inquiry", at, quiet_of(campaign).shifted(at)))


async def speak(moment: Moment, row: Due) -> None:
    """Remind the office of what waits too long, and find out when to speak next."""
    books, now = moment.books, moment.now
    campaign = await moment.round.roll.campaign(books, int(row.subject[1:]))
    if not await books.spoken(row, now + AGAIN):
        return
    late, again = now - _limit(campaign), now - AGAIN
    first = await books.inquiries_due(campaign.id, late, again, SHOWN)
    count = await books.note_reminded(campaign.id, late, again, now)
    if count:
        await _remind(books, campaign, first, count)
    fresh, reminded = await books.waiting_since(campaign.id)
    coming = [*([fresh + _limit(campaign)] if fresh else []), *([reminded + AGAIN] if reminded else [])]
    if coming:
        await _set(books, campaign, max(min(coming), now))
    else:
        await books.close_due(row.subject, row.kind)


async def _remind(books: Books, campaign: Campaign, first: tuple[Inquiry, ...], count: int) -> None:
    lines = tuple([await line_of(books, each) for each in first])
    fact = InquiriesWait(
        count=count, hours=campaign.question_hours, lines=lines, more=max(0, count - len(lines))
    )
    letter = Letter(fact, rows_of(first, "respond"), Urgency.BROADCAST)
    people = [each.id for each in await hearers(books, campaign.id, 0)]
    if count == 1:
        await books.tell_about(first[0].id, people, letter)
    else:
        for person in people:
            await books.tell(person, letter)


async def line_of(books: Books, inquiry: Inquiry) -> InquiryLine:
    """The question in one line."""
    return InquiryLine(
        number=inquiry.number, topic=inquiry.topic, heading=inquiry.heading, since=inquiry.since,
        by=await asker_of(books, inquiry), words=inquiry.words,
    )  # fmt: skip


def rows_of(inquiries: tuple[Inquiry, ...], verb: str) -> tuple[Row, ...]:
    """A button for each, two a row, labelled with its number."""
    keys = [Choice(verb, f"q{each.id}", 0, "", "number", each.number) for each in inquiries]
    return tuple(Row(tuple(keys[at : at + 2])) for at in range(0, len(keys), 2))
