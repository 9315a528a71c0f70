"""Where and for whom words are made."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Setting:
    """Language, time zone, today there, colleges or schools; `markup` is Telegram's HTML."""

    language: str
    zone: ZoneInfo
    today: date
    college: bool = False
    markup: bool = True


def yes(said: bool) -> str:  # noqa: FBT001 - it is the value that is said
    """A bool as phrases ask for it."""
    return "yes" if said else "no"
