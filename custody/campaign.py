"""One campaign: its procedure, its clock and its numbers, all of them data that a coordinator can change."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Campaign:
    """The terms of a campaign; days, hours and minutes as named, times in `timezone`.

    `remind_hours` before a deadline people are reminded; in the `morning` and the `evening` they hear of
    sittings; `quiet` are the hours of silence, "22:00-07:00", or empty for those of the settings; a packet on
    the road may be silent for `silent_hours`, a question may wait for `question_hours`; a room has
    `room_seats` (S 13), an expert checks at most `works_a_day`; `metasubject` is the work that everybody in a
    college writes (S 4); `exceptions` are days that are working, or not, against the calendar.
    """

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
    remind_hours: str = "24 3"
    morning: time = time(7, 30)
    evening: time = time(19)
    quiet: str = ""
    silent_hours: int = 6
    question_hours: int = 4
    room_seats: int = 25
    works_a_day: int = 40
    metasubject: str = ""
    exceptions: tuple[tuple[date, bool], ...] = ()
