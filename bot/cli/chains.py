"""The ledger as lines of text that other programs can check, and the check itself."""

import json
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from custody.ledger import Break, Entry, first_break

NEWLINE = b"\n"
NO_ENTRY = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)
"""What the reading of a line that is no entry may end with."""


def line_of(entry: Entry) -> bytes:
    """An entry as one line of JSON; `data` is the canonical text exactly as it was hashed."""
    said = {
        "stream": entry.stream,
        "seq": entry.seq,
        "prev": entry.prev,
        "hash": entry.hash,
        "data": entry.data.decode("utf-8", "surrogateescape"),
    }
    return json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogateescape") + NEWLINE


@dataclass(slots=True)
class Check:
    """Follows the chains one entry after another; `broken` is the first break that was met."""

    entries: int = 0
    streams: int = 0
    broken: Break | None = None
    _seen: set[str] = field(default_factory=set)
    _chain: list[Entry] = field(default_factory=list)

    def take(self, entry: Entry) -> None:
        """The next entry; a stream that comes back after another one was put in by somebody."""
        if self._chain and self._chain[-1].stream != entry.stream:
            self.end()
        if not self._chain:
            self._begin(entry)
        self._chain.append(entry)
        self.entries += 1

    def end(self) -> Break | None:
        """The stream is complete: check it; returns the first break so far."""
        self.broken = self.broken or first_break(self._chain)
        self._chain = []
        return self.broken

    def _begin(self, entry: Entry) -> None:
        if entry.stream in self._seen and self.broken is None:
            self.broken = Break(entry.stream, entry.seq, "reordered")
        self._seen.add(entry.stream)
        self.streams += 1


def check_all(entries: Iterable[Entry]) -> Check:
    """Check entries that lie in a file."""
    check = Check()
    for entry in entries:
        check.take(entry)
    check.end()
    return check


async def check_stored(entries: AsyncIterator[Entry]) -> Check:
    """Check entries that come from the database."""
    check = Check()
    async for entry in entries:
        check.take(entry)
    check.end()
    return check


class NotALine(Exception):  # noqa: N818 - a state of the file
    """A line of the file that is no entry; lines are counted from 1."""

    def __init__(self, line: int) -> None:
        self.line = line
        super().__init__(line)


def entries_of_lines(file: Path) -> Iterator[Entry]:
    """The entries of an exported file; NotALine for anything else in it."""
    with file.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                yield _entry(json.loads(line.decode("utf-8", "surrogateescape")))
            except NO_ENTRY as error:
                raise NotALine(number) from error


def _entry(said: dict[str, Any]) -> Entry:
    data: str = said["data"]
    stream, prev, digest = str(said["stream"]), str(said["prev"]), str(said["hash"])
    return Entry(stream, int(said["seq"]), prev, data.encode("utf-8", "surrogateescape"), digest)
