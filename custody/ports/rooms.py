"""Rooms as they were reported, and codes that were handed out, as the desk needs them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from custody.facts.rooms import Room
from custody.participant_codes import CodeRange


@dataclass(frozen=True, slots=True)
class RoomReport:
    """The last word on a sitting's rooms; `at` is when it was said."""

    sitting: int
    rooms: tuple[Room, ...]
    variants: str
    teaches: tuple[str, ...]
    at: datetime


class RoomBook(Protocol):
    """Rooms and codes of the day of a work (S 12-14)."""

    async def room_report(self, sitting: int) -> RoomReport | None:
        """What was reported of this sitting last."""
        ...

    async def keep_room_report(self, report: RoomReport) -> None:
        """From now on this is the word on the sitting's rooms."""
        ...

    async def drop_room_report(self, sitting: int) -> bool:
        """Nothing was reported of it after all; False when there was nothing."""
        ...

    async def code_ranges(self, campaign: int, organisation: str) -> tuple[CodeRange, ...]:
        """The codes that were handed out there, in order; none when nobody has said."""
        ...

    async def add_code_range(self, campaign: int, organisation: str, codes: CodeRange, at: datetime) -> int:
        """These were handed out; returns the number of the row."""
        ...

    async def organisation_of_codes(self, campaign: int, number: int) -> str | None:
        """Whose the row of that number is."""
        ...

    async def drop_code_range(self, campaign: int, organisation: str, number: int) -> CodeRange | None:
        """They were not; None when there is no such row."""
        ...
