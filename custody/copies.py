"""Copies of the books by the clock: when one is due, and which of the earlier ones are kept.

Several bots may share a folder: a copy's name has the number of the bot whose books it holds.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

NAME = re.compile(r"custody-(?P<bot>\d+)-(?P<time>\d{8}T\d{6}Z)\.db(?P<rest>\.part(-wal|-shm|-journal)?)?")
FORM = "%Y%m%dT%H%M%SZ"

Copy = tuple[datetime, str]
"""When it was made, and its file."""


@dataclass(frozen=True, slots=True)
class Keep:
    """So many of the newest copies are kept, and beside them the last one of each of so many days."""

    newest: int
    days: int


def name_of(bot: int, at: datetime) -> str:
    """The file of a copy made then, to the second; one bot's names sort by time."""
    return f"custody-{bot}-{at.astimezone(UTC):{FORM}}.db"


def ours(names: Iterable[str], bot: int) -> list[Copy]:
    """This bot's copies among these files, the newest first."""
    known = ((_time_of(match["time"]), match[0]) for match in _of(names, bot) if not match["rest"])
    return sorted(((at, name) for at, name in known if at is not None), reverse=True)


def leavings(names: Iterable[str], bot: int) -> list[str]:
    """What this bot left half made when it was killed."""
    return [match[0] for match in _of(names, bot) if match["rest"]]


def past(known: Iterable[Copy], at: datetime) -> list[Copy]:
    """Without those whose time has not come: the clock that has named them was ahead, or ours is behind."""
    return [(made, name) for made, name in known if made <= at]


def is_due(known: Iterable[Copy], every: timedelta, at: datetime) -> bool:
    """Whether no copy was made in the last `every`."""
    return not any(at - every < made for made, _ in past(known, at))


def let_go(known: Sequence[Copy], keep: Keep, zone: tzinfo, at: datetime) -> tuple[str, ...]:
    """Which of the copies, the newest first, are not kept any more; those of the future wait for it."""
    until_now = past(known, at)
    last_of_day: dict[object, str] = {}
    for made, name in until_now:
        last_of_day.setdefault(made.astimezone(zone).date(), name)
    kept = {name for _, name in until_now[: keep.newest]} | set(list(last_of_day.values())[: keep.days])
    return tuple(name for _, name in until_now if name not in kept)


def _of(names: Iterable[str], bot: int) -> Iterator[re.Match[str]]:
    found = map(NAME.fullmatch, names)
    return (match for match in found if match and match["bot"] == str(bot))


def _time_of(said: str) -> datetime | None:
    try:
        return datetime.strptime(said, FORM).replace(tzinfo=UTC)
    except ValueError:
        return None
