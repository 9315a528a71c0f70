"""An act that waits for its turn to write."""

import asyncio
from dataclasses import dataclass, field
from typing import Protocol

from storage.channel import Channel

Waiting = asyncio.Future[bool]


def _future() -> Waiting:
    return asyncio.get_running_loop().create_future()


@dataclass(eq=False, slots=True)
class Ticket:
    """One act in the queue: its turn comes, it leaves (well or not), and then its group is durable or not."""

    turn: Waiting = field(default_factory=_future)
    left: Waiting = field(default_factory=_future)
    durable: Waiting = field(default_factory=_future)

    def refuse(self, why: Exception) -> None:
        """Tell the act, wherever it waits, that nothing of it was kept."""
        waits = self.durable if self.turn.done() else self.turn
        if not waits.done():
            waits.set_exception(why)


class Counter(Protocol):
    """Where tickets are handed in."""

    def enter(self, ticket: Ticket) -> Channel:
        """Queue up."""
        ...

    def leave(self) -> None:
        """This task may come again."""
        ...


class Turn:
    """One act's stay with the writer; a class of its own because every act has one."""

    def __init__(self, counter: Counter) -> None:
        self._counter, self._ticket = counter, Ticket()

    async def __aenter__(self) -> Channel:
        """Wait for the turn."""
        channel = self._counter.enter(self._ticket)
        try:
            await self._ticket.turn
        except BaseException:
            self._ticket.left.set_result(False)
            self._counter.leave()
            raise
        return channel

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Give the turn away; an act that was well waits for its commit."""
        self._ticket.left.set_result(kind is None)
        try:
            if kind is None:
                await self._ticket.durable
        finally:
            self._counter.leave()
