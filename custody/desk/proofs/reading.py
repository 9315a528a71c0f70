"""What somebody has sent in some days, read out of the books."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.desk.call import person_stream
from custody.facts.talk import Welcome
from custody.judge.seen import seen
from custody.ports import Books
from custody.roles import Person, Role
from custody.sent import Statement, settled
from custody.sent_meaning import is_look, threaded

MOST = 500
"""So many things at most are in one statement; whoever has sent more asks for fewer days."""

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """Days of which a statement speaks, both included."""

    since: date
    until: date

    @property
    def packed(self) -> int:
        """As a button carries it."""
        return self.since.toordinal() * 100 + (self.until - self.since).days


def unpacked(packed: int) -> Period:
    """What `packed` wrote."""
    since = date.fromordinal(packed // 100)
    return Period(since, since + packed % 100 * DAY)


async def statement(books: Books, campaign: Campaign, person: Person, period: Period, but: int) -> Statement:
    """Everything that was sent in those days, the newest first."""
    zone = ZoneInfo(campaign.timezone)
    begins, ends = (datetime.combine(day, time(), zone) for day in (period.since, period.until + DAY))
    found = await books.sent_by(person, begins, ends, MOST + 1, but)
    sent = found[:MOST]
    first = min((each.received_at for each in sent), default=None)
    entries = await books.made_by(person, first) if first else ()
    role = next((grant.role for grant in person.grants), Role.SCHOOL)
    rows = threaded(settled(sent, entries), entries)
    shown = tuple(each for each in rows if not is_look(each))
    return Statement(
        campaign, seen(person, role), period.since, period.until, shown, len(found) > MOST,
        len(rows) - len(shown), await books.outages(campaign, begins, ends), await _joined(books, person),
    )  # fmt: skip


async def _joined(books: Books, person: Person) -> datetime | None:
    """When the person's first phone joined, by the phones of now and by the person's chain."""
    chain = [each.content for each in await books.story(person_stream(person))]
    welcomed = [datetime.fromisoformat(c["recorded_at"]) for c in chain if c["kind"] == Welcome.kind]
    phones = [each.since for each in await books.phones(person.campaign, person.id)]
    return min([*welcomed, *phones], default=None)
