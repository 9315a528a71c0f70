"""What is due, and whom to remind, as the desk needs them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, Protocol

from custody.due import Due, Kind
from custody.packets import Packet
from custody.sittings import Sitting

What = Literal[
    "owes", "visits", "silent", "words", "overdue", "overdue-by-a-day", "unstarted", "calls",
    "tasks", "tasks-late", "days", "works",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Nudge:
    """Somebody is to hear of something: of everything at once, in one letter."""

    person: int
    what: What
    subject: str = ""


class DueBook(Protocol):
    """What is due, and whom to remind."""

    async def set_due(self, due: Due) -> None:
        """The subject's open due row of that kind becomes this one."""
        ...

    async def set_dues(self, dues: Sequence[Due]) -> None:
        """The same for many at once."""
        ...

    async def close_due(self, subject: str, kind: Kind) -> None:
        """Nothing of that kind is due any more for this packet, sitting or person."""
        ...

    async def dues_of(self, subjects: Sequence[str]) -> tuple[Due, ...]:
        """Everything that is due for these packets, sittings, people or campaigns."""
        ...

    async def open_dues(self, campaign: int) -> tuple[Due, ...]:
        """Everything that is due for the campaign, its packets and its sittings."""
        ...

    async def speaking(self, at: datetime, most: int) -> tuple[Due, ...]:
        """Due rows whose time to speak has come, but for offers, the earliest first."""
        ...

    async def spoken(self, due: Due, next_at: datetime | None) -> bool:
        """The row speaks next then, or is done; False when somebody else has moved it meanwhile."""
        ...

    async def lapsed_offers(self, at: datetime) -> tuple[int, ...]:
        """Packets with an offer row whose time has come."""
        ...

    async def uploads_due(
        self, campaign: int, organisation: str | None, until: datetime, most: int
    ) -> tuple[Sitting, ...]:
        """Sittings of the organisation, or of all, whose marks are awaited by then, the first due first."""
        ...

    async def unpacked(
        self, campaign: int, organisation: str | None, day: date, most: int
    ) -> tuple[Packet, ...]:
        """Packets of sittings up to that day that nobody has packed."""
        ...

    async def nudge(self, nudges: Sequence[Nudge]) -> None:
        """Note whom to remind; the same twice is once."""
        ...

    async def nudge_all(self, nudges: Sequence[Nudge]) -> None:
        """The same for a thousand people, in one question."""
        ...

    async def nudged(self, most: int) -> tuple[int, ...]:
        """People who are to be reminded now, locked."""
        ...

    async def take_nudges(self, person: int) -> tuple[Nudge, ...]:
        """What this person is to hear of, which is forgotten by this."""
        ...
