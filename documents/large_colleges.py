"""A region of colleges as a plan: as many as one wishes, to see a large campaign.  No names of people."""

from collections.abc import Iterator
from dataclasses import replace
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
    PlanTask,
)
from documents.roadmap_template import roadmap_around
from documents.subjects import METASUBJECT

__all__ = ["large_colleges"]

WINDOW, CHECKED = timedelta(days=35), timedelta(days=42)
_ROOM, _COLLEGES_A_PLACE, _EXPERTS_A_PLACE = 25, 20, 10
_TOWNS = (
    "Иркутск", "Братск", "Ангарск", "Усть-Илимск", "Усолье-Сибирское", "Черемхово", "Шелехов", "Тулун",
    "Саянск", "Нижнеудинск", "Тайшет", "Зима", "Железногорск-Илимский", "Слюдянка", "Вихоревка", "Бодайбо",
    "Усть-Кут", "Свирск", "Байкальск", "Киренск",
)  # fmt: skip
_PROFILE = ("математика", "физика", "информатика", "обществознание", "биология", "химия")
_KINDS = ("колледж", "техникум", "училище")
_PROGRAMMES = ("09.02.07", "15.02.16", "38.02.01", "34.02.01", "19.02.10", "08.02.01")
_WORKERS = "08.01.07"


def large_colleges(first_day: date, count: int = 300) -> Plan:
    """So many colleges in twenty towns, every tenth a branch; three works each, in one window of days."""
    last = first_day + WINDOW
    colleges = tuple(_colleges(count))
    places = tuple(_places(count, first_day))
    sittings = tuple(
        each for number, code in _numbered(colleges) for each in _works(number, code, first_day, last)
    )
    return Plan(
        _campaign(first_day.year), colleges, tuple(_people(colleges, len(places))), sittings,
        programmes=tuple(each for number, code in _numbered(colleges) for each in _taught(number, code)),
        places=places,
        roadmap=tuple(_roadmap(first_day)),
    )  # fmt: skip


def _roadmap(first: date) -> Iterator[PlanTask]:
    """What of the roadmap is still to come on the first day of the works: nobody begins with what is late."""
    ahead = (each for each in roadmap_around(first) if each.until >= first)
    return (replace(each, number=number) for number, each in enumerate(ahead, start=1))


def _campaign(year: int) -> PlanCampaign:
    return PlanCampaign(
        f"спо-область-{year}", f"ВПР СПО {year}, вся область", "college", "Asia/Irkutsk", time(18),
        upload_days=7, metasubject=METASUBJECT,
    )  # fmt: skip


def _numbered(colleges: tuple[PlanOrganisation, ...]) -> Iterator[tuple[int, str]]:
    return ((number, each.code) for number, each in enumerate(colleges, start=1))


def _place(number: int) -> str:
    return f"М-{(number - 1) // _COLLEGES_A_PLACE + 1}"


def _colleges(count: int) -> Iterator[PlanOrganisation]:
    for number in range(1, count + 1):
        town, kind = _TOWNS[number % len(_TOWNS)], _KINDS[number % len(_KINDS)]
        branch = number % 10 == 0
        name = f"{kind.capitalize()} № {number}, {town}"
        yield PlanOrganisation(
            f"К{number:04}", f"{name} (филиал)" if branch else name, f"г. {town}", None,
            "филиал" if branch else kind, f"г. {town}", 5 + number * 7 % 900,
            f"К{number - 1:04}" if branch else "", _place(number),
        )  # fmt: skip


def _listed(number: int) -> tuple[int, int]:
    """How many specialists and how many workers of the first course."""
    return 25 + number * 13 % 76, 10 + number * 7 % 41


def _taught(number: int, code: str) -> Iterator[PlanProgramme]:
    subject, specialists, workers = _PROFILE[number % len(_PROFILE)], *_listed(number)
    speciality = _PROGRAMMES[number % len(_PROGRAMMES)]
    yield PlanProgramme(code, speciality, "специальность", "specialists", 1, specialists, subject)
    yield PlanProgramme(code, _WORKERS, "мастер общестроительных работ", "workers", 1, workers)
    yield PlanProgramme(code, speciality, "специальность", "specialists", 2, 25, subject)


def _works(number: int, code: str, first: date, last: date) -> Iterator[PlanSitting]:
    specialists, workers = _listed(number)
    subject = _PROFILE[number % len(_PROFILE)]
    for name, course, listed in (
        (METASUBJECT, 1, specialists + workers), (subject, 1, specialists), (METASUBJECT, 2, 25),
        (subject, 2, 25),
    ):  # fmt: skip
        yield PlanSitting(code, name, course, first, time(10), -(-listed // _ROOM), listed, until=last)


def _places(count: int, first: date) -> Iterator[PlanPlace]:
    for number in range(1, -(-count // _COLLEGES_A_PLACE) + 1):
        town = _TOWNS[number % len(_TOWNS)]
        yield PlanPlace(
            f"М-{number}",
            f"г. {town}, школа № {number}",
            first,
            first + CHECKED,
            time(9),
            time(18),
            f"П-{number:02}",
        )


def _people(colleges: tuple[PlanOrganisation, ...], places: int) -> Iterator[PlanPerson]:
    yield PlanPerson("О-01", (PlanGrant("department"),))
    yield PlanPerson("К-01", (PlanGrant("coordinator"),))
    yield PlanPerson("К-02", (PlanGrant("deputy"),))
    for number, code in _numbered(colleges):
        yield PlanPerson(f"Ш-{number:04}", (PlanGrant("school", (code,)),))
    for place in range(1, places + 1):
        yield PlanPerson(f"П-{place:02}", (PlanGrant("chair"),), checking_place=f"М-{place}")
    for number in range(places * _EXPERTS_A_PLACE):
        subjects = (METASUBJECT, _PROFILE[number % len(_PROFILE)])
        where, years = f"М-{number // _EXPERTS_A_PLACE + 1}", 4 + number * 7 % 20
        yield PlanPerson(f"Э-{number + 1:03}", (PlanGrant("expert", (), subjects),), None, years, where)
