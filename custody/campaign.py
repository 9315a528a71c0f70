"""One campaign: its procedure, its clock and its numbers, all of them data that a coordinator can change."""

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class Campaign:
    """The terms of a campaign; days and minutes as named, times in `timezone`."""

    id: int
    key: str
    title: str
    route: str
    timezone: str
    closing: time
    check_days: int = 2
    upload_days: int = 4
    week: int = 5
    language: str = "ru"
    years_needed: int = 3
    undo_minutes: int = 15
    offer_minutes: int = 60
