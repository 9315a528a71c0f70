"""The one log over all entries and its checkpoints (`custody.ports.LogBook`)."""

from collections.abc import Sequence
from itertools import starmap

from custody.checkpoints import Checkpoint, Occasion
from custody.ports.log import LogEnd
from storage.books.shelf import Shelf
from storage.copy_reading import checkpoint
from storage.moments import line, micros


class StoredLog(Shelf):
    """Places in the log and checkpoints over it; both only grow."""

    async def log_end(self) -> LogEnd:
        """How far the log has come."""
        row = await self.session.row("log_end")
        return LogEnd(row["newest"], row["logged"], row["size"]) if row else LogEnd(0, 0, 0)

    async def unlogged(self, after: int, most: int) -> tuple[int, ...]:
        """Ids of entries beyond `after` that have no place in the log yet, at most so many."""
        found = await self.session.rows("unlogged", after=after, most=most)
        return tuple(row["id"] for row in found)

    async def waiting(self) -> list[str]:
        """Hashes of the entries without a place, in the order in which they will get it."""
        return [row["hash"] for row in await self.session.rows("waiting")]

    async def log_entries(self, start: int, ids: Sequence[int]) -> None:
        """Give these entries the places from `start` on."""
        await self.session.rows("log_entries", start=start, ids=line(list(ids)))

    async def logged(self, first: int, most: int) -> tuple[bytes, ...]:
        """The bytes of the entries at the places from `first` on, at most so many."""
        found = [row["data"] for row in await self.session.rows("logged", first=first, most=most)]
        return tuple(data.encode() if isinstance(data, str) else bytes(data) for data in found)

    async def last_checkpoint(self, occasion: Occasion | None = None) -> Checkpoint | None:
        """The newest checkpoint, or the newest of that occasion."""
        row = await self.session.row("last_checkpoint", occasion=occasion)
        return None if row is None else checkpoint(*row)

    async def checkpoints(self) -> tuple[Checkpoint, ...]:
        """All of them by number."""
        return tuple(starmap(checkpoint, await self.session.rows("checkpoints")))

    async def was_checkpoint_told(self) -> bool:
        """Whether a letter with a checkpoint was ever put into the outbox, as far back as it is kept."""
        return bool(await self.session.value("checkpoints_told"))

    async def keep_checkpoint(self, checkpoint: Checkpoint) -> None:
        """Store a new one; its number is unique."""
        await self.session.value(
            "keep_checkpoint", number=checkpoint.number, size=checkpoint.size, root=checkpoint.root,
            at=micros(checkpoint.at), occasion=checkpoint.occasion, note=checkpoint.note,
            frontier=checkpoint.frontier,
        )  # fmt: skip
