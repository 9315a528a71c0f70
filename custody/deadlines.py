"""When a step is due: the rules of the route under the campaign's clock and working calendar."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.ports import WorkDays
from custody.routes import Route, Step


def closing(campaign: Campaign, day: date) -> datetime:
    """The end of that working day, in the campaign's time zone."""
    return datetime.combine(day, campaign.closing, ZoneInfo(campaign.timezone))


def working_day_after(campaign: Campaign, days: WorkDays, day: date, number: int) -> date:
    """The working day that is `number` working days after `day`, which itself does not count (M 11.8)."""
    while number:
        day += timedelta(days=1)
        number -= days.is_working(day, campaign.week)
    return day


def upload_due(campaign: Campaign, day: date) -> datetime:
    """Until when the marks of a sitting must be uploaded: calendar days (M 12.1)."""
    return closing(campaign, day + timedelta(days=campaign.upload_days))


def due_after(
    campaign: Campaign,
    days: WorkDays,
    route: Route,
    step: Step,
    day: date,
    at: datetime,
    due: datetime | None,
) -> datetime | None:
    """When the step that follows `step` is due, if `step` happened `at`; None at the end of the route.

    `day` is the sitting's, `due` the deadline that ran until now: it runs on while checking lasts.
    """
    coming = route.due_step(step.name)
    if coming is None or coming.due == "none":
        return None
    if coming.due == "same-day":
        return closing(campaign, day)
    if coming.due == "check-days" and step.due == "check-days":
        return due
    number = campaign.check_days if coming.due == "check-days" else 1
    local = at.astimezone(ZoneInfo(campaign.timezone)).date()
    return closing(campaign, working_day_after(campaign, days, local, number))
