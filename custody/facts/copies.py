"""For the coordinator: the scheduled copies of the books are not made, and are made again."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyFailed(Fact):
    """A scheduled copy could not be made; told once until one is made again.

    `what` is space, folder, ledger or other; `last` is when the newest copy was made, if there is one.
    """

    at: datetime
    what: str
    last: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyMadeAgain(Fact):
    """After a failure that was told, a copy was made and checked."""

    at: datetime
