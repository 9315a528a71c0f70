"""An entry as it should have been: with another time, number, seal or person."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from custody.facts.base import Fact
from custody.facts.checking import Counted
from custody.facts.happened import FilledIn, Packed, Received
from custody.facts.labels import Resealed
from custody.judge.case import Case
from custody.judge.seen import seen
from custody.roles import Person, Role
from custody.routes import Step


def with_time(fact: Any, at: datetime) -> Fact:  # noqa: ANN401 - any entry with a time
    """The same at another moment, which may be before the deadline that it ended, or after."""
    due = getattr(fact, "was_due", None)
    changed: Fact = replace(fact, at=at) if due is None else replace(fact, at=at, late=at > due)
    return changed


def with_numbers(fact: Fact, said: Mapping[str, Any]) -> Fact | None:
    """The same with other counts; None where the numbers do not fit."""
    numbers = said["numbers"]
    if isinstance(fact, Packed) and len(numbers) == 2 and numbers[1] <= numbers[0]:  # noqa: PLR2004 - a pair
        return replace(fact, listed=numbers[0], wrote=numbers[1])
    if isinstance(fact, Counted) and len(numbers) == 1:
        return replace(fact, counted=numbers[0], declared=None)
    return None


def with_seal(fact: Fact, seal: str) -> Fact | None:
    """The same with another number of the seal."""
    return replace(fact, seal=seal) if isinstance(fact, Packed | Resealed) else None


def with_person(case: Case, fact: Fact, person: Person) -> Fact | None:
    """The same done by somebody else; None where they have no such role here."""
    step = case.route.step(getattr(fact, "step", case.route.steps[0].name))
    role = _role_in(case, step, person)
    if role is None:
        return None
    who = seen(person, role, case.packet.subject if role is Role.EXPERT else "")
    if isinstance(fact, Received):
        return replace(fact, taker=who, confirmed=True, spoken_by=None)
    return replace(fact, by=who) if isinstance(fact, Packed | Counted | FilledIn) else None


def _role_in(case: Case, step: Step, person: Person) -> Role | None:
    here = person.roles_at(case.packet.organisation, case.packet.subject)
    held = here | ({Role.EXPERT} if person.has(Role.EXPERT) else set())
    return next((role for role in step.takers if role in held), None)
