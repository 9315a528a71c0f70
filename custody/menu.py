"""What this person can do with this packet now, and its card: derived from the route's table."""

from collections.abc import Iterator

from custody.deadlines import local_day
from custody.judge.assigning import may_be_assigned
from custody.judge.case import Case
from custody.judge.counting import counting_step
from custody.judge.giving import awaiting
from custody.judge.relief import relief, successor
from custody.judge.steps import handovers_now, step_ahead, step_past, taker_roles
from custody.letters import Choice
from custody.roles import Role
from custody.routes import Step


def choices(case: Case) -> tuple[Choice, ...]:
    """The buttons under the card, the likeliest first."""
    found = (*_confirming(case), *_packing(case), *_taking(case), *_counting(case), *_giving(case))
    return (
        *found,
        *_choosing(case),
        *_past(case),
        *_assigning(case),
        *_undoing(case),
        *_catching_up(case),
        button(case, "story"),
        *_reporting(case),
    )


def _reporting(case: Case) -> tuple[Choice, ...]:
    """Anybody who sees the packet may say that something is wrong with it."""
    return (button(case, "incident"), button(case, "doubt"))


def _catching_up(case: Case) -> tuple[Choice, ...]:
    """The coordinator enters what happened without phones, while anything of the route is missing."""
    lacks = not case.is_over or bool(case.place.unwitnessed)
    return (button(case, "paper"),) if Role.COORDINATOR in case.roles and lacks else ()


def button(case: Case, verb: str, arg: str = "", text: str = "", number: int = 0) -> Choice:
    """One button on this packet as the person sees it now."""
    return Choice(verb, f"p{case.packet.id}", case.packet.version, arg, text, number)


def _confirming(case: Case) -> Iterator[Choice]:
    waiting = awaiting(case)
    if waiting is not None:
        yield button(case, "confirm", waiting.step, waiting.taker.callsign)
        yield button(case, "deny", waiting.step)


def _packing(case: Case) -> Iterator[Choice]:
    first = case.route.steps[0].name
    if Role.SCHOOL in case.roles and (case.place.step is None or first in case.place.unwitnessed):
        yield button(case, "pack")


def _choosing(case: Case) -> Iterator[Choice]:
    """The day of the packet's work, as long as its window is open and nothing is packed (S)."""
    now = local_day(case.campaign, case.recorded).isoformat()
    if (
        case.place.step is None
        and now <= case.packet.window[1]
        and case.roles & {Role.SCHOOL, Role.COORDINATOR}
    ):
        yield Choice("choose-day", f"s{case.packet.sitting}")


def _taking(case: Case) -> Iterator[Choice]:
    over, step = relief(case), step_ahead(case)
    if over is not None:
        yield button(case, "take", over.name, case.place.role)
        yield button(case, "take-broken", over.name)
        return
    if step is None:
        return
    is_next = case.place.step is not None and not case.route.between(case.place.step, step.name)
    if step in handovers_now(case) and is_next:
        yield from _taken_now(case, step)
    elif _passed_over(case, step) <= 1:
        yield button(case, "take-early", step.name)


def _taken_now(case: Case, step: Step) -> Iterator[Choice]:
    """A sealed packet is taken with a word on its seal; one that has been opened has none."""
    if case.is_sealed:
        yield button(case, "take", step.name, taker_roles(case, step)[0])
        yield button(case, "take-broken", step.name)
    else:
        yield button(case, "take", step.name, "opened")


def _past(case: Case) -> Iterator[Choice]:
    """A handover that nobody noted when it happened, and that this person may add now."""
    step = step_past(case)
    if step is not None:
        yield button(case, "take-past", step.name, step.name)


def _passed_over(case: Case, step: Step) -> int:
    """How many handovers nobody would have witnessed: many are a slip of the thumb."""
    names = case.route.between(case.place.step, step.name)
    return sum(case.route.step(name).is_handover for name in names)


def _counting(case: Case) -> Iterator[Choice]:
    step = counting_step(case)
    speaks = Role.CHAIR in case.roles and case.place.role is Role.EXPERT
    if step is None or not (case.holds or speaks):
        return
    if case.place.recount is not None:
        yield button(case, "again", f"{step.name}.{case.place.recount}", step.name, case.place.recount)
    if case.place.declared is not None:
        yield button(case, "count", f"{step.name}.{case.place.declared}", step.name, case.place.declared)
    yield button(case, "count-other", step.name, step.name)


def can_give(case: Case) -> bool:
    """Whether the packet is this person's to hand over now."""
    ready = case.place.step is not None and (not counting_step(case) or successor(case) is not None)
    return case.holds and ready and bool(handovers_now(case))


def _giving(case: Case) -> Iterator[Choice]:
    coming, expert = handovers_now(case), case.packet.expert
    if Role.CHAIR in case.roles and case.place.role is Role.EXPERT and expert and successor(case):
        yield button(case, "issue", str(expert.id), expert.callsign)
    if not can_give(case):
        return
    if case.place.offer is None:
        yield button(case, "offer", coming[-1].name)
        yield button(case, "via", coming[-1].name)
    if Role.CHAIR in case.roles and Role.EXPERT in coming[-1].takers and expert:
        yield button(case, "issue", str(expert.id), expert.callsign)


def _assigning(case: Case) -> Iterator[Choice]:
    if case.roles & {Role.COORDINATOR, Role.CHAIR} and may_be_assigned(case):
        yield button(case, "experts", text=case.packet.expert.callsign if case.packet.expert else "")


def _undoing(case: Case) -> Iterator[Choice]:
    last = case.place.last
    if last is None or last.actor != case.person.id or case.place.before is None:
        return
    if case.minutes_since(last.at) <= case.campaign.undo_minutes:
        yield button(case, "undo", str(last.seq))
