"""A small district in April 2024: its people, its packet, and a desk that keeps no books."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from custody.acts import Act, Confirm, Count, Pack, Take
from custody.campaign import Campaign
from custody.facts.base import Fact, Refusal
from custody.facts.happened import Happened
from custody.judge import Case, Verdict, judge
from custody.judge.seen import seen
from custody.letters import Choice
from custody.menu import choices
from custody.packets import Packet, Place
from custody.roles import Grant, Person, Role
from custody.routes import MUNICIPAL, Route

IRKUTSK = ZoneInfo("Asia/Irkutsk")
DAY = date(2024, 4, 26)
KARAM, ULKAN, KEDR = "КАР", "УЛК", "КЕД"
PHYSICS, MATHS = "физика", "математика"
F = TypeVar("F", bound=Fact)


@dataclass(frozen=True)
class April:
    """The working calendar of spring 2024: Saturday the 27th is worked, the 28th to the 1st are off."""

    off: frozenset[date] = frozenset(date(2024, *day) for day in ((4, 29), (4, 30), (5, 1), (5, 9), (5, 10)))
    worked: frozenset[date] = frozenset({date(2024, 4, 27)})

    def is_working(self, day: date, week: int) -> bool:
        """Whether people work on that day in a five-day or a six-day week."""
        return day in self.worked or (day not in self.off and day.isoweekday() <= week)

    def is_confirmed(self, year: int) -> bool:
        """Whether the moved days of that year are known: of the campaign's year only."""
        return year == DAY.year


def moment(text: str) -> datetime:
    """«26.04 12:40» in Irkutsk, in the year of the campaign."""
    return datetime.strptime(f"2024 {text}", "%Y %d.%m %H:%M").replace(tzinfo=IRKUTSK)


def person(
    number: int, callsign: str, *grants: Grant, workplace: str = "", years: int | None = None
) -> Person:
    """Somebody with a phone."""
    return Person(number, 1, callsign, grants, workplace=workplace or None, place="Карам", years=years)


def of(role: Role, organisation: str = "", subject: str = "") -> Grant:
    """A grant for one organisation or all, one subject or all."""
    return Grant(role, frozenset(filter(None, [organisation])), frozenset(filter(None, [subject])))


SCHOOL = person(1, "Ш-01", of(Role.SCHOOL, KARAM))
COLLEAGUE = person(2, "Ш-02", of(Role.SCHOOL, KARAM))
OBSERVER = person(3, "Н-07", of(Role.OBSERVER, KARAM))
OTHER_OBSERVER = person(4, "Н-08", of(Role.OBSERVER))
COORDINATOR = person(5, "К-01", of(Role.COORDINATOR))
DEPUTY = person(6, "К-02", replace(of(Role.COORDINATOR), deputy=True))
CHAIR = person(7, "П-01", of(Role.CHAIR, subject=PHYSICS))
OTHER_CHAIR = person(8, "П-02", of(Role.CHAIR, subject=PHYSICS))
EXPERT = person(9, "Э-12", of(Role.EXPERT, subject=PHYSICS), workplace=ULKAN, years=9)
OTHER_EXPERT = person(10, "Э-13", of(Role.EXPERT, subject=PHYSICS), workplace=KEDR, years=3)
OWN_EXPERT = person(11, "Э-14", of(Role.EXPERT, subject=PHYSICS), workplace=KARAM, years=20)
MATHS_EXPERT = person(12, "Э-15", of(Role.EXPERT, subject=MATHS), workplace=ULKAN, years=9)
YOUNG_EXPERT = person(13, "Э-16", of(Role.EXPERT, subject=PHYSICS), workplace=ULKAN, years=2)
BOTH = person(14, "Н-09", of(Role.OBSERVER, KARAM), of(Role.COORDINATOR))
DEPARTMENT = person(15, "О-01", of(Role.DEPARTMENT))
NEIGHBOUR = person(16, "Ш-03", of(Role.SCHOOL, ULKAN))
MATHS_CHAIR = person(17, "П-03", of(Role.CHAIR, subject=MATHS))
NOBODY = person(18, "Н-99")

EXPERTS = (EXPERT, OTHER_EXPERT, OWN_EXPERT, MATHS_EXPERT, YOUNG_EXPERT)
INSIDE = (
    SCHOOL, COLLEAGUE, OBSERVER, OTHER_OBSERVER, COORDINATOR, DEPUTY, CHAIR, OTHER_CHAIR, *EXPERTS, BOTH,
    DEPARTMENT,
)  # fmt: skip
OUTSIDE = (NEIGHBOUR, MATHS_CHAIR, NOBODY)
EVERYBODY = (*INSIDE, *OUTSIDE)

