"""When a task of the roadmap speaks: some days before its last one, on it, and while it is overdue."""

from collections.abc import Iterator
from datetime import date, datetime

from custody.campaign import Campaign
from custody.deadlines import DAY, closing, is_working, local_day
from custody.due import Due
from custody.ports import Books, WorkDays
from custody.reminders import morning_of
from custody.roadmap import Task

AGAIN = 7 * DAY
"""An overdue task is spoken of on the working morning after its last day, and then once a week."""


def due_of(campaign: Campaign, task: Task, now: datetime) -> Due:
    """One row for the task, however many organisations it is due in."""
    at = closing(campaign, task.said.until)
    return Due(f"r{task.id}", "task", at, next_of(campaign, None, task, now), str(task.number))


def next_of(campaign: Campaign, days: WorkDays | None, task: Task, now: datetime) -> datetime:
    """When it speaks next; without a calendar of working days every day counts as one."""
    ahead = (morning for day in _days(task) if (morning := morning_of(campaign, day)) > now)
    return min(ahead, default=None) or _after(campaign, days, task.said.until, now)


def _days(task: Task) -> Iterator[date]:
    until = task.said.until
    yield from (until - number * DAY for number in task.said.remind_days)
    yield until


def _after(campaign: Campaign, days: WorkDays | None, until: date, now: datetime) -> datetime:
    """A working morning after its last day, and then a week after the last time."""
    late = max((local_day(campaign, now) - until).days, 0)
    day = until + DAY if not late else until + DAY + (1 + (late - 1) // AGAIN.days) * AGAIN
    while (morning := morning_of(campaign, day)) <= now or not _works(campaign, days, day):
        day += DAY
    return morning


def _works(campaign: Campaign, days: WorkDays | None, day: date) -> bool:
    return days is None or is_working(campaign, days, day)


async def refresh(books: Books, campaign: Campaign, now: datetime) -> None:
    """After a plan or a changed calendar: each task has its row, and one whose day is the same keeps it."""
    tasks = await books.tasks(campaign.id)
    known = {each.subject: each for each in await books.dues_of([f"r{each.id}" for each in tasks])}
    totals = await books.task_totals(campaign.id) if tasks else {}
    wanted = [due_of(campaign, each, now) for each in tasks if each.id in totals and totals[each.id].left]
    fresh = [each for each in wanted if _moved(known.get(each.subject), each)]
    if fresh:
        await books.set_dues(fresh)


def _moved(before: Due | None, now: Due) -> bool:
    return before is None or before.next_at is None or before.at != now.at or now.next_at != before.next_at


async def renew(books: Books, campaign: Campaign, task: Task, now: datetime) -> None:
    """It is open again somewhere: it goes on to speak."""
    await books.set_due(due_of(campaign, task, now))
