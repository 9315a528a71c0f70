"""A lost phone: what was cut off and what is to be checked, and why nothing was."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class PhonesCut(Fact):
    """For the coordinator: so many phones are cut off; what whoever had them could touch.

    `held` packets are in that hand, some `codes` of them and so many `more`; so many `acts` were recorded
    within a day, and the `last` one then.
    """

    callsign: str
    count: int
    held: int = 0
    codes: tuple[str, ...] = ()
    more: int = 0
    acts: int = 0
    last: datetime | None = None
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoPhoneToCut(Fact):
    """Nothing was done: phones were `cut` off then already, if ever; the `phones` of now joined later.

    `since` is when the newest of them joined; so many of an earlier time are still `working`, maybe the lost
    one; a link that was given is good until `invited`.
    """

    callsign: str
    phones: int = 0
    since: datetime | None = None
    cut: datetime | None = None
    invited: datetime | None = None
    working: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WhosePhone(Refusal):
    """That a phone is lost, without whose; `decides` is whether the asker may cut it off."""

    decides: bool = False
