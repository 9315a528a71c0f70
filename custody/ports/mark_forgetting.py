"""Marks whose time is over, as the desk needs them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What one campaign has lost: so many sheets with so many works."""

    campaign: int
    sheets: int
    works: int


@dataclass(frozen=True, slots=True)
class Going:
    """What one campaign is about to lose, and when the first of it came."""

    campaign: int
    sheets: int
    works: int
    first: datetime


class ForgettingBook(Protocol):
    """What is about to go, and what has gone."""

    async def marks_going(self, near: datetime, until: datetime, at: datetime) -> tuple[Going, ...]:
        """What came before `until` and was not spoken of, once some of it came before `near`; it now is."""
        ...

    async def marks_left(self, campaign: int) -> bool:
        """Whether any marks are kept."""
        ...

    async def forget_marks(self, before: datetime, at: datetime) -> tuple[Forgotten, ...]:
        """Let go of the rows, the drafts and the files of every sheet that came before then."""
        ...
