"""A handover that one side has stated: whose word is awaited."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Value
from custody.facts.names import Who
from custody.roles import Role


@dataclass(frozen=True, slots=True)
class Pending(Value):
    """A handover that the taker has stated and the giver has not yet confirmed or denied.

    With `asks_taker` the giver has stated it, a chair for an expert with a phone, and the taker is asked.
    """

    step: str
    giver: Who | None
    giver_role: Role
    taker: Who
    at: datetime
    denied: bool = False
    asks_taker: bool = False

    @property
    def asked(self) -> Who | None:
        """Whose word is awaited; None where only an office is known to have had the packet."""
        return self.taker if self.asks_taker else self.giver
