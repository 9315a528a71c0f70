"""What is due and when the clock must speak of it next: one row a subject and kind."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal[
    "deadline",
    "offer",
    "silence",
    "upload",
    "evening",
    "morning",
    "snooze",
    "word",
    "replan",
    "unstarted",
    "inquiry",
    "task",
    "choose",
]


@dataclass(frozen=True, slots=True)
class Due:
    """`subject` is p<packet>, s<sitting>, n<person>, c<campaign> or r<task>; `at` is the deadline.

    `next_at` is when it speaks next; without one it never speaks by itself. `step` is the step of the route
    that is due, or the packet after which a campaign's replanning goes on.
    """

    subject: str
    kind: Kind
    at: datetime
    next_at: datetime | None = None
    step: str = ""
