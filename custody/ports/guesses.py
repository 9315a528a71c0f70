"""What was tried and does not exist, as the desk needs it."""

from datetime import datetime
from typing import Protocol

from custody.guessing import Guessed
from custody.roles import Person


class GuessBook(Protocol):
    """Misses, kept for a day: a restart does not forget them."""

    async def missed(
        self, chat: int, kind: Guessed, since: datetime, until: datetime
    ) -> tuple[datetime, ...]:
        """When this chat missed after `since` and not after `until`, the newest first, as many as matter."""
        ...

    async def note_miss(self, chat: int, at: datetime) -> None:
        """This chat has typed a code that no packet has."""
        ...

    async def note_dead_link(self, chat: int, token: str, at: datetime) -> None:
        """This chat has used an invitation in vain; it is a miss unless there was such an invitation once."""
        ...

    async def missed_by_all(self, since: datetime, until: datetime) -> tuple[int, int]:
        """How many misses there were of all chats, and of how many chats."""
        ...

    async def claim_alarm(self, about: int, since: datetime, at: datetime) -> bool:
        """Whether to raise the alarm about this chat (0: about many): not when it was after `since`."""
        ...

    async def guards(self) -> tuple[Person, ...]:
        """Every campaign's coordinators."""
        ...

    async def forget_misses(self, before: datetime) -> int:
        """Misses before then are forgotten; returns how many."""
        ...
