"""Plans in which something clashes: three schools, five people, one work, and what is found."""

from dataclasses import replace
from datetime import date, time
from typing import Any, TypeVar

from custody.clashes import clashes, scene_of, terms_of
from custody.facts.base import Fact
from custody.plan import Plan, PlanGrant, PlanOrganisation, PlanPerson, PlanSitting
from tests.custody.planned import CAMPAIGN
from tests.custody.world import April

F = TypeVar("F", bound=Fact)
MONDAY = date(2024, 4, 15)
FRIDAY = date(2024, 4, 26)
PLACES = (
    PlanOrganisation("КАР", "Карам", "с. Карам"),
    PlanOrganisation("УЛК", "Улькан-1", "п. Улькан", 6),
    PlanOrganisation("УЛ2", "Улькан-2", "п. Улькан"),
)


def expert(callsign: str, school: str = "УЛ2", years: int | None = 9, subject: str = "физика") -> PlanPerson:
    return PlanPerson(callsign, (PlanGrant("expert", (), (subject,)),), school, years)


PEOPLE = (
    PlanPerson("К-01", (PlanGrant("coordinator"),)),
    PlanPerson("Ш-01", (PlanGrant("school"),)),
    PlanPerson("Н-01", (PlanGrant("observer"),)),
    PlanPerson("Н-02", (PlanGrant("observer"),)),
    expert("Э-01"),
)
SITTING = PlanSitting("КАР", "физика", 8, MONDAY, time(9), 1, 9, "Н-01", "Э-01")


def sitting(**changes: Any) -> PlanSitting:  # noqa: ANN401 - any cell of the row
    return replace(SITTING, **changes)


def found(*sittings: PlanSitting, people: tuple[PlanPerson, ...] = PEOPLE, **terms: Any) -> tuple[Fact, ...]:  # noqa: ANN401
    plan = Plan(CAMPAIGN, PLACES, people, sittings)
    return clashes(scene_of(plan, replace(terms_of(CAMPAIGN), **terms), April()))


def only(kind: type[F], *sittings: PlanSitting, **more: Any) -> F:  # noqa: ANN401
    (fact,) = [fact for fact in found(*sittings, **more) if isinstance(fact, kind)]
    return fact


def has(kind: type[Fact], *sittings: PlanSitting, **more: Any) -> bool:  # noqa: ANN401
    return any(isinstance(fact, kind) for fact in found(*sittings, **more))
