"""After a clock that was wrong for a while: rows that it sent into a future that has not come speak again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from custody.campaign import Campaign
from custody.desk.inquiries.clock import AGAIN
from custody.desk.reminders import dues
from custody.due import Due, Kind
from custody.ports import Books, OpenBooks, WorkDays
from custody.reminders import next_reminder, quiet_of
from custody.sittings import Sitting

SPOKEN_BEFORE = timedelta(hours=6)
"""An evening or a morning that lies farther ahead cannot have been announced in time already."""


@dataclass(frozen=True, slots=True)
class _Now:
    campaign: Campaign
    days: WorkDays
    at: datetime


async def regain(open_books: OpenBooks, campaigns: Sequence[int], days: WorkDays, now: datetime) -> int:
    """Bring back what a jump forward has put off; returns how many rows.

    A row may wait for the stage after the next one at most: that is where it stands when the clock goes back
    a little after it has spoken, and then it must not speak again.
    """
    found = 0
    for campaign in campaigns:
        async with open_books() as books:
            moment = _Now(await books.campaign(campaign), days, now)
            known = await books.open_dues(campaign)
            back = [*_put_off(moment, known), *await _announcements(books, moment, known)]
            await books.set_dues(back)
        found += len(back)
    return found


def _put_off(now: _Now, known: Sequence[Due]) -> Iterator[Due]:
    for due in known:
        soon = _next(now, due, now.at)
        if soon is not None and due.next_at is not None and due.next_at > (_next(now, due, soon) or soon):
            yield replace(due, next_at=soon)


def _next(now: _Now, due: Due, after: datetime) -> datetime | None:
    """The next stage of a deadline, hour of a silence, day of a question; others have one moment only."""
    if due.kind in ("deadline", "upload", "word"):
        return next_reminder(now.campaign, now.days, due.at, after)
    if due.kind == "silence":
        return quiet_of(now.campaign).shifted(after + timedelta(hours=now.campaign.silent_hours))
    if due.kind == "inquiry":
        return quiet_of(now.campaign).shifted(after + AGAIN)
    return None


async def _announcements(books: Books, now: _Now, known: Sequence[Due]) -> list[Due]:
    """Evenings and mornings of sittings to come that were announced in a future that was none."""
    there = {(due.subject, due.kind) for due in known}
    sittings = await books.sittings_to_upload(now.campaign.id, frozenset())
    return [due for each in sittings for due in _ahead(now, each) if (due.subject, due.kind) not in there]


def _ahead(now: _Now, sitting: Sitting) -> Iterator[Due]:
    announced: tuple[Kind, ...] = ("evening", "morning", "unstarted")
    wanted = dues.of_sitting(now.campaign, now.days, sitting, now.at)
    for kind in announced:
        if kind in wanted and wanted[kind].at > now.at + SPOKEN_BEFORE:
            yield wanted[kind]
