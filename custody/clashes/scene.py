"""The plan before the eyes of whoever looks for clashes: works, people, and who is where on which day."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from custody.campaign import Campaign
from custody.checking import Checking, checking
from custody.clashes.work import Work
from custody.deadlines import local_day, still_to_come
from custody.fitness import grounds
from custody.plan import PlanPlace, PlanProgramme, PlanRoom
from custody.ports.workdays import WorkDays
from custody.roles import Person, Role


@dataclass(frozen=True, slots=True)
class ListedWork:
    """A work as far as the programmes are concerned: whose it is, and how many are on its list."""

    organisation: str
    name: str
    subject: str
    grade: str
    day: date
    listed: int | None


@dataclass(frozen=True)
class Scene:
    """Everything that a clash can be found in; `away` are call-signs with days on which they cannot come.

    `at` is the moment of looking; None for a plan that is looked at as if nothing of it had gone by.
    """

    campaign: Campaign
    days: WorkDays
    people: tuple[Person, ...]
    works: tuple[Work, ...]
    rooms: tuple[PlanRoom, ...] = ()
    away: frozenset[tuple[str, date]] = frozenset()
    authorised: frozenset[tuple[str, str]] = frozenset()
    """Experts with the organisations, their own, that an order lets them check."""
    at: datetime | None = None
    programmes: tuple[PlanProgramme, ...] = ()
    places: tuple[PlanPlace, ...] = ()
    lists: tuple[ListedWork, ...] = ()
    """Every work with its whole list, checked or not."""
    _checked: dict[tuple[date, int | None], Checking] = field(default_factory=dict)

    @cached_property
    def today(self) -> date:
        """The day of looking."""
        return local_day(self.campaign, self.at) if self.at else date.min

    @cached_property
    def open_from(self) -> date:
        """The first day on which anything can still be done: after closing time it is tomorrow."""
        return still_to_come(self.campaign, self.at) if self.at else date.min

    @cached_property
    def known(self) -> dict[str, Person]:
        """Everybody by call-sign."""
        return {person.callsign: person for person in self.people}

    @cached_property
    def _with_role(self) -> dict[Role, list[Person]]:
        found: dict[Role, list[Person]] = defaultdict(list)
        for person in self.people:
            for role in {grant.role for grant in person.grants}:
                found[role].append(person)
        return found

    def having(self, role: Role) -> list[Person]:
        """Everybody with that role."""
        return self._with_role.get(role, [])

    @cached_property
    def by_day(self) -> dict[date, list[Work]]:
        """The works of each day, the earliest day first."""
        found: dict[date, list[Work]] = defaultdict(list)
        for work in sorted(self.works, key=lambda each: each.day):
            found[work.day].append(work)
        return found

    @cached_property
    def by_expert(self) -> dict[str, list[Work]]:
        """The works of which an expert checks a part, by call-sign, the earliest first."""
        found: dict[str, list[Work]] = defaultdict(list)
        for works in self.by_day.values():
            for work in works:
                for expert in set(work.experts) - {""}:
                    found[expert].append(work)
        return found

    @cached_property
    def usual(self) -> int:
        """Works in a packet whose list is not known: as many as in the others, or as a room has seats."""
        told = [(work.listed, len(work.experts)) for work in self.works if work.listed]
        packets = sum(count for _, count in told)
        return round(sum(listed for listed, _ in told) / packets) if packets else self.campaign.room_seats

    def size(self, work: Work, expert: str) -> int:
        """How many works the expert has to check of it."""
        mine = work.experts.count(expert)
        return round(work.listed * mine / len(work.experts)) if work.listed else mine * self.usual

    def checking(self, day: date, week: int | None) -> Checking:
        """The days of checking after a sitting of that day."""
        key = (day, week)
        if key not in self._checked:
            self._checked[key] = checking(self.campaign, self.days, day, week)
        return self._checked[key]

    def against(self, expert: Person, work: Work) -> tuple[str, ...]:
        """The grounds against this expert for that work."""
        allowed = (expert.callsign, work.organisation) in self.authorised
        needed = self.campaign.years_needed
        return grounds(expert, work.organisation, work.subject, needed, allowed=allowed)

    @cached_property
    def loads(self) -> dict[str, int]:
        """How many works each expert has to check in the whole campaign."""
        return {
            callsign: sum(self.size(w, callsign) for w in mine) for callsign, mine in self.by_expert.items()
        }

    @cached_property
    def _lightest(self) -> dict[str, list[Person]]:
        """By subject all who teach it, the least loaded first; «» are those who check any."""
        experts = self.having(Role.EXPERT)
        found: dict[str, list[Person]] = defaultdict(list)
        for expert in sorted(experts, key=lambda each: (self.loads.get(each.callsign, 0), each.callsign)):
            grants = [grant for grant in expert.grants if grant.role is Role.EXPERT]
            every = any(not grant.subjects for grant in grants)
            for subject in {""} if every else {name for grant in grants for name in grant.subjects}:
                found[subject].append(expert)
        return found

    def teaching(self, subject: str) -> tuple[Person, ...]:
        """Experts in that subject or in any, the least loaded first."""
        return (*self._lightest.get(subject, ()), *self._lightest.get("", ()))

    def fit(self, work: Work, but: str = "") -> Iterator[Person]:
        """Experts who may check that work, the least loaded first."""
        for expert in self.teaching(work.subject):
            if expert.callsign != but and not self.against(expert, work):
                yield expert
