"""For the coordinator: somebody else works with the bot's token."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenShared(Fact):
    """Another program asks Telegram for our messages, and gets some of them; told once a day at most."""

    at: datetime
