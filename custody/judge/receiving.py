"""What it means that the packet is in somebody's hands: the new place, the incidents, and who hears of it."""

from dataclasses import replace

from custody.acts import Take
from custody.facts.checking import Incident
from custody.facts.happened import Received
from custody.facts.names import Who
from custody.facts.notices import ConfirmAsked, IssuedToYou, OffYourHands, Passed
from custody.judge import terms
from custody.judge.case import Case, Tell, Verdict
from custody.judge.conflicts import conflicts
from custody.judge.relief import returned_to
from custody.judge.steps import handovers_now, taker_in
from custody.packets import Place
from custody.pending import Pending
from custody.roles import Person, Role
from custody.routes import Step
from custody.vouching import vouches


def receive(case: Case, step: Step, hand: Person, act: Take, spoken_by: Who | None = None) -> Verdict:
    """The packet comes into this hand; where a colleague had it in the same step, the step is done anew."""
    case, giver = replace(case, hand_week=hand.week), case.place.holder
    taker = taker_in(replace(case, person=hand), step)
    again = not case.route.ahead(case.place.step, step.name)
    skipped = () if again else case.route.between(case.place.step, step.name)
    incidents = _incidents(case, hand, taker, act)
    waiting = _waiting(case, step, hand, taker, spoken_by)
    fact = Received(
        packet=case.packet.name, at=case.at, late=case.late, step=step.name, taker=taker, giver=giver,
        broken=act.broken, confirmed=not waiting, skipped=skipped, spoken_by=spoken_by,
        due=case.deadline_after(step), was_due=terms.ended(case, step),
        on_sheet=case.paper is None and spoken_by is None and _on_sheet(case, hand, taker),
    )  # fmt: skip
    base = returned_to(case, step) if again else case.place
    place = _after(case, step, base, skipped)
    place = replace(
        place, role=taker.role, holder=taker, since=case.at, pending=(*base.pending, *waiting),
        incidents=base.incidents + len(incidents),
    )  # fmt: skip
    tells = (*_tell_sides(case, fact, waiting), *_tell_passed(case, fact))
    return Verdict(fact, place, incidents, tells)


def _after(case: Case, step: Step, base: Place, skipped: tuple[str, ...]) -> Place:
    unwitnessed = (*base.unwitnessed, *skipped)
    counts = {"counted_step": base.counted_step, "recount": None}
    return case.stepped(step, offer=None, unwitnessed=unwitnessed, **counts)


def _waiting(case: Case, step: Step, hand: Person, taker: Who, spoken_by: Who | None) -> tuple[Pending, ...]:
    """Whose word is awaited: the giver's, or of an expert with a phone about whom the chair has spoken.

    A paper sheet has both signatures: nobody is asked, and both may say that it is not so.
    """
    place, giver = case.place, case.place.holder
    if case.paper is not None:
        return ()
    if spoken_by is not None:
        asked = Pending(step.name, spoken_by, Role.CHAIR, taker, case.at, asks_taker=True)
        return (asked,) if hand.joined and spoken_by.id != taker.id else ()
    if _on_sheet(case, hand, taker):
        return ()
    offered = place.offer is not None and (
        step in handovers_now(case) or not case.route.ahead(place.step, step.name)
    )
    if offered or (giver is not None and giver.id == taker.id):
        return ()
    return (Pending(step.name, giver, place.role, taker, case.at),)


def _on_sheet(case: Case, hand: Person, taker: Who) -> bool:
    """Whether an expert without a phone gave it to whoever can vouch: the signed sheet has their word."""
    is_unheard = case.place.role is Role.EXPERT and case.place.holder is not None and not case.giver_hears
    return is_unheard and vouches(case.packet, hand, taker.role)


def _incidents(case: Case, hand: Person, taker: Who, act: Take) -> tuple[Incident, ...]:
    found = ["seal-broken"] if act.broken else []
    if taker.role is Role.EXPERT:
        found += [f"conflict-{refusal.kind}" for refusal in conflicts(case, hand)]
        if case.packet.expert is not None and case.packet.expert.id != taker.id:
            found.append("other-expert")
    return tuple(case.incident(what, taker) for what in found)


def asks(case: Case, waiting: Pending, *, broken: bool = False) -> Tell:
    """Whoever's word is awaited is asked: giver or office, or the expert for whom the chair has spoken."""
    verbs, giver = ("confirm", "deny"), waiting.giver
    if waiting.asks_taker and giver is not None:
        issued = IssuedToYou(packet=case.packet.name, by=giver, at=waiting.at)
        return Tell(waiting.taker.id, issued, verbs, waiting.step)
    asked = ConfirmAsked(packet=case.packet.name, taker=waiting.taker, at=waiting.at, broken=broken)
    return Tell(giver.id if giver else waiting.giver_role, asked, verbs, waiting.step)


def _tell_sides(case: Case, fact: Received, waiting: tuple[Pending, ...]) -> tuple[Tell, ...]:
    """Whoever's word is awaited is asked; a giver who is not hears that it is off their hands."""
    giver, asked = fact.giver, tuple(asks(case, each, broken=fact.broken) for each in waiting)
    is_giver_asked = any(not each.asks_taker for each in waiting)
    if is_giver_asked or (giver is not None and giver.id in (fact.taker.id, case.person.id)):
        return asked
    to: int | Role = giver.id if giver else case.place.role
    return (*asked, Tell(to, OffYourHands(packet=fact.packet, taker=fact.taker, at=fact.at)))


def _tell_passed(case: Case, fact: Received) -> tuple[Tell, ...]:
    missed = tuple(name for name in fact.skipped if case.route.step(name).is_handover)
    if not missed:
        return ()
    passed = Passed(packet=fact.packet, taker=fact.taker, step=fact.step, skipped=missed, at=fact.at)
    return (Tell(Role.COORDINATOR, passed, ("story",)),)
