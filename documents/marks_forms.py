"""Tables to be filled in: an expert's marks, and the structures of works."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from custody.marks.rows import MarkRow
from custody.marks.structure import Structure
from documents.marks_words import MARKS, SCALE, SIDES, STRUCTURE, TITLES
from documents.marks_xlsx import ABSENT, DAYS, item_headers, made, work_table


@dataclass(frozen=True, slots=True)
class Blank:
    """What is printed in advance into a table of marks: where it is from, whose, and the codes, if known."""

    organisation: str
    day: date
    codes: Sequence[str] = ()
    expert: str = ""
    sides: Sequence[tuple[MarkRow, MarkRow | None]] = ()
    """What two experts say of each code, for whoever decides."""


HELP = (
    "Одна строка на одного участника: код, номер варианта, балл за каждое задание.",
    "К заданию не приступали: X. Участника не было: «н» в столбце «Вариант», баллы пустые.",
    "Коды, которыми никто не писал, оставьте пустыми: такие строки не читаются.",
    "ФИО, классный журнал и всё, что называет человека, сюда не пишут: участники обезличены.",
    "Заполненный файл отправьте боту. Если есть ошибка, ничего не запишется, а бот назовёт строку и столбец.",
)


SPOKEN = (
    "Здесь только коды без баллов, каждый один раз: кто проверил, напишите в столбце «Эксперт».",
    "Рядом с кодом баллы двух экспертов: код спорный, решаете вы. Эти два столбца бот не читает.",
)


def marks_form(structure: Structure, blanks: Sequence[Blank], *, experts: bool = False) -> bytes:
    """The table that an expert fills in; `experts` for a chair who speaks for several."""
    columns = [column for column in MARKS if experts or column.field != "expert"]
    gap = ("",) * len(structure.items)
    rows = [
        (*_blank_row(blank, code, experts=experts), *((*gap, *map(_said, side)) if side else ()))
        for blank in blanks
        for code, side in zip_longest(blank.codes or [""], blank.sides)
    ]
    beside = SIDES if any(blank.sides for blank in blanks) else ()
    headers = [*(column.header for column in columns), *item_headers(structure), *beside]
    help_ = (*HELP, *SPOKEN[: 1 + bool(beside)]) if experts else HELP
    work = work_table(structure, *_only(blanks))
    return made(
        "marks", [(TITLES["marks"], headers, rows), work, ("Пояснения", ("Пояснения",), _lines(help_))]
    )


def _blank_row(blank: Blank, code: str, *, experts: bool) -> tuple[object, ...]:
    row = (blank.organisation, f"{blank.day:{DAYS}}", code, "")
    return (*row, blank.expert) if experts else row


def _said(row: MarkRow | None) -> str:
    """One expert's marks in one cell."""
    if row is None:
        return "нет"
    return ABSENT if row.absent else f"вариант {row.variant}: {row.said}"


def _only(blanks: Sequence[Blank]) -> tuple[str, date | None]:
    """The organisation and the day, if there is one of them."""
    organisations, days = {each.organisation for each in blanks}, {each.day for each in blanks}
    return "".join(organisations) if len(organisations) == 1 else "", days.pop() if len(days) == 1 else None


def _lines(texts: Iterable[str]) -> list[tuple[object, ...]]:
    return [(text,) for text in texts]


def structure_form(structures: Sequence[Structure], works: Sequence[tuple[str, str]]) -> bytes:
    """The table of structures: those that are known, and the first row of every other work."""
    known = {each.key: each for each in structures}
    items: list[Sequence[object]] = [(*work, "", "") for work in works if work not in known]
    items[:0] = [
        (*work, item.label, item.most) for work in works if work in known for item in known[work].items
    ]
    scale: list[Sequence[object]] = [
        (*key, *step) for key in works if key in known for step in known[key].scale
    ]
    scale = scale or [(*work, grade, "") for work in works[:1] for grade in (2, 3, 4, 5)]
    return made(
        "structure",
        [
            (TITLES["structure"], [column.header for column in STRUCTURE], items),
            (TITLES["scale"], [column.header for column in SCALE], scale),
        ],
    )
