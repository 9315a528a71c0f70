"""Rows of a small plan without a fault, to be spoiled by one test each."""

from dataclasses import replace
from datetime import date, time
from typing import TypeVar

from custody.plan import (
    PlanCampaign,
    PlanError,
    PlanGrant,
    PlanOrganisation,
    PlanPlace,
    PlanProgramme,
    PlanSitting,
)
from custody.plan_check import check_plan
from custody.plan_rows import PersonRow, Placed, PlanRows

T = TypeVar("T")
DAY = date(2024, 4, 16)
CAMPAIGN = PlanCampaign("vpr-2024", "ВПР", "municipal", "Asia/Irkutsk", time(18))
KARAM, ULKAN = PlanOrganisation("КАР", "Карамская ООШ", "Карам"), PlanOrganisation("УЛК", "Школа 2", "Улькан")
COORDINATOR = PersonRow("К-01", PlanGrant("coordinator"))
OBSERVER = PersonRow("Н-01", PlanGrant("observer"))
EXPERT = PersonRow("Э-01", PlanGrant("expert", (), ("физика",)), "УЛК", 12)
SITTING = PlanSitting("КАР", "физика", 8, DAY, time(9), 1, 9, "Н-01", "Э-01")


def rows(
    *,
    campaign: PlanCampaign = CAMPAIGN,
    organisations: tuple[PlanOrganisation, ...] = (KARAM, ULKAN),
    people: tuple[PersonRow, ...] = (COORDINATOR, OBSERVER, EXPERT),
    sittings: tuple[PlanSitting, ...] = (SITTING,),
    programmes: tuple[PlanProgramme, ...] | None = None,
    places: tuple[PlanPlace, ...] | None = None,
) -> PlanRows:
    """Rows as they would stand in a workbook, from the second row on."""
    return PlanRows(
        campaign,
        (("key", 2), ("title", 3), ("procedure", 4), ("week", 9)),
        tuple(Placed(row, said) for row, said in enumerate(organisations, start=2)),
        tuple(Placed(row, said) for row, said in enumerate(people, start=2)),
        tuple(Placed(row, said) for row, said in enumerate(sittings, start=2)),
        programmes=None if programmes is None else _placed(programmes),
        places=None if places is None else _placed(places),
    )


def _placed(rows: tuple[T, ...]) -> tuple[Placed[T], ...]:
    return tuple(Placed(row, said) for row, said in enumerate(rows, start=2))


def only(plan: PlanRows) -> PlanError:
    """The one fault of these rows."""
    (error,) = check_plan(plan)
    return error


def with_sitting(**changes: object) -> PlanRows:
    """One good sitting and a second one with something else in it."""
    second = replace(SITTING, date=date(2024, 4, 17))
    return rows(sittings=(SITTING, replace(second, **changes)))  # type: ignore[arg-type]
