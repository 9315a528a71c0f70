"""A phone that speaks for a person, and the button that cuts off the phones that it saw."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from custody.letters import Choice
from custody.roles import Person


@dataclass(frozen=True, slots=True)
class Phone:
    """A private chat bound to a person since then; `blocked` since when it refuses the bot's messages."""

    person: int
    chat: int
    since: datetime
    blocked: datetime | None = None


def second_of(at: datetime) -> int:
    """The moment as buttons carry it: whole seconds, as Telegram dates messages."""
    return int(at.timestamp())


def lost_button(person: Person, phones: Sequence[Phone], text: str = "") -> Choice:
    """Cuts off these phones of the person, and none that joins later."""
    seen = max((second_of(each.since) for each in phones), default=0)
    return Choice("phone-lost", f"n{person.id}", 0, f"{seen}", text or person.callsign)
