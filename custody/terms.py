"""The terms of a campaign that have a usual value: one place for the plan, which says them, and the books."""

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """How long each duty lasts, in days, hours or minutes as named (M 9.1, 11.8, 12.1).

    `remind_hours` before a deadline people are reminded; in the `morning` and the `evening` they hear of
    sittings; `quiet` are the hours of silence, "22:00-07:00", or empty for those of the settings; a packet on
    the road may be silent for `silent_hours`, a question may wait for `question_hours`; a room has
    `room_seats` (S 13), an expert checks at most `works_a_day`; `metasubject` is what the sheet of sittings
    calls the work that everybody in a college writes (S 4).
    """

    check_days: int = 2
    upload_days: int = 4
    week: int = 5
    language: str = "ru"
    years_needed: int = 3
    undo_minutes: int = 15
    offer_minutes: int = 60
    remind_hours: str = "24 3"
    morning: time = time(7, 30)
    evening: time = time(19)
    quiet: str = ""
    silent_hours: int = 6
    question_hours: int = 4
    room_seats: int = 25
    works_a_day: int = 40
    metasubject: str = ""
