"""What is due and when the clock must speak of it next: one row a packet, sitting or person, and kind."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal["deadline", "offer", "silence", "upload", "evening", "morning", "snooze", "word"]


@dataclass(frozen=True, slots=True)
class Due:
    """`subject` is p<packet>, s<sitting> or n<person>; `at` is the deadline, `next_at` when it speaks next.

    `step` is the step of the route that is due. Without a `next_at` it never speaks by itself.
    """

    subject: str
    kind: Kind
    at: datetime
    next_at: datetime | None = None
    step: str = ""
