"""The part of a reminder that is about works whose day nobody has chosen: when it comes, and what it says."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from custody.choosing import is_awaited, next_choosing
from custody.deadlines import local_day
from custody.desk.reminders.dunning import Reader, visit
from custody.desk.reminders.rounds import Moment
from custody.due import Due
from custody.facts.reminders import Reminder
from custody.ports import Nudge
from custody.reminders import has_begun
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


async def awaited(moment: Moment, row: Due, sitting: Sitting) -> list[Nudge]:
    """Who hears of a work on the evening before it and on its morning: its observer, or who holds it."""
    if sitting.observer:
        return [Nudge(sitting.observer, "visits", row.subject)]
    if sitting.window is None or not sitting.chosen:
        return []
    heard = await moment.round.roll.reached(moment.books, sitting, Role.SCHOOL)
    return [Nudge(each, "works", row.subject) for each in heard]


async def with_days(reader: Reader, nudges: Sequence[Nudge], fact: Reminder) -> Reminder:
    """The letter with the works of the chosen day, and with how many wait for a day, and until when."""
    places = reader.person.places_of(Role.SCHOOL)
    numbers = [int(each.subject[1:]) for each in nudges if each.what == "works"]
    if places is not None and numbers:
        now = local_day(reader.campaign, reader.now)
        found = await reader.books.sittings(numbers)
        held = [each for each in found if each.chosen and each.day >= now and not has_begun(each)]
        fact = replace(fact, works=tuple(map(visit, sorted(held, key=_when))))
    if places is None or not any(each.what == "days" for each in nudges):
        return fact
    found = await reader.books.windowed(reader.campaign.id, places)
    waiting = [each for each in found if is_awaited(each)]
    first = min((each.day for each in waiting), default=None)
    return replace(fact, undecided=len(waiting), decide_by=first)


def _when(sitting: Sitting) -> tuple[date, str, int]:
    return sitting.day, sitting.starts.rjust(5), sitting.id
