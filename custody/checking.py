"""The days of checking: when an expert has a packet at the latest, until when they check, and the upload."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from custody.campaign import Campaign
from custody.deadlines import DAY, is_working, why, working_day_after
from custody.facts.names import Reason
from custody.packets import Term
from custody.ports.workdays import WorkDays

SEARCHED = 14
"""So many days before and after a sitting another day is looked for."""


@dataclass(frozen=True, slots=True)
class Checking:
    """The last day of each duty after a sitting (M 11.7, 11.8, 12.1)."""

    day: date
    received: date
    checked: date
    upload: date

    @property
    def late(self) -> bool:
        """Whether checking may last longer than the time for the upload."""
        return self.checked > self.upload


def checking(campaign: Campaign, days: WorkDays, day: date, week: int | None) -> Checking:
    """Every step on its last day; the packet travels in the campaign's week, is checked in the expert's."""
    received = working_day_after(campaign, days, day, 1, campaign.week)
    checked = working_day_after(campaign, days, received, campaign.check_days, week or campaign.week)
    return Checking(day, received, checked, _upload(campaign, day))


def _upload(campaign: Campaign, day: date) -> date:
    return day + campaign.upload_days * DAY


def reason(campaign: Campaign, days: WorkDays, known: Checking, week: int | None) -> Reason:
    """Why checking lasts as long as it does."""
    term = Term("check-days", known.received, campaign.check_days, week or campaign.week)
    return why(campaign, days, term)


def last_handing(campaign: Campaign, days: WorkDays, day: date, week: int | None) -> date | None:
    """The last working day, from the sitting's on, on which the expert can receive it and be in time."""
    upload = _upload(campaign, day)
    found = None
    for number in range(campaign.upload_days + 1):
        handed = day + number * DAY
        if working_day_after(campaign, days, handed, campaign.check_days, week or campaign.week) > upload:
            break
        found = handed if is_working(campaign, days, handed) else found
    return found


def nearest_fit(
    campaign: Campaign, days: WorkDays, day: date, week: int | None, able: Callable[[date], bool] = bool
) -> date | None:
    """The nearest working day that is `able` and on which nothing would be late, earlier ones first."""
    for number in range(1, SEARCHED + 1):
        for other in (day - number * DAY, day + number * DAY):
            works = able(other) and is_working(campaign, days, other)
            if works and not checking(campaign, days, other, week).late:
                return other
    return None
