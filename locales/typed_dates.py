"""Days in words beside other words, as dates: «завтра», «пятница», «16 апреля»."""

from collections.abc import Collection
from datetime import date

from custody.directory import Directory
from locales.status_days import read_day
from locales.status_text import Text


def dated(typed: str, days: Collection[date], today: date) -> str:
    """The text with the day that /status would read in it as a date; as it was typed when it names none."""
    text = Text(typed.lower().replace("ё", "е"))
    read_day(text, Directory(days=tuple(sorted(days))), today)
    said = next((part.value for part in text.parts if part.kind == "day"), "")
    return f"{' '.join(text.rest.split())} {said}".strip() if said else typed
