"""What people hear when the bot could hear nobody, or cannot write down what they say."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Unheard(Fact):
    """Between these moments the bot heard nobody; what was sent before `lost`, if any, Telegram gave up."""

    began: datetime
    ended: datetime
    lost: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOnPaper(Fact):
    """Nothing can be recorded just now: what was sent comes again by itself, until then there is paper."""

    at: datetime
