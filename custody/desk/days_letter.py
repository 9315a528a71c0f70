"""The part of a reminder that is about works whose day nobody has chosen: when it comes, and what it says."""

from collections.abc import Sequence
from dataclasses import replace

from custody.choosing import is_awaited, next_choosing
from custody.desk.dunning import Reader
from custody.desk.rounds import Moment
from custody.due import Due
from custody.facts.reminders import Reminder
from custody.ports import Nudge
from custody.roles import Role
from custody.sittings import Sitting


async def speak(moment: Moment, row: Due, sitting: Sitting) -> None:
    """The clock reminds the organisation's people, as long as no day is chosen."""
    if not is_awaited(sitting):
        await moment.tell(row, None, ())
        return
    campaign = await moment.round.roll.campaign(moment.books, sitting.campaign)
    heard = await moment.round.roll.reached(moment.books, sitting, Role.SCHOOL)
    nudges = [Nudge(each, "days") for each in heard]
    await moment.tell(row, next_choosing(campaign, sitting, moment.now), nudges)


async def with_days(reader: Reader, nudges: Sequence[Nudge], fact: Reminder) -> Reminder:
    """The letter with how many works of the reader wait for a day, and until when."""
    places = reader.person.places_of(Role.SCHOOL)
    if places is None or not any(each.what == "days" for each in nudges):
        return fact
    found = await reader.books.windowed(reader.campaign.id, places)
    waiting = [each for each in found if is_awaited(each)]
    first = min((each.day for each in waiting), default=None)
    return replace(fact, undecided=len(waiting), decide_by=first)
