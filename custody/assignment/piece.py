"""A packet as far as the choice of its expert is concerned, and a sitting as far as its observer is."""

from dataclasses import dataclass
from datetime import date

from custody.facts.names import PacketName, SittingName
from custody.routes import ROUTES
from custody.unobserved import UNOBSERVED

WORKED, WEEK = 5, 7


@dataclass(frozen=True, slots=True)
class Piece:
    """One packet: where and when it comes from, how many are on its sitting's list, who checks it.

    With `since` its day is not chosen yet: any from then to `day`; `checking_place` is its organisation's.
    """

    packet: int
    version: int
    sitting: int
    code: str
    number: int
    of: int
    route: str
    organisation: str
    organisation_name: str
    subject: str
    grade: str
    day: date
    listed: int | None = None
    expert: int | None = None
    step: str | None = None
    unobserved: bool = False
    since: date | None = None
    checking_place: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nobody is to check it yet, and no expert has had it."""
        return self.expert is None and self._is_ahead("to-expert")

    @property
    def is_unchecked(self) -> bool:
        """Whether its works are still to be checked."""
        return self._is_ahead("checked")

    def _is_ahead(self, step: str) -> bool:
        return (UNOBSERVED if self.unobserved else ROUTES)[self.route].ahead(self.step, step)

    @property
    def days(self) -> int:
        """On how many days of work it can come: one, or those of its window without its days of rest."""
        return 1 if self.since is None else max(1, ((self.day - self.since).days + 1) * WORKED // WEEK)

    @property
    def share(self) -> int | None:
        """Its part of the works on the list; None when no list is known."""
        if self.listed is None:
            return None
        return self.listed * self.number // self.of - self.listed * (self.number - 1) // self.of

    @property
    def work(self) -> SittingName:
        """The sitting as people know it."""
        return SittingName(self.organisation_name, self.subject, self.grade, self.day, self.since)

    @property
    def name(self) -> PacketName:
        """The packet as people know it."""
        return PacketName(self.code, self.organisation_name, self.subject, self.grade, self.number, self.of)


@dataclass(frozen=True, slots=True)
class Planned:
    """One sitting: `starts` is «09:00» or empty; `observer` and `packets` are numbers in the books."""

    sitting: int
    organisation: str
    organisation_name: str
    place: str
    subject: str
    grade: str
    day: date
    starts: str = ""
    listed: int | None = None
    observer: int | None = None
    without: bool = False
    since: date | None = None
    checking_place: str = ""
