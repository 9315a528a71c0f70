"""When a step is due: the rules of the route under the campaign's clock and working calendar."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import groupby
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.facts.names import Reason, Spell
from custody.packets import Term
from custody.ports.workdays import WorkDays
from custody.routes import Route, Step

DAY = timedelta(days=1)


def closing(campaign: Campaign, day: date) -> datetime:
    """The end of that working day, in the campaign's time zone."""
    return datetime.combine(day, campaign.closing, ZoneInfo(campaign.timezone))


def local_day(campaign: Campaign, at: datetime) -> date:
    """The day of that moment in the campaign's time zone."""
    return at.astimezone(ZoneInfo(campaign.timezone)).date()


def still_to_come(campaign: Campaign, at: datetime) -> date:
    """The first day on which something can still be done: after closing time nothing is done today."""
    day = local_day(campaign, at)
    return day if at < closing(campaign, day) else day + DAY


def is_working(campaign: Campaign, days: WorkDays, day: date, week: int | None = None) -> bool:
    """Whether people work on that day: the campaign's own exceptions come before the calendar."""
    changed = _exceptions(campaign.exceptions).get(day)
    return days.is_working(day, week or campaign.week) if changed is None else changed


@lru_cache(maxsize=64)
def _exceptions(listed: tuple[tuple[date, bool], ...]) -> dict[date, bool]:
    """By day: every day that is counted asks for it."""
    return dict(listed)


def working_day_after(
    campaign: Campaign, days: WorkDays, day: date, number: int, week: int | None = None
) -> date:
    """The working day that is `number` working days after `day`, which itself does not count (M 11.8)."""
    while number:
        day += DAY
        number -= is_working(campaign, days, day, week)
    return day


def upload_due(campaign: Campaign, day: date) -> datetime:
    """Until when the marks of a sitting must be uploaded: calendar days (M 12.1)."""
    return closing(campaign, day + timedelta(days=campaign.upload_days))


def term_after(
    campaign: Campaign, route: Route, step: Step, day: date, at: datetime, running: Term | None, week: int
) -> Term | None:
    """From what the next deadline is counted, if `step` happened `at`; None at the end of the route.

    `day` is the sitting's; `running` runs on while checking lasts; `week` is the debtor's.
    """
    coming = route.due_step(step.name)
    if coming is None or coming.due == "none":
        return None
    if coming.due == "same-day":
        return Term(coming.due, day)
    if coming.due == "check-days" and step.due == "check-days":
        return running
    number = campaign.check_days if coming.due == "check-days" else 1
    return Term(coming.due, local_day(campaign, at), number, week)


def due_of(campaign: Campaign, days: WorkDays, term: Term) -> datetime:
    """The deadline of a term: closing time of its last day."""
    return closing(campaign, working_day_after(campaign, days, term.since, term.number, term.week))


def why(campaign: Campaign, days: WorkDays, term: Term) -> Reason:
    """The deadline in words: what it is counted from, and each day off and worked day of rest on the way."""
    last = working_day_after(campaign, days, term.since, term.number, term.week)
    spells = tuple(_spells(campaign, days, term, last)) if term.number else ()
    return Reason(term.rule, term.since, term.number, spells)


def _spells(campaign: Campaign, days: WorkDays, term: Term, last: date) -> Iterator[Spell]:
    """Runs of days alike that a plain count of days would get wrong."""
    between = [term.since + number * DAY for number in range(1, (last - term.since).days + 1)]
    kinds = ((day, is_working(campaign, days, day, term.week)) for day in between)
    for works, run in groupby(kinds, key=lambda each: each[1]):
        dates = [day for day, _ in run if not works or _is_day_of_rest(day, term.week)]
        if dates:
            yield Spell(dates[0], dates[-1], works)


def _is_day_of_rest(day: date, week: int) -> bool:
    """Whether that day of an ordinary week is free."""
    return day.weekday() >= week
