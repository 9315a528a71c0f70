"""What a rule sees and what it answers."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from custody.campaign import Campaign
from custody.facts.base import Fact
from custody.facts.checking import Incident
from custody.facts.names import Deadline, Who
from custody.facts.on_paper import OnPaper
from custody.judge import terms
from custody.judge.seen import seen
from custody.packets import LastAct, Packet, Place
from custody.ports import WorkDays
from custody.roles import Person, Role
from custody.routes import Route, Step


@dataclass(frozen=True, slots=True)
class Tell:
    """Somebody else who must hear of it: a person's id, or everyone of a role who covers the packet."""

    to: int | Role
    fact: Fact
    verbs: tuple[str, ...] = ()
    arg: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A rule's answer: the fact, and where it was accepted, the packet's new place and who hears of it."""

    fact: Fact
    place: Place | None = None
    incidents: tuple[Incident, ...] = ()
    tells: tuple[Tell, ...] = ()
    expert: Who | None = None


@dataclass(frozen=True)
class Case:
    """One act of one person on one packet: everything that a rule may look at."""

    packet: Packet
    person: Person
    route: Route
    campaign: Campaign
    days: WorkDays
    at: datetime
    recorded: datetime
    version: int | None = None
    authorised: frozenset[int] = frozenset()
    """Experts whom the department allows to check works of their own school (M 8.3)."""
    near: bool = True
    """Whether the person has this very label or packet before them, and did not just name a number."""
    hand_week: int | None = None
    """Working days a week where the expert teaches into whose hands the packet comes."""
    giver_hears: bool = True  # whoever has it can be asked for their word
    paper: OnPaper | None = None
    """Where this is no live act but a line of a paper sheet, entered by the coordinator."""

    @property
    def place(self) -> Place:
        """Where the packet is now."""
        return self.packet.place

    @cached_property
    def roles(self) -> frozenset[Role]:
        """The person's roles for this packet."""
        return self.person.roles_at(self.packet.organisation, self.packet.subject)

    @property
    def late(self) -> bool:
        """Whether the act happened after the deadline that runs."""
        return self.place.due is not None and self.at > self.place.due

    @property
    def sees(self) -> bool:
        """Whether the card may be shown: to whoever plays a role for it, is party to it or might check it."""
        return bool(self.roles) or self.is_party or (self.near and self.person.has(Role.EXPERT))

    @property
    def is_party(self) -> bool:
        """Whether the packet is theirs, or waits for their word, also when their role has gone to another."""
        asked = [each.asked for each in self.place.awaited]
        return any(who is not None and who.id == self.person.id for who in (self.place.holder, *asked))

    @property
    def holds(self) -> bool:
        """Whether the packet is in this person's hands, or in those of a colleague of the same office."""
        role = self.place.role
        return self.is_mine or (role in (Role.SCHOOL, Role.COORDINATOR) and role in self.roles)

    @property
    def is_mine(self) -> bool:
        """Whether this very person has it: a colleague of the same office may act, but is not the holder."""
        holder = self.place.holder
        return holder is not None and holder.id == self.person.id

    @property
    def is_in_hand(self) -> bool:
        """Whether this very person has the packet, and its route is not over."""
        return self.is_mine and not self.is_over

    @property
    def is_over(self) -> bool:
        """Whether the packet has come to the end of its route, and was counted there if the route says so."""
        return self.route.is_over(self.place.step, self.place.counted_step)

    @property
    def is_sealed(self) -> bool:
        """Whether nobody has opened the packet since it was packed."""
        return self.route.ahead(self.place.step, "opened")

    def me(self, role: Role) -> Who:
        """This person as others see them in that role."""
        return seen(self.person, role, self.packet.subject if role is Role.EXPERT else "")

    def acting(self, *roles: Role) -> Who:
        """This person in the first of these roles that they play here, or in any that they have or had."""
        mine = [role for role in roles if role in self.roles] or sorted(self.roles)
        had = (*(grant.role for grant in self.person.grants), self.place.role)
        return self.me(mine[0] if mine else had[0])

    def moved(self, place: Place, step: str) -> Place:
        """The new place, remembering the one before, so that its author can take the step back."""
        last = LastAct(0, self.person.id, self.recorded, step)
        return replace(place, last=last, before=replace(self.place, before=None))

    def noted(self, **changes: Any) -> Place:  # noqa: ANN401 - the fields of a Place
        """The place after an act that is no step: «undo» means the last act, so the step before it stands."""
        return replace(self.place, before=None, **changes)

    def stepped(self, step: Step, **changes: Any) -> Place:  # noqa: ANN401 - the fields of a Place
        """The place after a step: moved, named after it, and with the next deadline running."""
        return replace(self.moved(terms.dated(self, step), step.name), **changes)

    def deadline_after(self, step: Step) -> Deadline | None:
        """When the next step is due once this one is done, naming it."""
        return terms.deadline_after(self, step)

    def incident(self, what: str, by: Who, other: Who | None = None) -> Incident:
        """An incident on this packet at this moment."""
        return Incident(packet=self.packet.name, at=self.at, what=what, by=by, other=other)

    def minutes_since(self, at: datetime) -> float:
        """Minutes from `at` to the moment of recording."""
        return (self.recorded - at) / timedelta(minutes=1)
