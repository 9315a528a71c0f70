"""A day on which everything goes well, step by step: codes, rooms, marks, questions, tasks, the sample."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from documents.subjects import METASUBJECT
from tests.fuzz.tables import form_of, marks_of

Step = tuple[str, str, str]
"""Whose phone, what it does, and what with.

It says, replies, taps the newest button that begins so, sends a file or a table, says the same of packets by
their codes, sends marks («100:175/1/К-01»: of which codes, how much less than the best, by whom) or a form.
"""

ROOMS = "1:25 2:25 3:25 4:25 5:25 6:25 7:25"
FIRST = ("БПК", "КАР")
"""Whose work is on the first day, in either region."""

CODES = range(1001, 1176)
LATER = timedelta(days=6)


def said(text: str, first: date) -> str:
    """The text with a later day of the window in its blank."""
    return text.replace("{later}", f"{first + LATER:%d.%m}")


def made_up(begins: str) -> str:
    """A button that nobody was shown."""
    return "t:" + begins + (":s1:0:", ":0:", ":", "")[begins.count(":")]


def marks(what: str) -> bytes:
    """The table of marks of a step."""
    some, less, whose = (*what.split("/"), "", "")[:3]
    chosen = CODES[slice(*map(int, some.split(":")))]
    return marks_of("БПК", METASUBJECT, 1, chosen, int(less or 0), whose)


def form(less: str, first: date) -> bytes:
    """The collection form of a step."""
    return form_of("БПК", METASUBJECT, 1, CODES, first, int(less))


def _each(callsign: str, way: str, what: Iterable[str]) -> Sequence[Step]:
    return [(callsign, way, each) for each in what]


TALK: Sequence[Step] = (
    ("К-01", "sends", "table-structure-0"),
    ("Э-01", "says", "/ask сроки: когда привезут архив"),
    ("К-01", "says", "ответ 1: завтра к 9:00"),
    ("К-01", "taps", "advice-keep"), ("К-01", "taps", "advice-save"),
    ("Э-01", "says", "вопрос: где брать критерии"), ("К-01", "replies", "в пакете"),
    ("Ш-03", "taps", "ask-topic::0:dates"), ("Ш-03", "sends", "cat"), ("Ш-03", "says", "когда архив"),
    ("Ш-01", "says", "вопрос: во сколько открывают ФИС ОКО"),
    ("К-01", "taps", "dismiss"), ("К-01", "says", "это не к нам"),
    ("Ш-02", "says", "/faq архив"),
    ("К-01", "sends", "table-results-0"), ("К-01", "taps", "sample-send"), ("О-01", "says", "/approval"),
)  # fmt: skip

COLLEGES: Sequence[Step] = (
    *TALK,
    *_each("Ш-01", "says", ("/codes 1 курс 1001–1175", "сделано 1", "реквизиты получены", ROOMS)),
    *_each("Ш-01", "taps", ("fill", "fill")), ("Ш-01", "says", "1, 2"),
    *_each("Ш-01", "taps", ("rooms-pack", "fill", "fill", "fill")),
    ("Ш-02", "says", "проводим {later}"), ("Ш-03", "says", "проводим {later}"), ("Ш-03", "taps", "day-all"),
    ("К-01", "says", "сделано 1 все, кроме КМК"), ("К-01", "says", "отменить пункт 1 УТТ: ошибка"),
    ("П-01", "codes", "0-7:принял"), ("Ш-01", "taps", "confirm"), ("П-01", "says", "Э-01 4, Э-02 3"),
    ("П-01", "taps", "share"),
    ("Э-01", "codes", "0-4:принял"), ("Э-02", "codes", "4-7:принял"), ("П-01", "taps", "confirm"),
    ("Э-01", "codes", "0-4:вскрыл 25"), ("Э-02", "codes", "4-7:вскрыл 25"),
    ("Э-01", "marks", "0:100"), ("Э-01", "marks", "0:100/1"), ("Э-02", "marks", "100:175"),
    *_each("К-01", "taps", ("marks-sitting", "marks-second", "second-expert:s1:0:13")),
    ("Э-03", "marks", "0:175/2"), ("Э-04", "marks", "0:175/2"),
    ("К-01", "marks", "3:9/0/К-01"), ("П-01", "marks", "3:9/1/П-01"),
    ("Ш-01", "form", "0"), ("Ш-01", "form", "1"),
    ("К-01", "says", "/marks"), ("К-01", "taps", "reconcile-all"),
    ("Э-02", "says", "/marks"), ("Э-02", "taps", "marks-sitting:s1"), ("Э-02", "taps", "marks-type:s1"),
    ("Э-02", "says", "1101 в1 1 2 3\n1102 н"),
)  # fmt: skip

SCHOOLS: Sequence[Step] = (
    *TALK,
    ("Ш-01", "codes", "0-1:упаковал 9 8"), ("Н-01", "codes", "0-1:принял"), ("Ш-01", "taps", "confirm"),
    ("К-01", "codes", "0-1:принял"), ("Н-01", "taps", "confirm"), ("Ш-01", "says", "/codes 1001–1040"),
    ("Ш-01", "says", "проводим {later}"), ("Ш-01", "says", "1:25 2:24"), ("П-01", "says", "Э-01 1"),
    ("Э-01", "says", "/marks"), ("Э-01", "taps", "marks-sitting"), ("Э-01", "taps", "marks-type:s1"),
    ("Э-01", "says", "1001 в1 1 2 3\n1002 в2 0 0 х"),
)  # fmt: skip

DAYS: dict[str, Sequence[Step]] = {"schools": SCHOOLS, "colleges": COLLEGES}
