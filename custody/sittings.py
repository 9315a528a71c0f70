"""A sitting: one work of one organisation, subject, grade and day, with its milestones and its packets."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from custody.facts.names import SittingName
from custody.facts.sittings import CountsApart, Milestone
from custody.roles import Person

MilestoneName = Literal["arrived", "handed-out", "collected-works", "packed-with-me"]

MILESTONES: dict[str, tuple[str, bool]] = {
    "arrived": ("M 11.2", False),
    "handed-out": ("M 11.3, 10.2", True),
    "collected-works": ("M 11.4", True),
    "packed-with-me": ("M 10.3", False),
}
"""Each milestone with its clause and whether it states a number."""

ROOM = 39
"""So many signs of a work are read on a button."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting as the desk sees it; `packets` and `packed` are numbers of packets, `listed` one of people.

    `starts` is «9:00», `place` where it is; `without_order` is the order by which it goes on without an
    observer, `stuck` since when the federal system takes no marks. From `since` to `until` its organisation
    chooses the `day`; as long as nobody has `chosen`, it is the last of them.
    """

    id: int
    campaign: int
    organisation: str
    organisation_name: str
    subject: str
    grade: str
    day: date
    observer: int | None = None
    packets: int = 1
    packed: int = 0
    milestones: tuple[Milestone, ...] = ()
    upload_due: datetime | None = None
    uploaded: datetime | None = None
    starts: str = ""
    place: str = ""
    week: int | None = None
    without_order: str = ""
    stuck: datetime | None = None
    listed: int | None = None
    since: date | None = None
    until: date | None = None
    chosen: bool = False
    checking_place: str = ""

    @property
    def name(self) -> SittingName:
        """How the sitting is named to people; where nobody has chosen its day yet, by its window."""
        since = None if self.chosen or self.until is None else self.since
        return SittingName(self.organisation_name, self.subject, self.grade, self.day, since)

    @property
    def window(self) -> tuple[date, date] | None:
        """From which day to which its organisation can choose."""
        return None if self.since is None or self.until is None else (self.since, self.until)

    def may_be_on(self, day: date) -> bool:
        """Whether its window has that day."""
        return self.since is not None and self.until is not None and self.since <= day <= self.until

    @property
    def short(self) -> str:
        """The sitting on a button: what differs within one school comes first."""
        return f"{self.subject}, {self.grade} · {self.organisation_name}"

    @property
    def coded(self) -> str:
        """The same with the organisation's code, where there is no room for what its name has of its own."""
        return f"{self.subject}, {self.grade} · {self.organisation}"

    def milestone(self, name: str) -> Milestone | None:
        """The milestone of that name as it stands now."""
        return next((each for each in self.milestones if each.milestone == name), None)

    @property
    def apart(self) -> CountsApart | None:
        """How many were handed out and collected, if both are known and differ."""
        return apart(self.milestones)


def apart(milestones: Iterable[Milestone]) -> CountsApart | None:
    """The two numbers that differ among milestones that stand; None when they agree or one is not known."""
    said = {each.milestone: each.number for each in milestones}
    out, back = said.get("handed-out"), said.get("collected-works")
    return None if out is None or back is None or out == back else CountsApart(out, back)


def on_buttons(sittings: Iterable[Sitting], person: Person | None = None) -> tuple[tuple[Sitting, str], ...]:
    """Each sitting with what its button says to this person; those that differ by their day alone have it.

    To a person of one organisation it is not named: on a telephone there is no room for it. Where names of
    several organisations look alike as far as a button shows them, their codes stand instead.
    """
    is_of_one = person is not None and person.is_of_one
    found = [(s, f"{s.subject}, {s.grade}" if is_of_one else s.short) for s in sittings]
    alike = defaultdict[str, set[str]](set)
    for each, name in found:
        alike[name[:ROOM]].add(each.organisation)
    found = [(s, s.coded if len(alike[name[:ROOM]]) > 1 else name) for s, name in found]
    named = Counter(name for _, name in found)
    return tuple((s, f"{s.day:%d.%m} {name}" if named[name] > 1 else name) for s, name in found)
