"""The one log over all entries, as sealing needs it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from custody.checkpoints import Checkpoint, Occasion


@dataclass(frozen=True, slots=True)
class LogEnd:
    """Ids of the newest entry, and of the newest that is in the log; how many entries are in the log."""

    newest: int
    logged: int
    size: int


class LogBook(Protocol):
    """Places in the log and checkpoints over it; both only grow."""

    async def log_end(self) -> LogEnd:
        """How far the log has come."""
        ...

    async def unlogged(self, after: int, most: int) -> tuple[int, ...]:
        """Ids of entries beyond `after` that have no place in the log yet, at most so many."""
        ...

    async def log_entries(self, start: int, ids: Sequence[int]) -> None:
        """Give these entries the places from `start` on."""
        ...

    async def logged(self, first: int, most: int) -> tuple[bytes, ...]:
        """The bytes of the entries at the places from `first` on, at most so many."""
        ...

    async def last_checkpoint(self, occasion: Occasion | None = None) -> Checkpoint | None:
        """The newest checkpoint, or the newest of that occasion."""
        ...

    async def checkpoints(self) -> tuple[Checkpoint, ...]:
        """All of them by number."""
        ...

    async def was_checkpoint_told(self) -> bool:
        """Whether a letter with a checkpoint was ever put into the outbox, as far back as it is kept."""
        ...

    async def keep_checkpoint(self, checkpoint: Checkpoint) -> None:
        """Store a new one; its number is unique."""
        ...
