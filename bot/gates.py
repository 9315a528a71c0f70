"""A gate that lets one through every so often, and those who wait before it."""

import asyncio
import heapq
from itertools import count

from custody.letters import Urgency

KEPT = 10
"""So many messages of what is saved up are kept for answers: beside thousands of reminders none waits."""


class Gate:
    """Lets one through every `gap` seconds, with a small burst; on the monotonic clock."""

    def __init__(self, gap: float, burst: int) -> None:
        self.gap = gap
        self.slack = gap * (burst - 1)
        self.free_at = 0.0

    def wait(self, now: float) -> float:
        """How many seconds to wait; the place in the row is taken by asking."""
        start = max(self.free_at, now - self.slack)
        self.free_at = start + self.gap
        return max(0.0, start - now)

    def opens(self, now: float) -> float:
        """How many seconds one would wait; nobody's place is taken."""
        return max(self.free_at, now - self.slack) - now

    def close(self, until: float) -> None:
        """Nobody passes before `until`."""
        self.free_at = max(self.free_at, until)


class Queue:
    """Those who wait before a gate: the most urgent first, and of the equally urgent the first.

    What has no hurry leaves some of the gate's burst to what has, but never all of it: where both were equal,
    a rounding of the clock's seconds said for hours that the gate was not quite open.
    """

    def __init__(self, gate: Gate) -> None:
        self.gate = gate
        self.kept = min(gate.gap * KEPT, gate.slack / 2)
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._numbers = count()
        self._timer: asyncio.TimerHandle | None = None

    async def turn(self, urgency: int) -> None:
        """Wait until the gate lets this one through."""
        loop = asyncio.get_running_loop()
        if not (self._waiting and self._waiting[0][0] <= urgency) and self._opens(urgency, loop) <= 0:
            self.gate.wait(loop.time())
            return
        turn = loop.create_future()
        heapq.heappush(self._waiting, (urgency, next(self._numbers), turn))
        if self._waiting[0][-1] is turn:
            self._let(loop)
        await turn

    def _opens(self, urgency: int, loop: asyncio.AbstractEventLoop) -> float:
        """How many seconds one so urgent would wait if nobody stood before it."""
        return self.gate.opens(loop.time()) + (self.kept if urgency >= Urgency.BROADCAST else 0)

    def _let(self, loop: asyncio.AbstractEventLoop) -> None:
        """Let through whoever may go now, and come back when the next may."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._waiting and self._opens(self._waiting[0][0], loop) <= 0:
            *_, turn = heapq.heappop(self._waiting)
            if not turn.done():  # somebody who gave up takes nobody's place
                self.gate.wait(loop.time())
                turn.set_result(None)
        if self._waiting:
            self._timer = loop.call_later(self._opens(self._waiting[0][0], loop), self._let, loop)
