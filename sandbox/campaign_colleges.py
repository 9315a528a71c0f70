"""The second demo: a small region of colleges, with a work of seven rooms today."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING

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
from documents.college_example import COLLEGES as FORM
from documents.roadmap_template import roadmap_around
from documents.subjects import METASUBJECT
from sandbox.campaign import Sample
from sandbox.campaign_begun import begin

if TYPE_CHECKING:
    from datetime import date

MATHS, PHYSICS = "математика", "физика"
WINDOW, CHECKING = timedelta(days=35), timedelta(days=42)
COLLEGES = (
    *FORM,
    PlanOrganisation(
        "КМК", "Киренский медицинский колледж", "г. Киренск", None, "колледж", "Киренский район", 930, "",
        "М-1",
    ),
)  # fmt: skip
PROGRAMMES = (
    PlanProgramme("БПК", "09.02.07", "информационные системы", "specialists", 1, 125, MATHS),
    PlanProgramme("БПК", "23.01.17", "мастер по ремонту автомобилей", "workers", 1, 50),
    PlanProgramme("БПК-Б", "08.01.07", "мастер общестроительных работ", "workers", 1, 24),
    PlanProgramme("УТТ", "15.02.16", "технология машиностроения", "specialists", 1, 50, PHYSICS),
    PlanProgramme("КМК", "34.02.01", "сестринское дело", "specialists", 2, 48, MATHS),
)
EXPERTS = (
    ("Э-01", (METASUBJECT,), "М-1"), ("Э-02", (METASUBJECT,), "М-1"), ("Э-03", (METASUBJECT, MATHS), "М-1"),
    ("Э-04", (METASUBJECT, PHYSICS), "М-2"), ("Э-05", (METASUBJECT,), "М-1"),
)  # fmt: skip


PLACES = (("М-1", "г. Слюдянка, школа № 4", "П-01"), ("М-2", "г. Усолье, лицей № 1", "П-02"))


def plan(first: date) -> Plan:
    """Three colleges and a branch; the first work of the largest is today, the others have a window."""
    last, until = first + WINDOW, first + CHECKING
    places = tuple(
        PlanPlace(code, name, first, until, time(9), time(18), chair) for code, name, chair in PLACES
    )
    campaign = PlanCampaign(
        f"спо-{first.year}", f"ВПР СПО {first.year}", "college", "Asia/Irkutsk", time(18), upload_days=7,
        metasubject=METASUBJECT,
    )  # fmt: skip
    sittings = _sittings(first, last)
    roadmap = roadmap_around(first)
    return Plan(
        campaign, COLLEGES, _people(), sittings, programmes=PROGRAMMES, places=places, roadmap=roadmap
    )


def _people() -> tuple[PlanPerson, ...]:
    return (
        PlanPerson("О-01", (PlanGrant("department"),)),
        PlanPerson("К-01", (PlanGrant("coordinator"),)),
        PlanPerson("К-02", (PlanGrant("deputy"),)),
        PlanPerson("П-01", (PlanGrant("chair"),), checking_place="М-1"),
        PlanPerson("П-02", (PlanGrant("chair"),), checking_place="М-2"),
        *(
            PlanPerson(f"Ш-{number:02}", (PlanGrant("school", (each.code,)),))
            for number, each in enumerate(COLLEGES, start=1)
        ),
        *(
            PlanPerson(name, (PlanGrant("expert", (), known),), None, 9, place)
            for name, known, place in EXPERTS
        ),
    )


def _sittings(first: date, last: date) -> tuple[PlanSitting, ...]:
    rows = (
        ("БПК", METASUBJECT, 1, 7, 175, None), ("БПК", MATHS, 1, 5, 125, None),
        ("БПК-Б", METASUBJECT, 1, 1, 24, "Э-02"), ("УТТ", METASUBJECT, 1, 2, 50, None),
        ("УТТ", PHYSICS, 1, 2, 50, "Э-04"), ("КМК", METASUBJECT, 2, 2, 48, None),
        ("КМК", MATHS, 2, 2, 48, None),
    )  # fmt: skip
    works = [
        PlanSitting(code, subject, course, first, time(10), packets, listed, expert=expert, until=last)
        for code, subject, course, packets, listed, expert in rows
    ]
    return (replace(works[0], until=None), *works[1:])


COLLEGES_DEMO = Sample(
    plan,
    {"О": "ОИВ", "К": "региональный координатор", "П": "председатель", "Ш": "колледж", "Э": "эксперт"},
    ("Ш-01", "П-01", "Э-01", "К-01", "О-01"),
    silent=("Э-05",),
    begin=begin,
)
"""The phones of one packet's route come first; one expert has none."""
