"""Tables of marks that go out: the form to fill in, the nameless protocol, the collection form (S 16-17)."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from zoneinfo import ZoneInfo

from custody.marks.differences import Difference
from custody.marks.rows import MarkRow
from custody.marks.structure import Structure
from documents.export_xlsx import Table, Workbook
from documents.marks_words import FORM, MARKS, SCALE, STRUCTURE, TITLES, WORK, item_header
from documents.plan_words import PARAMETER, VALUE

ABSENT, NOT_BEGUN = "н", "X"
DAYS = "%d.%m.%Y"


@dataclass(frozen=True, slots=True)
class Marked:
    """The marks of one sitting for a table: its organisation by code and by name, its day, the rows."""

    organisation: str
    name: str
    day: date
    rows: Sequence[MarkRow]
    experts: str = ""


@dataclass(frozen=True, slots=True)
class Blank:
    """What is printed in advance into a table of marks: where it is from, whose, and the codes, if known."""

    organisation: str
    day: date
    codes: Sequence[str] = ()
    expert: str = ""


HELP = (
    "Одна строка на одного участника: код, номер варианта, балл за каждое задание.",
    "К заданию не приступали: X. Участника не было: «н» в столбце «Вариант», баллы пустые.",
    "Коды, которыми никто не писал, оставьте пустыми: такие строки не читаются.",
    "ФИО, классный журнал и всё, что называет человека, сюда не пишут: участники обезличены.",
    "Заполненный файл отправьте боту. Если есть ошибка, ничего не запишется, а бот назовёт строку и столбец.",
)


def marks_form(structure: Structure, blanks: Sequence[Blank], *, experts: bool = False) -> bytes:
    """The table that an expert fills in; `experts` for a chair who speaks for several."""
    columns = [column for column in MARKS if experts or column.field != "expert"]
    rows = [_blank_row(blank, code, experts=experts) for blank in blanks for code in blank.codes or [""]]
    headers = [*(column.header for column in columns), *_headers(structure)]
    work = _work(structure, *_only(blanks))
    return _book(
        "marks", [(TITLES["marks"], headers, rows), work, ("Пояснения", ("Пояснения",), _lines(HELP))]
    )


def _blank_row(blank: Blank, code: str, *, experts: bool) -> tuple[object, ...]:
    row = (blank.organisation, f"{blank.day:{DAYS}}", code, "")
    return (*row, blank.expert) if experts else row


def _only(blanks: Sequence[Blank]) -> tuple[str, date | None]:
    """The organisation and the day, if there is one of them."""
    organisations, days = {each.organisation for each in blanks}, {each.day for each in blanks}
    return "".join(organisations) if len(organisations) == 1 else "", days.pop() if len(days) == 1 else None


def _lines(texts: Iterable[str]) -> list[tuple[object, ...]]:
    return [(text,) for text in texts]


def _headers(structure: Structure) -> list[str]:
    return [item_header(item.label, item.most) for item in structure.items]


def _work(structure: Structure, organisation: str, day: date | None) -> Table:
    """Of which work the table is; without it nobody could read it back."""
    said = {"subject": structure.subject, "grade": structure.grade, "organisation": organisation}
    rows = [(column.header, said.get(column.field, "")) for column in WORK if column.field != "day"]
    rows.append((WORK[-1].header, f"{day:{DAYS}}" if day else ""))
    return TITLES["work"], (PARAMETER.header, VALUE.header), rows


def collection_form(structure: Structure, marked: Sequence[Marked]) -> bytes:
    """Code, variant and marks of everybody who wrote, as they are entered into the federal system (S 17)."""
    several = len(marked) > 1
    columns = [column.header for column in (*(MARKS[:2] if several else ()), *FORM)]
    rows = [
        (*((each.organisation, f"{each.day:{DAYS}}") if several else ()), row.code, row.variant, *_cells(row))
        for each in marked
        for row in each.rows
        if not row.absent
    ]
    one = marked[0] if not several else None
    work = _work(structure, one.organisation if one else "", one.day if one else None)
    return _book("form", [(TITLES["form"], [*columns, *_headers(structure)], rows), work])


def protocol(structure: Structure, marked: Sequence[Marked]) -> bytes:
    """The nameless protocol: with totals and grades, and by whom the works were checked (S 16)."""
    columns = ("Организация", "Дата", "Эксперт", "Код участника", "Вариант", *_headers(structure))
    last = (f"Итого (до {structure.most})", *(("Отметка",) if structure.scale else ()))
    rows = [row for each in marked for row in _protocol_rows(structure, each)]
    title = f"{structure.subject}, {structure.grade}"
    return _book(title, [("Протокол", (*columns, *last), rows)])


def _protocol_rows(structure: Structure, marked: Marked) -> Iterator[tuple[object, ...]]:
    for row in marked.rows:
        head = (marked.name, marked.day, marked.experts, row.code)
        if row.absent:
            yield (*head, ABSENT)
        else:
            grade = structure.grade_of(row.total)
            yield (*head, row.variant, *_cells(row), row.total, *((grade,) if structure.scale else ()))


def _cells(row: MarkRow) -> list[object]:
    return [NOT_BEGUN if mark is None else mark for mark in row.marks]


WHAT = {
    "only-first": "кода нет в загруженном",
    "only-second": "кода нет у эксперта",
    "presence": "был или не был",
    "variant": "вариант",
    "item": "балл",
}


def difference_table(found: Sequence[tuple[str, Sequence[Difference]]], sides: tuple[str, str]) -> bytes:
    """Every difference: of which work, the code, the item, and what each side says."""
    columns = ("Работа", "Код участника", "Что", "Задание", *sides)
    rows = [
        (work, each.code, WHAT[each.what], each.item, each.first, each.second)
        for work, differences in found
        for each in differences
    ]
    return _book("differences", [("Расхождения", columns, rows)])


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
    return _book(
        "structure",
        [
            (TITLES["structure"], [column.header for column in STRUCTURE], items),
            (TITLES["scale"], [column.header for column in SCALE], scale),
        ],
    )


def _book(title: str, tables: Sequence[Table]) -> bytes:
    """Codes stay texts; a sheet without rows is there all the same."""
    file = BytesIO()
    with closing(Workbook(file, title, ZoneInfo("UTC"))) as book:
        for name, columns, rows in tables:
            book.begin(name, columns)
            book.add(rows)
    return file.getvalue()
