"""Checkpoints: when the whole ledger is sealed with one root, and how the log is called."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.ledger import mark
from custody.merkle import leaf_hash
from custody.notes import NAME, Note, notes_in

Occasion = Literal["hour", "day"]

WRONG_CLOCK = timedelta(hours=2)
"""A checkpoint from farther in the future was made by a clock that was wrong, and is no reason to wait."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A root over the first `size` entries of the log, its signed note, and the tree's edge at that size."""

    number: int
    size: int
    root: str
    at: datetime
    occasion: Occasion
    note: str
    frontier: str


def name_of_log(first: bytes) -> str:
    """What the log is called, from the bytes of its first entry."""
    return NAME.format(mark=mark(leaf_hash(first).hex()))


def note_of(checkpoint: Checkpoint) -> Note | None:
    """Its note; None when that is none, or does not say what the checkpoint says."""
    note = next(notes_in(checkpoint.note), None)
    said = (note.number, note.size, note.root.hex(), _moment(note.at)) if note else None
    told = (checkpoint.number, checkpoint.size, checkpoint.root, checkpoint.at)
    return note if said == told else None


def _moment(said: str) -> datetime | None:
    try:
        return datetime.fromisoformat(said)
    except ValueError:
        return None


def occasion_now(
    campaign: Campaign, last: Checkpoint | None, day: Checkpoint | None, now: datetime
) -> Occasion | None:
    """Whether a checkpoint is due by the clock: `last` is the newest one, `day` the newest of a day's end."""
    if last is not None and _made(day or last, now) < _closed(campaign, now):
        return "day"
    return "hour" if _made(last, now) < _hour(now) else None


def _made(checkpoint: Checkpoint | None, now: datetime) -> datetime:
    never = datetime.min.replace(tzinfo=UTC)
    return never if checkpoint is None or checkpoint.at > now + WRONG_CLOCK else checkpoint.at


def _hour(now: datetime) -> datetime:
    return now.astimezone(UTC).replace(minute=0, second=0, microsecond=0)


def _closed(campaign: Campaign, now: datetime) -> datetime:
    """The last closing time that has come."""
    local = now.astimezone(ZoneInfo(campaign.timezone))
    closing = datetime.combine(local.date(), campaign.closing, local.tzinfo)
    return closing if closing <= local else closing - timedelta(days=1)


def is_quiet(hours: str, now: datetime, timezone: str) -> bool:
    """Whether it is in the hours of silence, "22:00-07:00" of that zone; an empty text has none."""
    if not hours:
        return False
    begins, ends = (time.fromisoformat(part) for part in hours.split("-", 1))
    local = now.astimezone(ZoneInfo(timezone)).time()
    return begins <= local < ends if begins <= ends else local >= begins or local < ends
