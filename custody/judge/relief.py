"""One takes the place of another in the same role: an observer replaced at noon, an expert fallen ill."""

from dataclasses import replace

from custody.judge.case import Case
from custody.judge.steps import handovers_now, is_of_before, step_ahead
from custody.packets import Place
from custody.roles import Role
from custody.routes import Step


def successor(case: Case) -> int | None:
    """The person to whom the work was given while somebody else of the same role still holds the packet."""
    holder, expert = case.place.holder, case.packet.expert
    planned = {Role.OBSERVER: case.packet.observer, Role.EXPERT: expert.id if expert else None}
    found = planned.get(case.place.role)
    return None if holder is None or found == holder.id else found


def relief(case: Case, name: str = "") -> Step | None:
    """The handover by which this person takes over from a colleague; None when that is not their part."""
    role, me = case.place.role, case.person
    plays = role in case.roles or (role is Role.EXPERT and me.has(role))
    if successor(case) != me.id or not plays or is_of_before(case):
        return None
    if not name and step_ahead(case) in handovers_now(case):
        return None
    step = received_in(case, role)
    return step if step is not None and name in ("", step.name) else None


def received_in(case: Case, role: Role) -> Step | None:
    """The handover, done already, by which this role has received the packet."""
    done = (s for s in case.route.steps if not case.route.ahead(case.place.step, s.name))
    return next((s for s in reversed(tuple(done)) if s.is_handover and role in s.takers), None)


def returned_to(case: Case, step: Step) -> Place:
    """The place as it was after `step`: what came later will be done anew, the last count is the declared."""
    seen = tuple(name for name in case.place.unwitnessed if not case.route.ahead(step.name, name))
    return replace(
        case.place, step=step.name, unwitnessed=seen, counted_step="", recount=None, offer=None, promised=None
    )  # fmt: skip


def before_checking(case: Case) -> Step | None:
    """Where a packet goes back to that an expert has given up half done; None when it was checked."""
    steps = case.route.steps
    if "checked" not in case.place.unwitnessed or case.route.due_step(case.place.step) is None:
        return None
    expected = next((number for number, step in enumerate(steps) if Role.EXPERT in step.takers), 0)
    seen = [step for step in steps[:expected] if step.name not in case.place.unwitnessed]
    own = [step for step in seen if step.is_handover and case.place.role in step.takers]
    return next(reversed(own or [step for step in seen if not step.optional]), None)
