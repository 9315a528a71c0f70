"""The clock of a story: it stands still until the story moves it."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sandbox.clock import ShiftedClock

ZONE = ZoneInfo("Asia/Irkutsk")
MORNING = datetime(2026, 4, 14, 8, 30, tzinfo=ZONE)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of that April; the first sittings are on the 14th, a Tuesday."""
    return datetime(2026, 4, day, hour, minute, tzinfo=ZONE)


class StillClock(ShiftedClock):
    """Stands still until it is moved, so that every text is the same in every run."""

    def __init__(self, moment: datetime) -> None:
        super().__init__()
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def move(self, delta: timedelta) -> None:
        self.moment += delta

    def set(self, moment: datetime) -> None:
        self.moment = moment
