"""The log of everything that happened between the bot, Telegram and the people."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json

KEPT = 400_000


class Journal:
    """Entries in order, numbered from 1; the oldest half goes when there are too many."""

    def __init__(self) -> None:
        """Start empty."""
        self.count = 0
        self._entries: list[Json] = []
        self._readers: list[asyncio.Future[None]] = []

    def add(self, kind: str, at: float, **facts: object) -> None:
        """Write an entry down."""
        self.count += 1
        self._entries.append({"n": self.count, "at": at, "kind": kind, **facts})
        if len(self._entries) > KEPT:
            del self._entries[: KEPT // 2]
        if self._readers:
            self._wake()

    def since(self, number: int, limit: int | None = None) -> list[Json]:
        """Give the entries after this number, with readable times."""
        first = self.count - len(self._entries)
        start = max(0, number - first)
        stop = None if limit is None else start + limit
        return [_readable(entry) for entry in self._entries[start:stop]]

    async def grown(self, number: int, seconds: float) -> None:
        """Wait until there is an entry after this number, or until the time is over."""
        if self.count > number:
            return
        reader = asyncio.get_running_loop().create_future()
        self._readers.append(reader)
        await asyncio.wait({reader}, timeout=seconds)

    def clear(self) -> None:
        """Forget the entries; the numbers go on."""
        self._entries.clear()

    def _wake(self) -> None:
        for reader in self._readers:
            if not reader.done():
                reader.set_result(None)
        self._readers.clear()


def _readable(entry: Json) -> Json:
    moment = datetime.fromtimestamp(entry["at"], UTC)
    return {**entry, "at": moment.isoformat(timespec="milliseconds")}
