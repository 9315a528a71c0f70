"""One campaign: its procedure, its clock and its numbers, all of them data that a coordinator can change."""

from dataclasses import dataclass
from datetime import date, time

from custody.terms import Terms


@dataclass(frozen=True, slots=True)
class Campaign(Terms):
    """A campaign in the books; times are in `timezone`.

    `exceptions` are days that are working, or not, against the calendar.
    """

    id: int
    key: str
    title: str
    route: str
    timezone: str
    closing: time
    exceptions: tuple[tuple[date, bool], ...] = ()
