"""When people are reminded of a deadline: the stages before it, at it, and each working morning after it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.deadlines import DAY, closing, is_working, local_day
from custody.ports.workdays import WorkDays
from custody.roles import Role
from custody.routes import ROUTES
from custody.sittings import Sitting

HOUR = timedelta(hours=1)
ASKED_AGAIN = 3 * HOUR
GRACE = timedelta(minutes=15)
"""So late somebody may be before the coordinator hears that a sitting has not begun."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours in which nobody is woken, from `start` to `end` of the next morning; none when they are equal."""

    start: time
    end: time
    zone: ZoneInfo

    def holds(self, moment: datetime) -> bool:
        """Whether that moment lies in the quiet."""
        clock = moment.astimezone(self.zone).time()
        if self.start <= self.end:
            return self.start <= clock < self.end
        return clock >= self.start or clock < self.end

    def shifted(self, moment: datetime, limit: datetime | None = None) -> datetime:
        """The moment, or the morning after the quiet; where that is past `limit`, the evening before it."""
        if not self.holds(moment):
            return moment
        local = moment.astimezone(self.zone)
        before = local.time() < self.end
        begins = local.date() - DAY if before and self.start > self.end else local.date()
        ends = begins + DAY if self.start > self.end else begins
        morning = datetime.combine(ends, self.end, self.zone)
        is_in_time = limit is None or morning <= limit
        return morning if is_in_time else datetime.combine(begins, self.start, self.zone)


def quiet_of(campaign: Campaign) -> Quiet:
    """The campaign's quiet hours."""
    start, _, end = (campaign.quiet or "00:00-00:00").partition("-")
    return Quiet(time.fromisoformat(start), time.fromisoformat(end), ZoneInfo(campaign.timezone))


def next_reminder(campaign: Campaign, days: WorkDays, due: datetime, after: datetime) -> datetime:
    """The first moment after `after` at which people hear of this deadline; there always is one."""
    ahead = [moment for moment in _before(campaign, due) if moment > after]
    return min(ahead, default=None) or _morning_after(campaign, days, max(due, after))


def _before(campaign: Campaign, due: datetime) -> Iterator[datetime]:
    """So many hours before, and at the deadline itself; never past it for the sake of the quiet."""
    quiet = quiet_of(campaign)
    for hours in (*map(int, campaign.remind_hours.split()), 0):
        # Hours are of the clock that never jumps, not of the wall: in UTC.
        yield quiet.shifted(due.astimezone(UTC) - hours * HOUR, due)


def _morning_after(campaign: Campaign, days: WorkDays, after: datetime) -> datetime:
    day = local_day(campaign, after)
    while True:
        morning = morning_of(campaign, day)
        if morning > after and is_working(campaign, days, day):
            return morning
        day += DAY


def next_asking(campaign: Campaign, days: WorkDays, since: datetime, now: datetime) -> datetime:
    """When a giver is asked again for their word: after some hours, then each working morning."""
    soon = quiet_of(campaign).shifted(since + ASKED_AGAIN)
    return soon if soon > now else _morning_after(campaign, days, now)


def morning_of(campaign: Campaign, day: date) -> datetime:
    """When people are spoken to on the morning of that day."""
    return quiet_of(campaign).shifted(datetime.combine(day, campaign.morning, ZoneInfo(campaign.timezone)))


def missed_at(campaign: Campaign, sitting: Sitting) -> datetime | None:
    """When it is told that nobody has said anything of a sitting whose time has come (M 11.2); None if never.

    Only where the route has an observer, and the plan a time.
    """
    is_observed = any(Role.OBSERVER in step.takers for step in ROUTES[campaign.route].steps)
    if not is_observed or not sitting.starts or sitting.without_order or has_begun(sitting):
        return None
    return _start_of(campaign, sitting) + GRACE


def _start_of(campaign: Campaign, sitting: Sitting) -> datetime:
    """The sitting's time; without one, the first minute of its day."""
    starts = time.fromisoformat(sitting.starts.rjust(5, "0")) if sitting.starts else time()
    return datetime.combine(sitting.day, starts, ZoneInfo(campaign.timezone))


def may_have_marks(campaign: Campaign, sitting: Sitting, at: datetime) -> bool:
    """Whether its form can be loaded or refused at all: its time has come, or somebody has said so."""
    return has_begun(sitting) or _start_of(campaign, sitting) <= at


def has_begun(sitting: Sitting) -> bool:
    """Whether anything at all was said of it: a milestone, or a packet."""
    return bool(sitting.milestones or sitting.packed)


def evening_before(campaign: Campaign, day: date) -> datetime:
    """When people hear of what is on that day, on the evening before; not in the quiet."""
    evening = datetime.combine(day - DAY, campaign.evening, ZoneInfo(campaign.timezone))
    return quiet_of(campaign).shifted(evening, evening)


def overdue_by_a_day(campaign: Campaign, days: WorkDays, at: datetime) -> datetime:
    """The latest deadline that is overdue by a working day at that moment: closing time of its day."""
    day = local_day(campaign, at)
    while not is_working(campaign, days, day) or closing(campaign, day) > at:
        day -= DAY
    return closing(campaign, day - DAY)
