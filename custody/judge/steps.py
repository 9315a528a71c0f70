"""Which steps of the route are open to this person."""

from datetime import timedelta

from custody.facts.names import Who
from custody.judge.case import Case
from custody.roles import Role
from custody.routes import Step

SLACK = timedelta(minutes=2)
"""People state whole minutes, and Telegram whole seconds."""


def handovers_now(case: Case) -> tuple[Step, ...]:
    """The handovers that may come next, optional ones first; acts that are due in place are passed over."""
    found = []
    for step in case.route.after(case.place.step):
        if step.is_handover and (not step.optional or case.place.role in step.givers):
            found.append(step)
        if step.is_handover and not step.optional:
            break
    return tuple(found)


def step_ahead(case: Case, name: str = "") -> Step | None:
    """The handover still ahead that this person may take: the named one, or the first that fits."""
    for step in case.route.after(case.place.step):
        if step.is_handover and name in ("", step.name) and taker_roles(case, step):
            return step if name or not _is_already_there(case, step) else None
    return None


def _is_already_there(case: Case, step: Step) -> bool:
    """Whether the packet lies with this person's own role, so that a bare «I have it» is no leap ahead."""
    if not (case.holds or case.place.role in case.roles):
        return False
    return step not in handovers_now(case) or not set(taker_roles(case, step)) - {case.place.role}


def step_past(case: Case, name: str = "") -> Step | None:
    """A handover that was passed over and that this person may state afterwards."""
    missing = (case.route.step(each) for each in case.place.unwitnessed)
    return next((s for s in missing if s.is_handover and name in ("", s.name) and taker_roles(case, s)), None)


def taker_roles(case: Case, step: Step) -> tuple[Role, ...]:
    """The roles in which this person may take in this step; an expert may hold any packet, if wrongly."""
    mine = case.roles | ({Role.EXPERT} if case.person.has(Role.EXPERT) else set())
    return tuple(role for role in step.takers if role in mine)


def taker_in(case: Case, step: Step) -> Who:
    """This person in the role in which they take."""
    return case.me((*taker_roles(case, step), *step.takers)[0])


def next_name(case: Case) -> str:
    """The name of the step that is due, empty at the end of the route."""
    step = case.route.due_step(case.place.step)
    return step.name if step else ""


def is_of_before(case: Case) -> bool:
    """Whether the act happened before the packet came to where it is: it cannot move custody any more."""
    since = case.place.since
    return since is not None and case.at < since - SLACK


def is_repeat(case: Case, ahead: Step) -> bool:
    """Whether a bare «I have it» sounds like an old word come again.

    This office had the packet before, and taking it once more would be of an earlier time, or would pass over
    what is not done yet: a button says it for certain.
    """
    missing = case.route.between(case.place.step, ahead.name)
    done = (s for s in case.route.steps if not case.route.ahead(case.place.step, s.name))
    had = any(s.name not in case.place.unwitnessed and taker_roles(case, s) for s in done)
    return had and (bool(missing) or is_of_before(case))
