"""Whatever anybody does in any order: one holder, a growing ledger, and no step both seen and unseen."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from custody.acts import Act, Announce, Assign, Confirm, Count, Deny, HandOut, Issue, Look, Pack, Take, Undo
from custody.cards import card
from custody.facts.base import Fact, decode, encode
from custody.facts.checking import Assigned, Counted, Incident
from custody.facts.happened import FilledIn, Happened, Looked, Packed, Received, Undone
from custody.judge import Verdict, judge
from custody.packets import Packet
from custody.roles import Person
from custody.routes import ROUTES, Route
from tests.custody.test_buttons_agree import act_of
from tests.custody.world import EVERYBODY, EXPERTS, INSIDE, PACKET, Desk

STEPS = sorted({step.name for route in ROUTES.values() for step in route.steps})
WITNESSED = (Packed, Received, Counted, FilledIn)

names = st.sampled_from(["", "", "", *STEPS, "to-the-moon"])
experts = st.sampled_from(EXPERTS)
acts = st.one_of(
    st.builds(Take, names, st.booleans()),
    st.builds(Take),
    st.builds(Announce, st.sampled_from(["", "водитель"])),
    st.builds(Confirm, names),
    st.builds(Deny, names),
    st.builds(Undo, st.integers(0, 30)),
    st.builds(Pack, st.just(25), st.integers(22, 25)),
    st.builds(Count, st.integers(22, 24), names),
    st.builds(Assign, experts),
    st.builds(Issue, experts),
    st.builds(HandOut, experts),
    st.just(Look("link")),
)


class AnyOrder(RuleBasedStateMachine):
    """One packet and a crowd."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = Desk()

    @initialize(route=st.sampled_from(sorted(ROUTES)))
    def begin(self, route: str) -> None:
        """A packet of any procedure is printed."""
        self.desk = Desk(replace(PACKET, route=route), ROUTES[route])

    @rule(who=st.sampled_from(EVERYBODY), act=acts, ago=st.integers(0, 90), old=st.sampled_from([None, 0, 1]))
    def does(self, who: Person, act: Act, ago: int, old: int | None) -> None:
        """Anybody asks for anything, now or stating an earlier time, on a button that may be old."""
        self.watched(who, act, ago, None if old is None else self.desk.packet.version - old)

    @rule(who=st.sampled_from(INSIDE), pick=st.integers(0, 20))
    def presses(self, who: Person, pick: int) -> None:
        """Somebody presses one of the buttons that they see."""
        shown = self.desk.menu(who)
        choice = shown[pick % len(shown)]
        act = act_of(choice)
        if act is not None:
            assert self.watched(who, act, 0, choice.version).place is not None, (who, choice)

    @rule()
    def goes_back(self) -> None:
        """Whoever moved the packet last takes it back."""
        last = self.desk.place.last
        author = next((each for each in EVERYBODY if last and each.id == last.actor), EVERYBODY[0])
        self.watched(author, Undo(), 0, None)

    @rule(minutes=st.integers(1, 30))
    def waits(self, minutes: int) -> None:
        """Time goes by."""
        self.desk.later(minutes)

    def watched(self, who: Person, act: Act, ago: int, version: int | None) -> Verdict:
        """The act is done or refused, and everything that must hold about one act holds."""
        before, ledger = self.desk.packet, list(self.desk.ledger)
        case = self.desk.case(who, version=version)
        case = replace(case, at=case.at - timedelta(minutes=ago))
        verdict = self.desk.settle(who, act, f"{case.at:%d.%m %H:%M}", version)
        assert judge(case, act) == verdict
        assert self.desk.ledger[: len(ledger)] == ledger
        assert len(self.desk.ledger) > len(ledger)
        after = self.desk.packet
        if verdict.place is None:
            assert after is before
            assert isinstance(verdict.fact, Looked) or not isinstance(verdict.fact, Happened)
        else:
            assert isinstance(verdict.fact, Happened)
            assert after.version == before.version + 1
            self.moved_forward(before, after, verdict.fact)
        return verdict

    def moved_forward(self, before: Packet, after: Packet, fact: Fact) -> None:
        """Custody goes ahead along the route, or one step back by undo, or stays."""
        route, one, other = self.desk.route, before.place, after.place
        if isinstance(fact, Undone):
            assert other.holder == fact.holder
            assert getattr(self.desk.ledger[fact.of - 1], "step", None) == fact.step
        elif isinstance(fact, Received):
            assert route.ahead(one.step, fact.step) or (
                fact.giver is not None and fact.giver.role is fact.taker.role
            )
            assert other.holder == fact.taker
        elif isinstance(fact, Packed):
            assert one.step is None
        else:
            assert (other.holder, other.role, other.since) == (one.holder, one.role, one.since)
            again = isinstance(fact, Assigned) and route.ahead(other.step, "to-expert")
            assert other.step == one.step or route.ahead(one.step, other.step or "") or again
        assert other.incidents >= one.incidents

    def witnessed(self) -> set[str]:
        """Every step that somebody stated and that was not taken back."""
        ledger = self.desk.ledger
        undone = {fact.of for fact in ledger if isinstance(fact, Undone)}
        return {
            fact.step
            for number, fact in enumerate(ledger, start=1)
            if isinstance(fact, WITNESSED) and number not in undone
        }

    @invariant()
    def one_holder_from_the_first_step_on(self) -> None:
        """A packet that has begun its way has a holder, in the role in which they hold it."""
        place = self.desk.place
        assert (place.step is None) == (place.holder is None)
        assert place.holder is None or place.holder.role is place.role

    @invariant()
    def every_step_behind_is_witnessed_or_not(self) -> None:
        """Each obligatory step that lies behind is either witnessed or unwitnessed, never both."""
        route, place = self.desk.route, self.desk.place
        unseen, seen = self.desk.unwitnessed(), self.witnessed()
        behind = {step.name for step in route.steps if not route.ahead(place.step, step.name)}
        assert len(set(unseen)) == len(unseen)
        assert not set(unseen) & seen or self.begun_again()
        assert obligatory(route) & behind <= set(unseen) | seen <= {step.name for step in route.steps}
        assert set(unseen) <= behind

    def begun_again(self) -> bool:
        """Whether somebody has taken a colleague's place: what was seen before is done anew."""
        former: set[str] = set()
        for fact in self.desk.ledger:
            if isinstance(fact, Received) and fact.step in former:
                return True
            former |= {fact.step} if isinstance(fact, Received) else set()
        return any(isinstance(fact, Assigned) for fact in self.desk.ledger)

    @invariant()
    def the_deadline_runs_while_something_is_due(self) -> None:
        """There is a deadline exactly until the end of the route."""
        assert (self.desk.place.due is None) == (self.desk.route.due_step(self.desk.place.step) is None)

    @invariant()
    def every_incident_of_the_place_is_in_the_ledger(self) -> None:
        """The place counts what the ledger holds."""
        assert self.desk.place.incidents == sum(isinstance(each, Incident) for each in self.desk.ledger)

    @invariant()
    def nobody_confirms_their_own_taking(self) -> None:
        """A handover that waits has two different sides, and is waited for once."""
        waiting = self.desk.place.pending
        assert all(each.giver is None or each.giver.id != each.taker.id for each in waiting)
        assert len(set(waiting)) == len(waiting)

    @invariant()
    def everybody_can_look_and_the_place_can_be_stored(self) -> None:
        """The card, the buttons and the stored place are there at every moment."""
        for who in INSIDE:
            card(self.desk.case(who))
            assert self.desk.menu(who)
        assert decode(encode(self.desk.place)) == self.desk.place


def obligatory(route: Route) -> set[str]:
    """The steps that nobody may leave out unnoticed."""
    return {step.name for step in route.steps if not step.optional}


AnyOrder.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestAnyOrder = pytest.mark.untraced(AnyOrder.TestCase)
