"""The roadmap of S («План мероприятий») as rows to be edited: its dates of 2021, moved to another year.

What the federal organiser does is a task of the coordinator: to see that it has come.
"""

from collections.abc import Callable
from datetime import date, timedelta

from custody.plan import PlanTask

WEEK = timedelta(days=7)
ABOUT_THE_COLLEGE = "Сведения об организации (реквизиты, филиалы, населённый пункт, формы обучения)"
PROFESSIONS = "Профессии и специальности: коды, сроки, профильные предметы"
PARTICIPANTS = "Сведения об обучающихся: пол, программа, отметки (без имён)"
SPRING_FORMS = (
    ABOUT_THE_COLLEGE,
    "Численность завершающих общеобразовательную подготовку",
    "Контрольные цифры приёма за счёт бюджетов",
    "Места для приёма по договорам",
    PROFESSIONS,
    PARTICIPANTS,
)
_SPRING = "Сбор данных: завершающие общеобразовательную подготовку и набор на 1 курс"
_AUTUMN = "Сбор данных: поступившие на 1 курс"
AUTUMN_FORMS = (ABOUT_THE_COLLEGE, "Численность первых курсов", PROFESSIONS, PARTICIPANTS)

_FORMS = {_SPRING: SPRING_FORMS, _AUTUMN: AUTUMN_FORMS}

_Window = tuple[date, date]
_Line = tuple[str, str, _Window, str]
"""The task, the role, its first and last day, and each or once."""

_ONCE, _EACH = "once", "each"
_SPRING_LETTERS = (date(2021, 2, 1), date(2021, 3, 31))
_MARCH = (date(2021, 3, 1), date(2021, 3, 31))
_UNTIL_MAY = (date(2021, 3, 1), date(2021, 4, 30))
_SEPTEMBER = (date(2021, 9, 1), date(2021, 9, 13))
_EVE = (date(2021, 9, 14), date(2021, 9, 14))
_WORKS = (date(2021, 9, 15), date(2021, 10, 20))
_CHECKING = (date(2021, 9, 15), date(2021, 10, 27))
_PROCESSING = (date(2021, 10, 28), date(2021, 11, 15))
_RESULTS = (date(2021, 11, 21), date(2021, 11, 30))

_LINES: tuple[_Line, ...] = (
    ("Назначен региональный координатор ВПР СПО", "department", _SPRING_LETTERS, _ONCE),
    ("Данные о региональном координаторе направлены", "department", _SPRING_LETTERS, _ONCE),
    ("Получены реквизиты доступа координатора в ФИС ОКО", "coordinator", _MARCH, _ONCE),
    ("ФИОКО опубликовал списки организаций в ФИС ОКО", "coordinator", _MARCH, _ONCE),
    ("Список организаций выверен в ФИС ОКО", "coordinator", _MARCH, _ONCE),
    ("ФИОКО опубликовал реквизиты организаций", "coordinator", _MARCH, _ONCE),
    ("Назначен ответственный организатор", "school", _MARCH, _EACH),
    ("Сведения об ответственных организаторах обобщены", "coordinator", _MARCH, _ONCE),
    ("Получены реквизиты доступа организации в ФИС ОКО", "school", _MARCH, _EACH),
    ("Инструкции для организаторов получены и изучены", "school", _MARCH, _EACH),
    (_SPRING, "school", _UNTIL_MAY, _EACH),
    (_AUTUMN, "school", _SEPTEMBER, _EACH),
    ("Назначены организаторы в аудиториях", "school", _SEPTEMBER, _EACH),
    ("Инструкции для экспертов опубликованы и переданы", "coordinator", _SEPTEMBER, _ONCE),
    ("Назначены эксперты", "department", _SEPTEMBER, _ONCE),
    ("Определены места проверки, эксперты распределены, график составлен", "department", _SEPTEMBER, _ONCE),
    ("Архивы с материалами скачаны из ФИС ОКО", "school", _EVE, _EACH),
    ("Критерии оценивания и формы сбора результатов скачаны", "school", _EVE, _EACH),
    ("Работы проведены", "school", _WORKS, _EACH),
    ("Работы проверены, протоколы переданы организациям и координатору", "department", _CHECKING, _ONCE),
    ("Формы сбора результатов загружены в ФИС ОКО", "school", _CHECKING, _EACH),
    ("Загрузка форм всеми организациями проверена", "coordinator", _CHECKING, _ONCE),
    ("ФИОКО обработал результаты", "coordinator", _PROCESSING, _ONCE),
    ("Результаты получены в разделе «Аналитика»", "school", _RESULTS, _EACH),
)  # fmt: skip


def roadmap_template(year: int) -> tuple[PlanTask, ...]:
    """The tasks with their dates in that year, the day of the month as it was in 2021."""
    return _moved(lambda day: day.replace(year=year))


def roadmap_around(first: date) -> tuple[PlanTask, ...]:
    """The same tasks for works that may begin on that day, everything as long before and after it."""
    return _moved(lambda day: first + (day - _WORKS[0]))


def _moved(move: Callable[[date], date]) -> tuple[PlanTask, ...]:
    return tuple(_task(number, line, move) for number, line in enumerate(_LINES, start=1))


def _task(number: int, line: _Line, move: Callable[[date], date]) -> PlanTask:
    task, role, (since, until), reach = line
    forms = _FORMS.get(task, ())
    kind = "collection" if forms else "credentials" if task.startswith("Получены реквизиты") else "plain"
    days = (7, 1) if until - since > WEEK else (1,)
    return PlanTask(
        task, role, move(until), move(since), each_organisation=reach == _EACH,
        kind=kind, remind_days=days, forms=forms, number=number,
    )  # fmt: skip
