"""Incidents as the desk works through them: what can be reported, and how far each has come."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from custody.roles import Person, Role

OF_PACKET = (
    "seal-broken",
    "other-seal",
    "count-differs",
    "damage",
    "wrong-packet",
    "loss",
    "procedure",
    "other",
)
"""What can be reported of a packet, the likeliest first."""

OF_SITTING = ("outsiders", "phones", "procedure", "wrong-packet", "other")
"""What can be reported of a sitting (M 10.2)."""

DOUBT = "doubt"
"""«Something is not right»: one tap, no question, no blame."""

FEW_ORGANISERS, TEACHES = "few-organisers", "organiser-teaches"
"""What a report of rooms shows by itself (S 13)."""

STRANGER_SCAN = "stranger-scan"
"""A label was scanned by somebody who has no part in its route."""

State = Literal["open", "taken", "resolved"]


@dataclass(frozen=True, slots=True)
class Ticket:
    """One incident in the working list; it is about a packet or about a sitting, and belongs to its place."""

    id: int
    campaign: int
    what: str
    at: datetime
    packet: int | None = None
    sitting: int | None = None
    person: int | None = None
    words: str = ""
    state: State = "open"
    taken_by: int | None = None
    resolution: str = ""
    resolved_at: datetime | None = None
    organisation: str = ""
    subject: str = ""

    def roles_of(self, person: Person) -> frozenset[Role]:
        """The roles that the person plays where it happened; none in another campaign."""
        here = person.campaign == self.campaign
        return person.roles_at(self.organisation, self.subject) if here else frozenset()
