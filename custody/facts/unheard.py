"""What people hear when the bot could hear nobody, or cannot write down what they say."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact
from custody.facts.names import Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Unheard(Fact):
    """Between these moments the bot heard nobody; what was sent before `lost`, if any, Telegram gave up.

    `is_one_day` when both are of one day of the campaign.  It stands in the campaign's chain too.
    """

    began: datetime
    ended: datetime
    lost: datetime | None = None
    is_one_day: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UnheardOffice(Fact):
    """The same for coordinators and the department, who judge lateness: so many people were told."""

    began: datetime
    ended: datetime
    told: int
    lost: datetime | None = None
    is_one_day: bool = False
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOnPaper(Fact):
    """Nothing can be recorded just now: what was sent comes again by itself, until then there is paper."""

    at: datetime
