"""/now: whom the bot does not reach: those who have not joined, and those who hear nothing."""

from dataclasses import dataclass
from datetime import date, datetime

from custody.facts.names import Who
from custody.facts.needs import Needed
from custody.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedPhone(Needed):
    """Somebody who has work on that day and has not joined."""

    who: Who
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedCrowd(Needed):
    """So many of one role have not joined and have work soon, the first of them on that day."""

    role: Role
    count: int
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedPhones(Needed):
    """So many people have not joined, and have nothing to do in the next days."""

    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedCall(Needed):
    """Somebody whose phone refuses messages since then: only a call reaches them."""

    who: Who
    since: datetime
