"""Live acts, lines of paper and corrections in any order: one holder, nothing lost, the place follows."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from custody.acts import Act, Count, Delay, Pack, Reseal, Stay, Take, Undo
from custody.desk.corrections.amendments import amended
from custody.facts.checking import Incident
from custody.facts.happened import Happened, Packed
from custody.facts.on_paper import OnPaper
from custody.judge import Verdict
from custody.judge.correcting import Wish, correct, correctable, ways
from custody.judge.papering import papered
from custody.judge.replaying import replay
from custody.judge.seen import seen
from custody.packets import Place
from custody.roles import Person, Role
from custody.routes import ROUTES
from custody.sheets import missing
from custody.standing import Told, standing, steps_done
from tests.custody.test_any_order import acts
from tests.custody.test_buttons_agree import act_of
from tests.custody.world import (
    CHAIR,
    COORDINATOR,
    EVERYBODY,
    EXPERT,
    EXPERTS,
    INSIDE,
    OBSERVER,
    PACKET,
    SCHOOL,
    Desk,
    moment,
)

SAID = st.sampled_from([Reseal("0418", "порвана"), Stay("weather"), Delay(moment("20.05 12:00"))])
WEEKS = {expert.id: expert.week for expert in EXPERTS}


@dataclass
class ChainedDesk(Desk):
    """A desk that keeps its chain as the ledger does: each accepted entry with the place after it."""

    chain: list[Told] = field(default_factory=list)

    def settle(self, who: Person, act: Act, happened: str = "", version: int | None = None) -> Verdict:
        seq = len(self.ledger) + 1
        verdict = super().settle(who, act, happened, version)
        if isinstance(verdict.fact, Happened):
            self.chain.append(Told(seq, "", verdict.fact, self.now, verdict.place))
        return verdict

    def accept(self, verdict: Verdict) -> None:
        """Write down what was judged elsewhere: a line of paper, a correction."""
        self.ledger.append(verdict.fact)
        self.ledger.extend(verdict.incidents)
        assert verdict.place is not None
        seq = len(self.ledger) - len(verdict.incidents)
        self.chain.append(Told(seq, "", verdict.fact, self.now, verdict.place))
        self.packet = replace(self.packet, place=verdict.place, version=self.packet.version + 1)


def bare(place: Place) -> Place:
    """A place as it can be told from what stands."""
    return replace(place, last=None, before=None)


class AnyHistory(RuleBasedStateMachine):
    """One packet, a crowd, and a coordinator who corrects."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = ChainedDesk()

    @initialize(route=st.sampled_from(sorted(ROUTES)))
    def begin(self, route: str) -> None:
        """A packet of any procedure is printed."""
        place = replay(
            ChainedDesk(replace(PACKET, route=route), ROUTES[route]).case(EVERYBODY[0]), (), {}
        ).place
        self.desk = ChainedDesk(replace(PACKET, route=route, place=place), ROUTES[route])

    @rule(who=st.sampled_from(EVERYBODY), act=acts | SAID, ago=st.integers(0, 90))
    def does(self, who: Person, act: Act, ago: int) -> None:
        """Anybody asks for anything, now or stating an earlier time."""
        at = self.desk.now - timedelta(minutes=ago)
        self.desk.later(1).settle(who, act, f"{at:%d.%m %H:%M}")

    @rule(who=st.sampled_from(INSIDE), pick=st.integers(0, 3))
    def presses(self, who: Person, pick: int) -> None:
        """Somebody presses one of the first buttons that they see: so packets get along."""
        shown = self.desk.menu(who)
        act = act_of(shown[pick % len(shown)])
        if act is not None:
            self.desk.later(1).settle(who, act)

    @rule()
    def goes_on(self) -> None:
        """Whoever is next does the next thing."""
        step = self.desk.route.due_step(self.desk.place.step)
        for who in (SCHOOL, OBSERVER, COORDINATOR, EXPERT, CHAIR):
            for each in self.desk.menu(who):
                act = act_of(each)
                if step and act is not None and each.verb in ("pack", "take", "count", "confirm"):
                    self.desk.later(1).settle(who, act)
                    return

    @rule(who=st.sampled_from(INSIDE), pick=st.integers(0, 9), ago=st.integers(0, 300))
    def is_entered_from_paper(self, who: Person, pick: int, ago: int) -> None:
        """A line of a sheet: any step that nobody has stated, by anybody."""
        recorded = steps_done(self.desk.chain)
        steps = missing(self.desk.route, recorded)
        if not steps:
            return
        step = steps[pick % len(steps)]
        paper = OnPaper(seen(COORDINATOR, Role.COORDINATOR), "Ш-01", "связи не было")
        case = replace(self.desk.case(who), paper=paper, at=self.desk.now - timedelta(minutes=ago))
        made = Pack(25, 23) if step.takers == (Role.SCHOOL,) else Count(23, step.name)
        verdict = papered(case, step, Take(step.name) if step.is_handover else made, recorded.keys())
        if verdict.place is not None:
            assert getattr(verdict.fact, "paper", None) == paper
            self.desk.later(1)
            self.desk.accept(verdict)
            assert step.name in steps_done(self.desk.chain)

    @rule(data=st.data(), who=st.sampled_from(INSIDE), ago=st.integers(0, 300), number=st.integers(20, 25))
    def is_corrected(self, data: st.DataObject, who: Person, ago: int, number: int) -> None:
        """Any entry, in any way that it can be wrong; also one that was corrected before."""
        found = correctable(self.desk.chain)
        if not found:
            return
        entry = data.draw(st.sampled_from(found))
        kind = data.draw(st.sampled_from(ways(self.desk.chain, entry)))
        then = self.desk.now - timedelta(minutes=ago)
        said = {"clock": f"{then:%H:%M}", "day": f"{then:%d.%m}", "seal": "9", "callsign": who.callsign,
                "numbers": [25, number] if isinstance(entry.fact, Packed) else [number]}  # fmt: skip
        case = self.desk.case(COORDINATOR)
        now = amended(case, entry, kind, said, EVERYBODY)
        if isinstance(now, str):
            return
        made = correct(case, self.desk.chain, Wish(entry, now, "описка"), WEEKS)
        self.desk.later(1)
        self.desk.accept(made.verdict)
        alive = {each.seq: each.fact for each in standing(self.desk.chain)}
        assert alive.get(entry.seq) == now

    @rule()
    def goes_back(self) -> None:
        """Whoever moved the packet last takes it back."""
        last = self.desk.place.last
        self.desk.settle(next((p for p in EVERYBODY if last and p.id == last.actor), EVERYBODY[0]), Undo())

    @invariant()
    def the_place_follows_from_what_stands(self) -> None:
        """Going through the chain again leads to where the packet is."""
        walk = replay(self.desk.case(EVERYBODY[0]), standing(self.desk.chain), WEEKS)
        told = [(each.seq, each.fact.kind, getattr(each.fact, "step", "")) for each in self.desk.chain]
        assert walk.place == bare(self.desk.place), told

    @invariant()
    def one_holder_and_every_step_accounted_for(self) -> None:
        """Somebody holds it in their role; each obligatory step behind is stated or without a witness."""
        place, route = self.desk.place, self.desk.route
        assert (place.step is None) == (place.holder is None)
        assert place.holder is None or place.holder.role is place.role
        behind = {s.name for s in route.steps if not s.optional and not route.ahead(place.step, s.name)}
        assert behind <= set(place.unwitnessed) | set(steps_done(self.desk.chain))
        assert len(set(place.unwitnessed)) == len(place.unwitnessed)

    @invariant()
    def nothing_is_unsaid(self) -> None:
        """The chain only grows, and knows its numbers."""
        numbers = [each.seq for each in self.desk.chain]
        assert numbers == sorted(set(numbers))
        assert self.desk.place.incidents == sum(isinstance(each, Incident) for each in self.desk.ledger)


AnyHistory.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestAnyHistory = AnyHistory.TestCase
