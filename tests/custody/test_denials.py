"""A word that a correction brings back: who is asked again, of what, and whether a denial still stands."""

from custody.acts import Confirm, Deny, Issue, Pack, Take
from custody.amending import with_person, with_time
from custody.facts.base import Fact
from custody.facts.corrections import CorrectionPreview
from custody.facts.happened import Confirmed, Denied, Received
from custody.facts.notices import ConfirmAsked, IssuedToYou
from custody.judge.correcting import Correction, Wish, correct, preview
from custody.standing import Told, standing
from tests.custody.test_replaying import WEEKS, ChainedDesk
from tests.custody.world import CHAIR, COORDINATOR, EXPERT, OBSERVER, OTHER_OBSERVER, SCHOOL, moment


def last(desk: ChainedDesk, kind: type[Fact]) -> Told:
    """The last entry of that kind that stands."""
    return [each for each in standing(desk.chain) if isinstance(each.fact, kind)][-1]


def corrected(desk: ChainedDesk, entry: Told, now: Fact | None) -> tuple[Correction, CorrectionPreview]:
    """The coordinator writes it."""
    case = desk.later(1).case(COORDINATOR)
    made = correct(case, desk.chain, Wish(entry, now, "описка"), WEEKS)
    shown = preview(case, made, desk.chain)
    desk.accept(made.verdict)
    return made, shown


def issued() -> ChainedDesk:
    """The chair says that an expert with a phone has the packet, and the expert says so too."""
    desk = ChainedDesk()
    desk.settle(SCHOOL, Pack(25, 23))
    desk.settle(OBSERVER, Take())
    desk.settle(COORDINATOR, Take())
    desk.settle(CHAIR, Take())
    desk.settle(CHAIR, Issue(EXPERT))
    desk.settle(EXPERT, Confirm("to-expert"))
    return desk


def test_the_expert_for_whom_the_chair_has_spoken_is_asked_again_and_named() -> None:
    desk = issued()
    made, shown = corrected(desk, last(desk, Confirmed), None)
    (told,) = made.verdict.tells
    assert isinstance(told.fact, IssuedToYou)
    assert told.to == EXPERT.id
    assert shown.asked == ("Э-12",)


def denied(*, broken: bool = False) -> ChainedDesk:
    """The school has denied that this observer took the packet."""
    desk = ChainedDesk()
    desk.settle(SCHOOL, Pack(25, 23))
    desk.settle(OBSERVER, Take(broken=broken))
    desk.settle(SCHOOL, Deny())
    return desk


def test_whoever_is_asked_again_hears_again_that_the_seal_was_broken() -> None:
    desk = denied(broken=True)
    made, _ = corrected(desk, last(desk, Denied), None)
    (told,) = made.verdict.tells
    assert isinstance(told.fact, ConfirmAsked)
    assert told.fact.broken


def test_another_taker_settles_a_denial_and_the_same_one_brings_it_back() -> None:
    desk = denied()
    denial, taking = last(desk, Denied), last(desk, Received)
    made, shown = corrected(desk, taking, with_person(desk.case(COORDINATOR), taking.fact, OTHER_OBSERVER))
    assert made.undenied == (denial.seq,)
    assert (shown.denial, desk.place.pending) == ("closes", ())
    taking = last(desk, Received)
    made, shown = corrected(desk, taking, with_person(desk.case(COORDINATOR), taking.fact, OBSERVER))
    assert [each.what for each in made.verdict.incidents] == ["handover-denied"]
    assert shown.denial == "opens"
    assert [(each.taker.callsign, each.denied) for each in desk.place.pending] == [("Н-07", True)]


def test_another_time_leaves_a_denial_as_it_is() -> None:
    desk = denied()
    taking = last(desk, Received)
    made, shown = corrected(desk, taking, with_time(taking.fact, moment("26.04 11:40")))
    assert (made.undenied, made.verdict.incidents, shown.denial) == ((), (), "")
    assert [each.denied for each in desk.place.pending] == [True]
