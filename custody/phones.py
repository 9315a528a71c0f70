"""A phone that speaks for a person."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Phone:
    """A private chat bound to a person since then; `blocked` since when it refuses the bot's messages."""

    person: int
    chat: int
    since: datetime
    blocked: datetime | None = None
