"""How long a large table of marks takes: `python -m tests.bench.marks`."""

import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from typing import TypeVar

from custody.marks.checking import check
from custody.marks.files import MarksFile, Work
from custody.marks.structure import Item, Structure
from documents.marks_forms import Blank, marks_form
from documents.marks_reading import read_marks_file
from documents.marks_xlsx import Marked, collection_form, protocol

T = TypeVar("T")
DAY = date(2026, 4, 14)
ROWS, ITEMS, A_COLLEGE = 10_000, 15, 100
WORK = Structure("метапредметная работа", "1", tuple(Item(str(each), 2) for each in range(1, ITEMS + 1)))
COLLEGES = [
    Work(each, f"К{each:03}", f"Колледж № {each}", DAY, "Э-01", works=A_COLLEGE)
    for each in range(ROWS // A_COLLEGE)
]


def workbook(rows: int = ROWS) -> bytes:
    """The bot's own form, filled in: its rows are written by hand, which takes a tenth of the time."""
    form = marks_form(WORK, [Blank(each.organisation, DAY) for each in COLLEGES[:2]])
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(form)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.infolist():
            kept = old.read(each)
            new.writestr(each, _filled(kept, rows) if each.filename.endswith("sheet1.xml") else kept)
    return made.getvalue()


def _filled(sheet: bytes, rows: int) -> bytes:
    head, _, rest = sheet.partition(b'<row r="2"')
    return head + "".join(map(_row, range(rows))).encode() + rest[rest.index(b"</sheetData>") :]


def _row(number: int) -> str:
    texts = (COLLEGES[number // A_COLLEGE].organisation, f"{DAY:%d.%m.%Y}", str(100_000 + number))
    words = "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts)
    marks = "".join(f"<c><v>{(number + item) % 3}</v></c>" for item in range(ITEMS))
    return f'<row r="{number + 2}">{words}<c><v>{number % 4 + 1}</v></c>{marks}</row>'


def steps(content: bytes) -> Iterator[tuple[str, float]]:
    """Each step with the seconds of the processor that it took."""
    taken, file = timed(lambda: read_marks_file(content))
    yield "read", taken
    assert isinstance(file, MarksFile), file
    taken, found = timed(lambda: check(file, WORK, COLLEGES))
    yield "check", taken
    assert not isinstance(found, tuple), found[:3]
    marked = [
        Marked(
            each.organisation, each.name, DAY, found[each.key], {row.code: "Э-01" for row in found[each.key]}
        )
        for each in COLLEGES
    ]
    yield "one protocol of all", timed(lambda: protocol(WORK, marked))[0]
    yield "a hundred forms", timed(lambda: [collection_form(WORK, [each]) for each in marked])[0]


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """How many seconds of the processor it took, and what came of it."""
    began = time.process_time()
    done = work()
    return time.process_time() - began, done


if __name__ == "__main__":
    for name, seconds in steps(workbook()):
        sys.stdout.write(f"{name:20} {seconds:6.2f} s\n")