NOON = moment("26.04 12:00")
CAMPAIGN = Campaign(1, "vpr-2024", "ВПР", "municipal", "Asia/Irkutsk", time(17))
PACKET = Packet(
    7, 1, 3, "K7M29Q", 1, 2, "municipal", KARAM, "Карамская ООШ", PHYSICS, "8", DAY,
    place=Place(due=moment("26.04 17:00")), observer=OBSERVER.id, expert=seen(EXPERT, Role.EXPERT, PHYSICS),
)  # fmt: skip


@dataclass
class Desk:
    """One packet and the acts on it, settled as the real desk does, but kept in a list."""

    packet: Packet = PACKET
    route: Route = MUNICIPAL
    campaign: Campaign = CAMPAIGN
    now: datetime = NOON
    ledger: list[Fact] = field(default_factory=list)
    authorised: frozenset[int] = frozenset()
    giver_hears: bool = True

    @property
    def place(self) -> Place:
        """Where the packet is now."""
        return self.packet.place

    def later(self, minutes: float) -> "Desk":
        """So many minutes go by."""
        self.now += timedelta(minutes=minutes)
        return self

    def clock(self, text: str) -> "Desk":
        """It is now that time."""
        self.now = moment(text)
        return self

    def case(self, who: Person, happened: str = "", version: int | None = None) -> Case:
        """What the rule sees when this person comes now, perhaps to state an earlier time."""
        at = moment(happened) if happened else self.now
        return Case(
            self.packet, who, self.route, self.campaign, April(), at, self.now, version, self.authorised,
            giver_hears=self.giver_hears,
        )  # fmt: skip

    def settle(self, who: Person, act: Act, happened: str = "", version: int | None = None) -> Verdict:
        """Judge the act, write it down, and move the packet if it was accepted."""
        verdict = judge(self.case(who, happened, version), act)
        self.ledger.append(verdict.fact)
        if verdict.place is not None:
            place, number = verdict.place, len(self.ledger)
            if place.last is not None and place.last.seq == 0:
                place = replace(place, last=replace(place.last, seq=number))
            expert = verdict.expert or self.packet.expert
            self.packet = replace(self.packet, place=place, version=self.packet.version + 1, expert=expert)
            self.ledger.extend(verdict.incidents)
        return verdict

    def accepts(
        self, who: Person, act: Act, kind: type[F], happened: str = "", version: int | None = None
    ) -> F:
        """The act is done, and this is what is said of it."""
        verdict = self.settle(who, act, happened, version)
        assert isinstance(verdict.fact, Happened)
        assert isinstance(verdict.fact, kind)
        return verdict.fact

    def refuses(
        self, who: Person, act: Act, kind: type[F], happened: str = "", version: int | None = None
    ) -> F:
        """The act is not done, nothing has changed, and this is why."""
        before = self.packet
        verdict = self.settle(who, act, happened, version)
        assert isinstance(verdict.fact, Refusal)
        assert isinstance(verdict.fact, kind)
        assert self.packet is before
        assert not verdict.incidents
        assert not verdict.tells
        return verdict.fact

    def holder(self) -> str:
        """The call-sign of whoever holds the packet, empty when nobody does."""
        return self.place.holder.callsign if self.place.holder else ""

    def waiting(self) -> list[str]:
        """The handovers that wait for their givers' word."""
        return [each.step for each in self.place.pending if not each.denied]

    def unwitnessed(self) -> list[str]:
        """The steps that were passed over."""
        return list(self.place.unwitnessed)

    def incidents(self, who: Person, act: Act) -> list[str]:
        """The act is done, and these incidents come with it."""
        verdict = self.settle(who, act)
        assert verdict.place is not None
        return [each.what for each in verdict.incidents]

    def menu(self, who: Person) -> tuple[Choice, ...]:
        """The buttons under this person's card."""
        return choices(self.case(who))


MUNICIPAL_DAY: tuple[tuple[str, Person, Act], ...] = (
    ("packed", SCHOOL, Pack(25, 23, seal="0417")), ("to-observer", OBSERVER, Take("to-observer")),
    ("to-coordinator", COORDINATOR, Take("to-coordinator")), ("to-expert", EXPERT, Take("to-expert")),
    ("opened", EXPERT, Count(23, "opened")), ("checked", EXPERT, Count(23, "checked")),
    ("from-expert", COORDINATOR, Take("from-expert")), ("to-school", SCHOOL, Take("to-school")),
)  # fmt: skip


def brought_to(step: str) -> Desk:
    """A packet that has come properly to this step, every giver having confirmed."""
    desk = Desk()
    for name, who, act in MUNICIPAL_DAY:
        giver = next((p for p in EVERYBODY if p.callsign == desk.holder()), None)
        desk.later(5).settle(who, act)
        if giver is not None and giver is not who:
            desk.settle(giver, Confirm(name))
        if name == step:
            return desk.later(30)
    raise KeyError(step)
