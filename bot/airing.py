"""How many letters are on their way at once: those without hurry leave room for answers."""

import asyncio
import logging

from custody.letters import Urgency
from storage.outbox import Outgoing, Sent

log = logging.getLogger(__name__)

AT_ONCE = 200
ROUND = 0.03
"""Seconds after which letters without hurry that have landed make room for others, while the air is full."""

CALM, AHEAD = 32, 8
"""So many letters without hurry wait for the pace at once: its chat's next answer waits for each of them.
Then only so many of the next are looked at: an answer among them is the first."""


class Air:
    """What is on its way, as far as hurry goes."""

    def __init__(self) -> None:
        self._calm: set[int] = set()

    @property
    def is_full(self) -> bool:
        """Whether no more letters without hurry may go."""
        return len(self._calm) >= CALM

    def wakes(self, chat: int) -> bool:
        """Whether the postman gets up at once when this chat's letter lands, and not at the next round."""
        return not self.is_full or chat not in self._calm

    def most(self, flying: int) -> int:
        """How deep the outbox is to be read while so many letters fly."""
        return min(AT_ONCE, flying + CALM - len(self._calm) + AHEAD) if self._calm else AT_ONCE

    def takes(self, letter: Outgoing) -> bool:
        """Whether this one may go now; then it flies."""
        if letter.letter.urgency < Urgency.BROADCAST:
            return True
        if self.is_full:
            return False
        self._calm.add(letter.chat)
        return True

    def landed(self, chat: int) -> None:
        """The chat's letter has arrived, or not."""
        self._calm.discard(chat)


def result_of(landed: asyncio.Task[Sent | None]) -> Sent | None:
    """What became of a letter; one whose failure could not even be written down is tried again."""
    error = landed.exception()
    if error is None:
        return landed.result()
    log.warning("a letter could not be put aside: %s", error)
    return None
