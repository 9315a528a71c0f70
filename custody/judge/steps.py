"""Which steps of the route are open to this person."""

from custody.facts.names import Who
from custody.judge.case import Case
from custody.roles import Role
from custody.routes import Step


def step_ahead(case: Case, name: str = "") -> Step | None:
    """The handover still ahead that this person may take: the named one, or the first."""
    for step in case.route.after(case.place.step):
        if step.is_handover and name in ("", step.name) and taker_roles(case, step):
            return step
    return None


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
    return case.me(taker_roles(case, step)[0])


def next_name(case: Case) -> str:
    """The name of the step that is due, empty at the end of the route."""
    step = case.route.due_step(case.place.step)
    return step.name if step else ""
