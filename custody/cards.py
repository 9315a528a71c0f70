"""A packet at a glance, as this person may see it."""

from custody.deadlines import why
from custody.facts.answers import Card
from custody.facts.names import CheckedAt, Deadline, Who
from custody.judge.case import Case
from custody.judge.counting import counting_step
from custody.judge.relief import relief
from custody.judge.steps import handovers_now, next_name
from custody.roles import Role
from custody.routes import Step

CHECKING = frozenset({Role.DEPARTMENT, Role.COORDINATOR, Role.CHAIR, Role.EXPERT})
"""Roles that may know who is to check (the check is independent, M 9.4)."""


BRINGING = frozenset({Role.SCHOOL, Role.COORDINATOR, Role.CHAIR, Role.EXPERT})
"""Roles that are told where works are checked."""


def card(case: Case) -> Card:
    """The packet at a glance, for this person."""
    place = case.place
    return Card(
        packet=case.packet.name, step=place.step or "", holder=place.holder, since=place.since,
        listed=place.listed, wrote=place.declared, seal=_seal(case), due=due(case), next_step=next_name(case),
        expert=_expert(case), promised=case.place.promised, unconfirmed=place.unconfirmed,
        denied=any(each.denied for each in place.pending), offered=place.offer is not None,
        carrier=place.offer.carrier if place.offer else "", incidents=place.incidents,
        resolved=place.resolved,
        yours=case.is_mine, planned=is_planned(case), sealed=case.is_sealed,
        paper=place.paper, to_count=to_count(case), checked_at=checked_at(case),
    )  # fmt: skip


def to_count(case: Case) -> bool:
    """Whether the handover that was the last ends with a count, which this holder has still to make."""
    step = counting_step(case)
    return case.holds and step is not None and step.is_handover


def checked_at(case: Case) -> CheckedAt | None:
    """Where the packet is to be brought: for those who have it, until an expert has taken it."""
    is_ahead = case.route.ahead(case.place.step, "to-expert")
    return case.packet.checked_at if is_ahead and case.roles & BRINGING else None


def _seal(case: Case) -> str:
    """The seal's number, as long as the packet has not been opened."""
    return case.place.seal if case.is_sealed else ""


def _expert(case: Case) -> Who | None:
    """The expert, for those who organise the checking: a school does not learn beforehand who will check."""
    expert = case.packet.expert
    told = bool(case.roles & CHECKING) and expert is not None and expert.id != case.person.id
    return expert if told else None


def due(case: Case) -> Deadline | None:
    """The deadline that runs, if any."""
    at, term = case.place.due, case.place.term
    reason = why(case.campaign, case.days, term) if term else None
    return Deadline(at, next_name(case), case.recorded > at, reason) if at else None


def is_planned(case: Case) -> bool:
    """Whether the plan expects this very person to take the packet now."""
    return relief(case) is not None or (
        not case.holds and any(_is_planned_taker(case, step) for step in handovers_now(case))
    )


def _is_planned_taker(case: Case, step: Step) -> bool:
    roles = [role for role in step.takers if role in case.roles]
    if Role.EXPERT in roles:
        return case.packet.expert is not None and case.packet.expert.id == case.person.id
    if Role.OBSERVER in roles:
        return case.packet.observer in (None, case.person.id)
    return bool(roles)
