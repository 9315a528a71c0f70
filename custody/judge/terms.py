"""When the next step is due once this one is done, in the week of whoever owes it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from custody.deadlines import due_of, term_after, why
from custody.facts.names import Deadline
from custody.roles import Role

if TYPE_CHECKING:
    from datetime import datetime

    from custody.judge.case import Case
    from custody.packets import Place, Term
    from custody.routes import Step


def dated(case: Case, step: Step) -> Place:
    """The place after the step, with the next deadline running; what was promised is kept or done by now."""
    term = _term(case, step)
    due = due_of(case.campaign, case.days, term) if term else None
    return replace(case.place, step=step.name, due=due, term=term, promised=None, paper=None)


def deadline_after(case: Case, step: Step) -> Deadline | None:
    """The same as a fact, with its reason."""
    term, coming = _term(case, step), case.route.due_step(step.name)
    if term is None or coming is None:
        return None
    due = due_of(case.campaign, case.days, term)
    return Deadline(due, coming.name, case.recorded > due, why(case.campaign, case.days, term))


def ended(case: Case, step: Step) -> datetime | None:
    """The deadline that the step ends; one that still lies ahead of it runs on."""
    owed = case.route.due_step(case.place.step)
    return None if owed is None or case.route.ahead(step.name, owed.name) else case.place.due


def _term(case: Case, step: Step) -> Term | None:
    coming = case.route.due_step(step.name)
    week = _week_of(case, coming) if coming else case.campaign.week
    return term_after(case.campaign, case.route, step, case.packet.day, case.at, case.place.term, week)


def _week_of(case: Case, coming: Step) -> int:
    """The working days a week of whoever owes the step: the school's, the expert's, or the campaign's."""
    owner = (coming.givers or coming.takers)[0]
    if owner is Role.SCHOOL:
        return case.packet.week or case.campaign.week
    if owner is not Role.EXPERT:
        return case.campaign.week
    if case.hand_week is None and case.place.role is Role.EXPERT and case.place.term is not None:
        return case.place.term.week
    return case.hand_week or case.campaign.week
