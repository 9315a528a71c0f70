"""Which day is meant when somebody says that they cannot come, and of which days they have said so."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from custody.calendar import SaidDay, day_meant
from custody.campaign import Campaign
from custody.desk.call import Call, today
from custody.ports import Books
from custody.roles import Person
from custody.sittings import Sitting

LONG_AGO = timedelta(hours=6)
"""A sitting that began so long ago is over, whatever was noted of it."""
EVENING = 17
"""From this local hour on, whoever falls ill has the next day in mind."""
DAY = timedelta(days=1)


def said_day(said: str, first: date) -> date | None:
    """The day that was typed: today, tomorrow or 26.11; None when it is over, or there is none such."""
    known = {"today": first, "tomorrow": first + DAY}
    if said in known:
        return known[said]
    day, month, *year = (int(each) for each in said.split("."))
    meant = day_meant(SaidDay(day, month, year[0] if year else None, "off"), first)
    return meant if meant and meant >= first else None


async def nearest(books: Books, call: Call, person: Person) -> date:
    """The day of the next sitting before them; without one it is today, in the evening tomorrow."""
    campaign = await books.campaign(person.campaign)
    day = today(call, campaign)
    ahead = await books.sittings_of_observer(person.id, day, day + DAY)
    coming = [each.day for each in ahead if not (each.milestones or is_past(each, campaign, call.recorded))]
    late = call.recorded.astimezone(ZoneInfo(campaign.timezone)).hour >= EVENING
    return min(coming, default=day + DAY if late else day)


async def away_days(books: Books, person: Person, first: date) -> tuple[date, ...]:
    """From the day `first` on, those on which the person does not come, the nearest first."""
    absences = await books.absences(person.campaign, first)
    return tuple(sorted(day for number, day in absences if number == person.id))


def is_past(sitting: Sitting, campaign: Campaign, now: datetime) -> bool:
    """Whether the sitting began so long ago that nobody needs to go there any more."""
    if not sitting.starts:
        return False
    hours, minutes = map(int, sitting.starts.split(":"))
    day, zone = sitting.day, ZoneInfo(campaign.timezone)
    begins = datetime(day.year, day.month, day.day, hours, minutes, tzinfo=zone)
    return now - begins > LONG_AGO
