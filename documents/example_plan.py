"""A district of Irkutsk region as a plan: for the demo, the training and the tests.  No names of people."""

from collections.abc import Iterator
from datetime import date, time, timedelta

from custody.plan import (
    Plan,
    PlanCampaign,
    PlanDay,
    PlanGrant,
    PlanOrganisation,
    PlanPerson,
    PlanRoom,
    PlanSitting,
    PlanTask,
)
from documents.plan_writer import write_plan

__all__ = ["district_plan", "example_plan", "write_plan"]

_PHYSICS, _MATHS = "физика", "математика"
_GRADES = {_PHYSICS: 8, _MATHS: 7}
_SATURDAY = 5

_ORGANISATIONS = (
    PlanOrganisation("КАР", "МКОУ «Карамская ООШ»", "с. Карам"),
    PlanOrganisation("УЛК", "МОУ «Ульканская СОШ № 2»", "п. Улькан", 6),
    PlanOrganisation("МАГ", "МОУ «Магистральнинская СОШ № 2»", "п. Магистральный"),
    PlanOrganisation("КЛЮ", "МОУ «Ключевская СОШ»", "п. Ключи"),
    PlanOrganisation("ОКУ", "МОУ «Окунайская СОШ № 1»", "п. Окунайский"),
    PlanOrganisation("КАЗ", "МОУ «Казачинская СОШ»", "с. Казачинское", 6),
)
_EXPERTS = (
    PlanPerson("Э-01", (PlanGrant("expert", (), (_PHYSICS,)),), "УЛК", 12),
    PlanPerson("Э-02", (PlanGrant("expert", (), (_PHYSICS,)),), "КАЗ", 7),
    PlanPerson("Э-03", (PlanGrant("expert", (), (_MATHS,)),), "МАГ", 15),
    PlanPerson("Э-04", (PlanGrant("expert", (), (_MATHS,)),), "КАР", 4),
    PlanPerson("Э-05", (PlanGrant("expert", (), (_PHYSICS, _MATHS)),), "ОКУ", 9),
)

# Day, organisation, subject, hour, packets, participants on the list, observer, expert.
_Line = tuple[int, str, str, int, int, int, str, str]
_TIMETABLE: tuple[_Line, ...] = (
    (0, "КАР", _PHYSICS, 9, 1, 9, "Н-01", "Э-01"),
    (0, "УЛК", _PHYSICS, 9, 2, 34, "Н-02", "Э-02"),
    (0, "МАГ", _PHYSICS, 10, 2, 41, "Н-03", "Э-01"),
    (0, "КЛЮ", _PHYSICS, 10, 1, 17, "Н-04", "Э-02"),
    (1, "ОКУ", _PHYSICS, 9, 1, 12, "Н-01", "Э-01"),
    (1, "КАЗ", _PHYSICS, 9, 1, 22, "Н-02", "Э-05"),
    (1, "КАР", _MATHS, 9, 1, 8, "Н-03", "Э-03"),
    (1, "УЛК", _MATHS, 10, 2, 36, "Н-04", "Э-04"),
    (2, "МАГ", _MATHS, 9, 2, 44, "Н-01", "Э-04"),
    (2, "КЛЮ", _MATHS, 9, 1, 15, "Н-02", "Э-03"),
    (2, "ОКУ", _MATHS, 10, 1, 11, "Н-03", "Э-03"),
    (2, "КАЗ", _MATHS, 10, 1, 25, "Н-04", "Э-05"),
)


def district_plan(first_day: date) -> Plan:
    """Six schools, two subjects, twelve sittings on the first day and the two weekdays after it."""
    days = _weekdays(first_day)
    sittings = tuple(_sittings(days))
    return Plan(_campaign(first_day.year), _ORGANISATIONS, _people(), sittings, _calendar(first_day.year))


def example_plan() -> Plan:
    """The few rows that stand in the empty form."""
    day = date(2024, 4, 16)
    schools = (_school("Ш-01", "КАР"), _school("Ш-02", "УЛК"))
    observer = PlanPerson("Н-01", (PlanGrant("observer"),))
    sittings = (
        PlanSitting("КАР", _PHYSICS, 8, day, time(9), 1, 9, "Н-01", "Э-01"),
        PlanSitting("УЛК", _PHYSICS, 8, day, time(11), 2, 34, "Н-01"),
    )
    people = (_coordinator("К-01"), *schools, observer, _EXPERTS[0])
    rooms = tuple(PlanRoom("УЛК", name, seats=25, participants=17) for name in ("12", "14"))
    tasks = (
        PlanTask("Назначены организаторы", "school", day - timedelta(days=7), each_organisation=True),
        PlanTask("Утверждён состав экспертов", "department", day - timedelta(days=14)),
    )
    days = _calendar(day.year)
    return Plan(_campaign(day.year), _ORGANISATIONS[:2], people, sittings, days, rooms, tasks)


def _calendar(year: int) -> tuple[PlanDay, ...]:
    """One row that shows how exceptions are written and changes nothing."""
    return (PlanDay(date(year, 1, 1), works=False, note="пример: и так выходной, замените или удалите"),)


def _campaign(year: int) -> PlanCampaign:
    return PlanCampaign(
        key=f"впр-{year}",
        title=f"ВПР {year}, Казачинско-Ленский район",
        procedure="municipal",
        timezone="Asia/Irkutsk",
        closing=time(18),
    )


def _people() -> tuple[PlanPerson, ...]:
    return (
        PlanPerson("О-01", (PlanGrant("department"),)),
        _coordinator("К-01"),
        PlanPerson("К-02", (PlanGrant("deputy"),)),
        PlanPerson("П-01", (PlanGrant("chair", (), (_PHYSICS, _MATHS)),)),
        *(
            _school(f"Ш-{number:02}", organisation.code)
            for number, organisation in enumerate(_ORGANISATIONS, start=1)
        ),
        *(PlanPerson(f"Н-{number:02}", (PlanGrant("observer"),)) for number in range(1, 5)),
        *_EXPERTS,
    )


def _coordinator(callsign: str) -> PlanPerson:
    return PlanPerson(callsign, (PlanGrant("coordinator"),))


def _school(callsign: str, code: str) -> PlanPerson:
    return PlanPerson(callsign, (PlanGrant("school", (code,)),))


def _sittings(days: tuple[date, ...]) -> Iterator[PlanSitting]:
    for day, code, subject, hour, packets, listed, observer, expert in _TIMETABLE:
        grade = _GRADES[subject]
        yield PlanSitting(code, subject, grade, days[day], time(hour), packets, listed, observer, expert)


def _weekdays(first_day: date) -> tuple[date, date, date]:
    """The first day, whatever it is, and the next two that are not at a week's end."""
    later = (first_day + timedelta(days) for days in range(1, 6))
    second, third, *_ = (day for day in later if day.weekday() < _SATURDAY)
    return first_day, second, third
