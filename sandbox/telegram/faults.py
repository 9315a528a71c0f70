"""Trouble that a test or a trainer orders in advance."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING

from sandbox.telegram.errors import REASONS, RefusalError, too_many

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json

DROPS = (None, "before", "after", "half")


@dataclass(slots=True)
class Fault:
    """What goes wrong with the next `times` calls of a method («*» is any; None times is for ever).

    `delay` is in real seconds and comes first. `drop` cuts the connection: «before» the call does
    anything, «after» it did all, or when «half» of the answer is sent. `raw` answers with this text
    instead of JSON, as a proxy would. The method «webhook» is an update on its way to the bot: cut
    «before» it arrives, «after» the bot has answered, or when «half» of the update is sent. With
    `disorder` getUpdates gives the newest first, and again what was confirmed a moment ago.
    """

    method: str = "*"
    code: int | None = None
    description: str = ""
    retry_after: int = 0
    times: int | None = 1
    delay: float = 0.0
    drop: str | None = None
    chat_id: int | None = None
    raw: str | None = None
    migrate_to_chat_id: int | None = None
    disorder: bool = False

    def meets(self, method: str, chat_id: int) -> bool:
        """Tell whether this call is to be hit."""
        named = self.method in ("*", method) or self.method.lower() == method.lower()
        return named and self.chat_id in (None, chat_id)

    def refusal(self) -> RefusalError | None:
        """Build the answer, if the fault has one."""
        if self.retry_after and self.code in (None, 429):
            return too_many(self.retry_after)
        if self.code is None:
            return None
        words = self.description or REASONS.get(self.code, "Unknown")
        told = {"retry_after": self.retry_after, "migrate_to_chat_id": self.migrate_to_chat_id}
        return RefusalError(self.code, words, {key: number for key, number in told.items() if number} or None)

    def shape(self) -> Json:
        """Describe the fault to the person's side."""
        return asdict(self)


def fault_from(order: Json) -> Fault:
    """Read a fault from JSON; an unknown word in it is a ValueError."""
    unknown = set(order) - {one.name for one in fields(Fault)}
    if unknown:
        message = f"unknown fields: {', '.join(sorted(unknown))}"
        raise ValueError(message)
    fault = Fault(**order)
    if fault.drop not in DROPS:
        message = "drop is «before», «after» or «half»"
        raise ValueError(message)
    return fault


class Faults:
    """The faults that are still ahead, in the order they were asked for."""

    def __init__(self) -> None:
        """Start without trouble."""
        self.ahead: list[Fault] = []

    def next(self, method: str, chat_id: int) -> Fault | None:
        """Take the fault that hits this call, if there is one."""
        for fault in self.ahead:
            if fault.meets(method, chat_id):
                self._wear(fault)
                return fault
        return None

    def _wear(self, fault: Fault) -> None:
        if fault.times is not None:
            fault.times -= 1
            if fault.times <= 0:
                self.ahead.remove(fault)
