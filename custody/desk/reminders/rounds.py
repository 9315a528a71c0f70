"""One round of the clock: whom it reminds, and when each row speaks next."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from custody.campaign import Campaign
from custody.due import Due
from custody.ports import Books, Nudge, WorkDays
from custody.ports.due import What
from custody.reminders import next_reminder, overdue_by_a_day
from custody.roles import Role
from custody.roll import Roll


@dataclass(frozen=True, slots=True)
class Round:
    """One round of the clock over everything that is due."""

    days: WorkDays
    now: datetime
    roll: Roll = field(default_factory=Roll)


@dataclass(frozen=True, slots=True)
class Moment:
    """The books at the moment in which the clock speaks."""

    books: Books
    round: Round

    @property
    def now(self) -> datetime:
        """The moment of the round."""
        return self.round.now

    async def tell(self, row: Due, next_at: datetime | None, nudges: Sequence[Nudge]) -> None:
        """Move the row on, and note whom to remind if nobody has done so meanwhile."""
        if await self.books.spoken(row, next_at):
            await self.books.nudge(nudges)

    def again(self, campaign: Campaign, row: Due) -> datetime:
        """When a deadline speaks next."""
        return next_reminder(campaign, self.round.days, row.at, self.now)

    def whats(self, campaign: Campaign, due: datetime) -> dict[Role, What]:
        """What those who oversee hear of a deadline by now (the department of a working day's delay)."""
        found: dict[Role, What] = {}
        if self.now >= due:
            found[Role.COORDINATOR] = "overdue"
        if due <= overdue_by_a_day(campaign, self.round.days, self.now):
            found[Role.DEPARTMENT] = "overdue-by-a-day"
        return found
