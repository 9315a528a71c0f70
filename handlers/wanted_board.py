"""What the board's handlers need from the wiring, as Protocols."""

from datetime import date
from typing import Protocol

from custody.asked import Asked
from custody.directory import Directory
from custody.grid import Grid
from custody.timeline import Timeline


class StatusReader(Protocol):
    """Understands which part of the board is meant, by the names of the campaign, in every language."""

    def __call__(self, text: str, names: Directory, today: date, /) -> Asked:
        """What is clear of it, and what is not."""
        ...


class StatusAsked(Protocol):
    """Understands that a text asks for a part of the board."""

    def __call__(self, text: str, /) -> str:
        """The part, in the words that were typed; empty when the text is about something else."""
        ...


class BoardPainter(Protocol):
    """Draws a part of the board, away from the event loop."""

    async def __call__(self, grid: Grid, language: str, timezone: str, /) -> bytes:
        """The PNG; its time is of this zone."""
        ...


class StoryPainter(Protocol):
    """Draws a packet's way, away from the event loop."""

    async def __call__(self, way: Timeline, language: str, timezone: str, /) -> bytes:
        """The PNG; times are of this zone."""
        ...
