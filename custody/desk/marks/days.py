"""Whether a work can have been written at all: before its day nobody may send marks of it (S 16)."""

from collections.abc import Sequence
from datetime import date

from custody.facts.base import Refusal
from custody.facts.marks import MarksNotYours
from custody.facts.marks_seen import MarksEarly
from custody.sittings import Sitting


def has_come(sitting: Sitting, day: date) -> bool:
    """Whether the work can have been written: without a day that was chosen it is on its window's last."""
    return sitting.day <= day


def refusal_of(sitting: Sitting, ahead: Sequence[Sitting]) -> Refusal:
    """Why nothing may come of this work: its day has not, or it is not this person's."""
    if all(each.id != sitting.id for each in ahead):
        return MarksNotYours(table="marks")
    return MarksEarly(sitting=sitting.name, unchosen=sitting.name.since is not None)
