"""The terms of a campaign as its workbook says them: the route, the clock, how long each duty lasts."""

from dataclasses import dataclass
from datetime import time
from typing import Literal, get_args

Procedure = Literal["municipal", "municipal-direct", "college"]

PROCEDURES: tuple[str, ...] = get_args(Procedure)


@dataclass(frozen=True, slots=True)
class PlanCampaign:
    """One run of the procedure: its route, its clock, and how long each duty lasts (M 9.1, 11.8, 12.1).

    `metasubject` is what the sheet of sittings calls the work that everybody in a college writes (S 4). The
    hours are written as in `custody.campaign`: "24 3", and "22:00-07:00" or nothing for the settings'.
    """

    key: str
    title: str
    procedure: str
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
