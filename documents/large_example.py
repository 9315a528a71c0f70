"""A large district as a plan, for those who begin with empty books.  No names of people."""

from collections.abc import Iterator
from datetime import date, time, timedelta

from custody.plan import Plan, PlanCampaign, PlanGrant, PlanOrganisation, PlanPerson, PlanSitting

__all__ = ["large_plan"]

_SUBJECTS = (("физика", 8), ("математика", 7), ("русский язык", 6))
_OBSERVERS, _EXPERTS_A_SUBJECT = 20, 10
_ROOM = 25
_SATURDAY = 5
_PLACES = (
    "с. Карам", "п. Улькан", "п. Магистральный", "п. Ключи", "п. Окунайский", "с. Казачинское",
    "д. Тарасово", "п. Кунерма", "п. Небель", "с. Ермаки", "д. Вершина Ханды", "с. Конкудера",
    "п. Верхнемартыново", "д. Юхта", "д. Карнаухова", "с. Новоселово", "д. Чинонга", "д. Ключевая",
    "с. Вершино-Тутура", "п. Жигалово", "с. Рудовка", "с. Знаменка", "с. Тутура", "с. Чикан",
    "с. Дальняя Закора", "с. Усть-Илга", "с. Качуг", "с. Анга", "с. Бирюлька", "с. Верхоленск",
    "с. Манзурка", "с. Харбатово", "с. Белоусово", "д. Хутора", "п. Янталь", "п. Верхнемарково",
    "п. Ручей", "п. Звёздный", "с. Подымахино", "с. Боярск",
)  # fmt: skip
"""Villages and settlements of the upper Lena; each has one school here."""


def large_plan(first_day: date) -> Plan:
    """Forty schools, three subjects on six weekdays from that day, twenty observers, thirty experts.

    The experts of the sittings are left to `/assign`; everything else is filled in.
    """
    schools = tuple(_schools())
    return Plan(_campaign(first_day.year), schools, _people(schools), tuple(_sittings(schools, first_day)))


def _campaign(year: int) -> PlanCampaign:
    title = f"ВПР {year}, верхняя Лена"
    return PlanCampaign(f"лена-{year}", title, "municipal", "Asia/Irkutsk", closing=time(18))


def _schools() -> Iterator[PlanOrganisation]:
    for number, place in enumerate(_PLACES, start=1):
        name = place.partition(" ")[2]
        yield PlanOrganisation(f"Ш{number:02}", f"МКОУ «Школа № {number}, {name}»", place)


def _people(schools: tuple[PlanOrganisation, ...]) -> tuple[PlanPerson, ...]:
    return (
        PlanPerson("О-01", (PlanGrant("department"),)),
        PlanPerson("К-01", (PlanGrant("coordinator"),)),
        PlanPerson("К-02", (PlanGrant("deputy"),)),
        *(
            PlanPerson(f"Ш-{number:02}", (PlanGrant("school", (school.code,)),))
            for number, school in enumerate(schools, start=1)
        ),
        *(PlanPerson(f"Н-{number:02}", (PlanGrant("observer"),)) for number in range(1, _OBSERVERS + 1)),
        *_experts(schools),
    )


def _experts(schools: tuple[PlanOrganisation, ...]) -> Iterator[PlanPerson]:
    """Ten for each subject, each from a school of its own, with four to twenty-three years of teaching."""
    for number in range(_EXPERTS_A_SUBJECT * len(_SUBJECTS)):
        subject, _grade = _SUBJECTS[number % len(_SUBJECTS)]
        grants = (PlanGrant("expert", (), (subject,)),)
        yield PlanPerson(f"Э-{number + 1:02}", grants, schools[number].code, 4 + number * 7 % 20)


def _sittings(schools: tuple[PlanOrganisation, ...], first_day: date) -> Iterator[PlanSitting]:
    """Twenty schools a day, each with an observer who goes nowhere else that day."""
    days = _weekdays(first_day)
    for subject, grade in _SUBJECTS:
        for begin in range(0, len(schools), _OBSERVERS):
            day = next(days)
            for number, school in enumerate(schools[begin : begin + _OBSERVERS], start=1):
                listed = 8 + (number * 11 + grade * 5) % 40
                packets = -(-listed // _ROOM)
                observer = f"Н-{number:02}"
                yield PlanSitting(school.code, subject, grade, day, time(9), packets, listed, observer)


def _weekdays(day: date) -> Iterator[date]:
    """The first day, whatever it is, then those that are not at a week's end."""
    yield day
    while True:
        day += timedelta(days=1)
        if day.weekday() < _SATURDAY:
            yield day
