"""Where an export comes from: the books, a page at a time, and somebody who does the work on each page."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar

from custody.campaign import Campaign
from custody.ledger import Entry
from storage.database import Database
from storage.exporting import entry_pages

Result = TypeVar("Result")


class Doing(Protocol):
    """Does a piece of work: here and now at the command line, in a thread beside a running bot."""

    def __call__(self, work: Callable[[], Result], /) -> Awaitable[Result]:
        """What comes of it."""
        ...


async def at_once(work: Callable[[], Result]) -> Result:
    """The work done here and now."""
    return work()


def _nobody(_done: int) -> None:
    """Nobody waits for news of the work."""


@dataclass(frozen=True, slots=True)
class Source:
    """The books at a moment, told in a language; `streams` are the chains that may be told, None for all."""

    database: Database
    campaign: Campaign
    at: datetime
    language: str
    streams: frozenset[str] | None = None
    doing: Doing = at_once
    told: Callable[[int], None] = field(default=_nobody)

    async def pages(self) -> AsyncIterator[tuple[Entry, ...]]:
        """The ledger a page at a time; `told` hears how many entries are done."""
        done = 0
        async for page in entry_pages(self.database, self.streams):
            yield page
            done += len(page)
            self.told(done)
