"""Copies of the books by the clock: when one is due, and which of the earlier ones are kept."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

NAME = re.compile(r"custody-\d{8}T\d{6}Z\.db")
FORM = "custody-%Y%m%dT%H%M%SZ.db"


@dataclass(frozen=True, slots=True)
class Keep:
    """So many of the newest copies are kept, and beside them the last one of each of so many days."""

    newest: int
    days: int


def name_of(at: datetime) -> str:
    """The file of a copy made then, to the second; names sort by time."""
    return f"{at.astimezone(UTC):{FORM}}"


def time_of(name: str) -> datetime | None:
    """When the copy of that name was made; None when it is no name of ours."""
    if not NAME.fullmatch(name):
        return None
    try:
        return datetime.strptime(name, FORM).replace(tzinfo=UTC)
    except ValueError:
        return None


def ours(names: Iterable[str]) -> list[tuple[datetime, str]]:
    """The copies among these files, the newest first."""
    known = ((time_of(name), name) for name in names)
    return sorted(((at, name) for at, name in known if at is not None), reverse=True)


def is_due(names: Iterable[str], every: timedelta, at: datetime) -> bool:
    """Whether no copy was made in the last `every`; one from the future says that the clock has gone back."""
    return not any(at - every < made <= at for made, _ in ours(names))


def let_go(names: Iterable[str], keep: Keep, zone: tzinfo) -> tuple[str, ...]:
    """The copies that are not kept any more, the newest first; other files are never among them."""
    known = ours(names)
    last_of_day: dict[object, str] = {}
    for made, name in known:
        last_of_day.setdefault(made.astimezone(zone).date(), name)
    kept = {name for _, name in known[: keep.newest]} | set(list(last_of_day.values())[: keep.days])
    return tuple(name for _, name in known if name not in kept)
