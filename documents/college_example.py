"""A few colleges as a plan: the rows that stand in the colleges' empty form.  No names of people."""

from datetime import date, time, timedelta

from custody.plan import (
    Plan,
    PlanCampaign,
    PlanGrant,
    PlanOrganisation,
    PlanPerson,
    PlanPlace,
    PlanProgramme,
    PlanSitting,
)
from documents.roadmap_template import roadmap_template
from documents.subjects import METASUBJECT

__all__ = ["COLLEGES", "college_example"]

_MATHS, _PHYSICS = "математика", "физика"
_DAYS = timedelta(days=35)
COLLEGES = (
    PlanOrganisation(
        "БПК", "Байкальский политехнический колледж", "г. Слюдянка", None, "колледж", "Слюдянский район", 108,
        "", "М-1",
    ),
    PlanOrganisation(
        "БПК-Б", "Байкальский политехнический колледж, Байкальск", "г. Байкальск", None, "филиал",
        "Слюдянский район", 150, "БПК", "М-1",
    ),
    PlanOrganisation(
        "УТТ", "Усольский технологический техникум", "г. Усолье-Сибирское", 6, "техникум",
        "г. Усолье-Сибирское", 86, "", "М-2",
    ),
)  # fmt: skip
_PROGRAMMES = (
    PlanProgramme("БПК", "09.02.07", "информационные системы", "specialists", 1, 75, _MATHS),
    PlanProgramme("БПК", "23.01.17", "мастер по ремонту автомобилей", "workers", 1, 25),
    PlanProgramme("БПК", "09.02.07", "информационные системы", "specialists", 2, 48, _MATHS),
    PlanProgramme("БПК-Б", "08.01.07", "мастер общестроительных работ", "workers", 1, 24),
    PlanProgramme("УТТ", "15.02.16", "технология машиностроения", "specialists", 1, 50, _PHYSICS),
)


def college_example() -> Plan:
    """Two colleges and a branch, two courses, windows of days, two checking places."""
    first = date(2026, 9, 15)
    last = first + _DAYS
    places = (
        _place("М-1", "г. Слюдянка, школа № 4", first, last, "П-01"),
        _place("М-2", "г. Усолье, лицей № 1", first, last, "П-02"),
    )
    return Plan(
        _campaign(first.year),
        COLLEGES,
        _people(),
        _sittings(first, last),
        programmes=_PROGRAMMES,
        places=places,
        roadmap=roadmap_template(first.year),
    )


def _place(code: str, name: str, first: date, last: date, chair: str) -> PlanPlace:
    return PlanPlace(code, name, first, last + timedelta(days=7), time(9), time(18), chair)


def _campaign(year: int) -> PlanCampaign:
    return PlanCampaign(
        f"спо-{year}", f"ВПР СПО {year}, Иркутская область", "college", "Asia/Irkutsk", time(18),
        upload_days=7, metasubject=METASUBJECT,
    )  # fmt: skip


def _people() -> tuple[PlanPerson, ...]:
    return (
        PlanPerson("О-01", (PlanGrant("department"),)),
        PlanPerson("К-01", (PlanGrant("coordinator"),)),
        PlanPerson("П-01", (PlanGrant("chair"),), checking_place="М-1"),
        PlanPerson("П-02", (PlanGrant("chair"),), checking_place="М-2"),
        *(
            PlanPerson(f"Ш-{number:02}", (PlanGrant("school", (each.code,)),))
            for number, each in enumerate(COLLEGES, start=1)
        ),
        PlanPerson("Э-01", (PlanGrant("expert", (), (METASUBJECT, _MATHS)),), None, 12, "М-1"),
        PlanPerson("Э-02", (PlanGrant("expert", (), (METASUBJECT, _PHYSICS)),), None, 7, "М-2"),
    )


def _sittings(first: date, last: date) -> tuple[PlanSitting, ...]:
    rows = (
        ("БПК", METASUBJECT, 1, 4, 100), ("БПК", _MATHS, 1, 3, 75), ("БПК", METASUBJECT, 2, 2, 48),
        ("БПК", _MATHS, 2, 2, 48), ("БПК-Б", METASUBJECT, 1, 1, 24), ("УТТ", METASUBJECT, 1, 2, 50),
        ("УТТ", _PHYSICS, 1, 2, 50),
    )  # fmt: skip
    return tuple(
        PlanSitting(code, subject, course, first, time(10), packets, listed, until=last)
        for code, subject, course, packets, listed in rows
    )
