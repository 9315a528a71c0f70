"""The lists that the department approves by its order, as a workbook: a sheet a list (M 6.1-6.4; S 5)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from custody.approval import Part
from custody.facts.plan_lists import PlanRow
from documents.export_xlsx import tables_to_xlsx
from documents.sampling_words import SamplingWords, sampling_words
from documents.sampling_xlsx import said_with_work


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list on paper: its title, its columns, and what stands in them."""

    title: str
    columns: tuple[str, ...]


def _day(day: date | None) -> str:
    return day.strftime("%d.%m.%Y") if day else ""


def _hours(row: PlanRow) -> str:
    return "–".join(each for each in (row.opens, row.closes) if each)


CELLS: dict[Part, Callable[[PlanRow], tuple[object, ...]]] = {
    "schools": lambda row: (row.head, row.name, row.place),
    "observers": lambda row: (row.head, row.place, "\n".join(row.works)),
    "experts": lambda row: (
        row.head, row.name, row.place, ", ".join(row.subjects), row.years, "\n".join(row.works),
    ),
    "places": lambda row: (
        row.head, row.name or row.place, _day(row.since), _day(row.until), _hours(row),
        row.chair if row.name else row.head, ", ".join(row.subjects),
    ),
    "schedule": lambda row: (_day(row.day), row.starts, row.head, row.name),
}  # fmt: skip
"""The cells of a row, in the order of the columns."""

SHEETS: dict[str, dict[Part, Sheet]] = {
    "ru": {
        "sample": Sheet("Выборка", ("Код", "Организация", "Признаки, требующие внимания", "Добавлена")),
        "schools": Sheet("Организации", ("Код", "Организация", "Место")),
        "observers": Sheet("Наблюдатели", ("Служебный код", "Место", "Какие работы наблюдает")),
        "experts": Sheet(
            "Эксперты",
            ("Служебный код", "Где преподаёт", "Место", "Предметы", "Стаж, лет", "Какие работы проверяет"),
        ),
        "places": Sheet("Места проверки", ("Код", "Место", "С", "По", "Часы", "Председатель", "Предметы")),
        "schedule": Sheet("График", ("Дата", "Начало", "Работа", "Организация")),
    },
    "en": {
        "sample": Sheet("Sample", ("Code", "Organisation", "Signs that deserve attention", "Added")),
        "schools": Sheet("Organisations", ("Code", "Organisation", "Place")),
        "observers": Sheet("Observers", ("Call-sign", "Place", "Works observed")),
        "experts": Sheet(
            "Experts",
            ("Call-sign", "Teaches at", "Place", "Subjects", "Experience, years", "Works checked"),
        ),
        "places": Sheet("Checking places", ("Code", "Place", "From", "To", "Hours", "Chair", "Subjects")),
        "schedule": Sheet("Schedule", ("Day", "Starts", "Work", "Organisation")),
    },
}
SUMS = {
    "ru": ("Отпечатки", ("Список", "Строк", "SHA-256 списка")),
    "en": ("Digests", ("List", "Rows", "SHA-256 of the list")),
}
TITLES = {"ru": "Списки на утверждение", "en": "Lists to be approved"}


def lists_to_xlsx(lists: Sequence[tuple[Part, Sequence[PlanRow], str]], language: str) -> bytes:
    """The workbook; its last sheet has the SHA-256 of every list, as the ledger names it."""
    language = language if language in SHEETS else "ru"
    sheets, (title, columns) = SHEETS[language], SUMS[language]
    tables = [
        (sheets[part].title, sheets[part].columns, _sorted(part, rows, language)) for part, rows, _ in lists
    ]
    sums = [(sheets[part].title, len(rows), sha256) for part, rows, sha256 in lists]
    return tables_to_xlsx(TITLES[language], [*tables, (title, columns, sums)])


def _sorted(part: Part, rows: Sequence[PlanRow], language: str) -> list[tuple[object, ...]]:
    """By key, the schedule by day and time."""
    ordered = sorted(rows, key=lambda row: (row.day.isoformat() if row.day else "", row.starts.rjust(5)))
    if part == "sample":
        return [_proposed(row, sampling_words(language)) for row in ordered]
    return [CELLS[part](row) for row in ordered]


def _proposed(row: PlanRow, words: SamplingWords) -> tuple[object, ...]:
    reasons = "\n".join(said_with_work(each, words) for each in row.reasons)
    return row.head, row.name, reasons, row.why
