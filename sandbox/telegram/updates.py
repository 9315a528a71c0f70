"""The queue of updates that wait for one bot."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asyncio import Future
    from collections.abc import Callable, Iterable

    from sandbox.telegram.errors import RefusalError
    from sandbox.telegram.shapes import Json

KEPT_SECONDS = 24 * 3600
FAR_AHEAD = 10
UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(slots=True)
class Waiting:
    """One update and what has become of it: queued, delivered, confirmed, expired or dropped."""

    body: Json
    kind: str
    chat_id: int
    queued_at: float
    status: str = "queued"
    deliveries: int = 0

    @property
    def update_id(self) -> int:
        """Its number."""
        number: int = self.body["update_id"]
        return number

    def shape(self) -> Json:
        """Describe the update to the person's side."""
        return {
            "update_id": self.update_id,
            "kind": self.kind,
            "chat_id": self.chat_id,
            "queued_at": self.queued_at,
            "status": self.status,
            "deliveries": self.deliveries,
            "update": self.body,
        }


class UpdateQueue:
    """Updates in order, kept for 24 hours and confirmed by a higher offset."""

    def __init__(self, first_id: int) -> None:
        """Begin to number the updates here."""
        self.next_id = first_id
        self.pending: OrderedDict[int, Waiting] = OrderedDict()
        self.history: list[Waiting] = []
        self.allowed: frozenset[str] | None = None
        self.poll: Future[None] | None = None
        self.listener: Callable[[], None] | None = None

    def put(self, kind: str, body: Json, chat_id: int, at: float) -> int | None:
        """Queue an update; None when the bot did not ask for this kind."""
        if not self.wants(kind):
            return None
        waiting = Waiting({"update_id": self.next_id, kind: body}, kind, chat_id, at)
        self.next_id += 1
        self.pending[waiting.update_id] = waiting
        self.history.append(waiting)
        self.wake()
        return waiting.update_id

    def wants(self, kind: str) -> bool:
        """Tell whether the bot asked for this kind."""
        return kind not in UNASKED if not self.allowed else kind in self.allowed

    def allow(self, kinds: Iterable[str]) -> None:
        """Remember the kinds that the bot asks for; none means the usual ones."""
        self.allowed = frozenset(kinds) or None

    def expire(self, at: float) -> list[int]:
        """Forget what has waited for more than 24 hours; gives its numbers."""
        gone: list[int] = []
        while self.pending:
            first = next(iter(self.pending.values()))
            if at - first.queued_at <= KEPT_SECONDS:
                break
            self.forget(first, "expired")
            gone.append(first.update_id)
        return gone

    def forget(self, waiting: Waiting, status: str) -> None:
        """Take an update out of the queue for good."""
        if self.pending.pop(waiting.update_id, None) is not None:
            waiting.status = status

    def start_of(self, offset: int) -> int:
        """Tell the first update meant by an offset: negative ones count from the end of the queue."""
        if offset < 0:
            return (list(self.pending)[offset:] or [self.next_id])[0]
        return 0 if offset > self.next_id + FAR_AHEAD else offset

    def confirm(self, offset: int) -> list[int]:
        """Forget every update before the offset."""
        start, gone = self.start_of(offset), []
        while self.pending:
            first = next(iter(self.pending.values()))
            if first.update_id >= start:
                break
            self.forget(first, "confirmed")
            gone.append(first.update_id)
        return gone

    def drop(self) -> None:
        """Forget everything unread."""
        for waiting in list(self.pending.values()):
            self.forget(waiting, "dropped")

    def wake(self) -> None:
        """Answer the long poll that waits, or send the courier."""
        if self.poll is not None and not self.poll.done():
            self.poll.set_result(None)
        if self.listener is not None:
            self.listener()

    def interrupt(self, refusal: RefusalError) -> None:
        """Refuse the long poll that waits, if one does."""
        if self.poll is not None and not self.poll.done():
            self.poll.set_exception(refusal)


def disordered(queue: UpdateQueue, batch: object) -> object:
    """Give the newest first, and again the last few that the bot has confirmed."""
    if not isinstance(batch, list):
        return batch
    known = [waiting.body for waiting in queue.history[-FAR_AHEAD * 2 :] if waiting.status == "confirmed"]
    return [*reversed(batch), *known[-FAR_AHEAD:]]
