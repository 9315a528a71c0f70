"""What the books know of a campaign's plan: everything that a new plan is compared with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from custody.campaign import Campaign
from custody.plan import PlanPlace, PlanProgramme, PlanRoom, PlanTask
from custody.roles import Grant

SittingKey = tuple[str, str, str, str]
"""Organisation, subject, grade and day: by these a sitting is known."""


COLUMNS = ("name", "place", "week", "kind", "district", "distance", "parent", "checking_place")
"""What is kept of an organisation."""


@dataclass(frozen=True, slots=True)
class KnownOrganisation:
    """An organisation as it is kept."""

    name: str
    place: str
    week: int | None = None
    kind: str = ""
    district: str = ""
    distance: int | None = None
    parent: str = ""
    checking_place: str = ""
    aside: bool = False


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person as they are kept, `joined` when some phone is theirs.

    `acts`, and whether they stand in, are asked only of whom the plan lacks.
    """

    id: int
    callsign: str
    language: str
    workplace: str | None
    place: str
    years: int | None
    grants: tuple[Grant, ...] = ()
    aside: bool = False
    acts: bool = False
    stands_in: bool = False
    joined: bool = True
    checking_place: str = ""


@dataclass(frozen=True, slots=True)
class KnownPacket:
    """A packet: whose expert it awaits, whether its works are checked, whether it has acts at all."""

    id: int
    number: int
    code: str
    total: int
    expert: int | None
    awaits_expert: bool
    acts: bool
    aside: bool = False
    checked: bool = False


@dataclass(frozen=True, slots=True)
class KnownSitting:
    """A sitting with its packets; `begun` is a milestone, a packing or an upload, `acts` anything at all.

    Its key has the first day of its window, from which to `until` a day can be `chosen`; without a choice
    its `day` is the last of these.
    """

    id: int
    key: SittingKey
    starts: str | None
    listed: int | None
    observer: int | None
    planned_observer: int | None
    planned_expert: int | None
    upload_due: datetime | None
    begun: bool
    acts: bool
    aside: bool
    packets: tuple[KnownPacket, ...] = ()
    without: bool = False
    on: date | None = None
    until: date | None = None
    chosen: bool = False

    @property
    def day(self) -> date:
        """The day on which it is."""
        return self.on or date.fromisoformat(self.key[3])

    @property
    def name(self) -> str:
        """What people call it."""
        return " / ".join(self.key)

    @property
    def window(self) -> tuple[date, date] | None:
        """Its window, as long as no day in it is chosen."""
        first = date.fromisoformat(self.key[3])
        return (first, self.until) if self.until and not self.chosen else None


@dataclass(frozen=True, slots=True)
class KnownTask:
    """A task of the roadmap as it is kept; `marked` when somebody has said anything of it."""

    id: int
    said: PlanTask
    marked: bool = False
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """A campaign's rows as they were at one moment; `version` counts the plans that were entered.

    `away` are call-signs with days on which they cannot come, `authorised` experts with their own schools
    whose works an order lets them check.
    """

    campaign: Campaign | None = None
    version: int = 0
    organisations: Mapping[str, KnownOrganisation] = field(default_factory=dict)
    people: Mapping[str, KnownPerson] = field(default_factory=dict)
    sittings: Mapping[SittingKey, KnownSitting] = field(default_factory=dict)
    rooms: tuple[PlanRoom, ...] = ()
    tasks: tuple[KnownTask, ...] = ()
    programmes: tuple[PlanProgramme, ...] = ()
    places: tuple[PlanPlace, ...] = ()
    away: frozenset[tuple[str, date]] = frozenset()
    authorised: frozenset[tuple[str, str]] = frozenset()
