"""A plan compared with the books: pure, so that a preview and an entering cannot disagree."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import get_args

from custody.campaign import Campaign
from custody.clashes.planned import terms_of as planned_terms
from custody.plan import Plan, PlanSitting
from custody.planning.changes import Changes
from custody.planning.known import Known
from custody.planning.people import compare_organisations, compare_people
from custody.planning.rooms import compare_sheets
from custody.planning.sittings import compare_sittings
from custody.planning.tally import What
from custody.planning.tasks import compare_tasks

SHEETS: tuple[str, ...] = get_args(What)
UploadDue = Callable[[PlanSitting], datetime]


def compare(plan: Plan, known: Known, upload_due: UploadDue, loader: str = "") -> Changes:
    """What the plan changes; `loader` is the call-sign of who loads it, who is never set aside.

    KeyError when a sitting names a person whom the plan lacks: such a plan has not been checked.
    """
    changes = Changes(plan, known, terms_of(plan, known.campaign))
    changes.result.terms = changes.terms
    changes.result.campaign = changes.terms.id
    _campaign(changes)
    compare_sittings(changes, upload_due)
    compare_organisations(changes)
    compare_people(changes, loader)
    compare_sheets(changes)
    compare_tasks(changes)
    changes.result.vanished.sort(key=lambda each: SHEETS.index(each.sheet))
    return changes


def terms_of(plan: Plan, before: Campaign | None) -> Campaign:
    """The terms that hold afterwards; without a calendar the exceptions stay, also those said in the chat."""
    exceptions: tuple[tuple[date, bool], ...] = before.exceptions if before else ()
    if plan.calendar is not None:
        exceptions = tuple(sorted((day.date, day.works) for day in plan.calendar))
    return replace(planned_terms(plan.campaign), id=before.id if before else 0, exceptions=exceptions)


def _campaign(changes: Changes) -> None:
    before, after = changes.known.campaign, changes.terms
    if before is None:
        changes.result.new.campaigns = 1
    elif before != after:
        changes.result.changed.campaigns = 1
