"""Marks whose time is over: the coordinators hear of it a week before, and when the last of them are gone."""

from dataclasses import dataclass
from datetime import date

from custody.facts.base import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksGoing(Fact):
    """From that day on these marks are forgotten; until then their files can be had."""

    day: date
    sheets: int
    works: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksGone(Fact):
    """No marks of the campaign are left; the ledger is as it was."""
