"""A day on which everything goes well, so that the fuzz begins in its midst: codes, rooms, marks, words."""

from collections.abc import Awaitable, Callable, Iterable, Sequence

from documents.subjects import METASUBJECT
from tests.fuzz.running import Fuzz
from tests.fuzz.tables import form_of, marks_of
from tests.stories.clock import MORNING

Step = tuple[str, str, str]
"""Whose phone, what it does (says, taps, sends), and what."""

ROOMS = "1:25 2:25 3:25 4:25 5:25 6:25 7:25"
FIRST = ("БПК", "КАР")
"""Whose work is on the first day, in either region."""

CODES = range(1001, 1176)


async def play(running: Fuzz, region: str) -> None:
    """The day of that region, step by step."""
    for callsign, way, what in DAYS[region]:
        await WAYS[way](running, running.phone(callsign), what)


async def _says(running: Fuzz, chat: int, text: str) -> None:
    await running.heard({"message": running.people.message(chat, text=text)})


async def _taps(running: Fuzz, chat: int, begins: str) -> None:
    """The newest button that begins so; where there is none, that button is made up."""
    shown = (each for each in reversed(running.telegram.buttons[chat]) if each.startswith(f"t:{begins}"))
    made_up = "t:" + begins + (":s1:0:", ":0:", ":", "")[begins.count(":")]
    await running.heard(running.people.pressed(chat, next(shown, made_up)))


async def _sends(running: Fuzz, chat: int, name: str) -> None:
    """A file: of the packets' labels, or a table."""
    if name.startswith("table-"):
        await running.heard(running.people.document(chat, name))
    else:
        await running.heard({"message": running.people.message(chat, photo=[_photo(name)])})


def _photo(name: str) -> dict[str, object]:
    return {"file_id": name, "file_unique_id": "f", "file_size": 1000, "width": 100, "height": 100}


async def _replies(running: Fuzz, chat: int, text: str) -> None:
    """To the newest message of the bot in that chat."""
    under = {**running.people.message(chat), "message_id": running.telegram.messages[chat][-1]}
    await running.heard({"message": running.people.message(chat, text=text, reply_to_message=under)})


async def _codes(running: Fuzz, chat: int, verb: str) -> None:
    """Every packet of the first work, by its code, and what is done with it."""
    labels = running.people.corpus.labels
    today = [each for each in labels if each.day == MORNING.date() and each.organisation in FIRST]
    first = sorted(today, key=lambda each: each.packet)
    start, _, rest = verb.partition(":")
    for label in first[slice(*map(int, start.split("-")))]:
        await _says(running, chat, f"{label.code} {rest}")


async def _marks(running: Fuzz, chat: int, codes: str) -> None:
    """A table of marks with these codes, «100:175», how much worse than the best, and by whom."""
    some, less, whose = (*codes.split("/"), "", "")[:3]
    chosen = CODES[slice(*map(int, some.split(":")))]
    running.telegram.files["table-now"] = marks_of("БПК", METASUBJECT, 1, chosen, int(less or 0), whose)
    await _sends(running, chat, "table-now")


async def _form(running: Fuzz, chat: int, less: str) -> None:
    running.telegram.files["table-now"] = form_of("БПК", METASUBJECT, 1, CODES, int(less))
    await _sends(running, chat, "table-now")


WAYS: dict[str, Callable[[Fuzz, int, str], Awaitable[None]]] = {
    "says": _says, "taps": _taps, "sends": _sends, "replies": _replies, "codes": _codes, "marks": _marks,
    "form": _form,
}  # fmt: skip


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
    *_each("Ш-01", "taps", ("fill", "fill")), ("Ш-01", "says", "1, 2"), ("Ш-01", "taps", "rooms-pack"),
    ("Ш-02", "says", "проводим 20.04"), ("Ш-02", "taps", "day-all"),
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
    ("Э-02", "says", "/marks"), ("Э-02", "taps", "marks-sitting"), ("Э-02", "taps", "marks-type"),
    ("Э-02", "says", "1101 в1 1 2 3\n1102 н"),
)  # fmt: skip

SCHOOLS: Sequence[Step] = (
    *TALK,
    ("Ш-01", "codes", "0-1:упаковал 9 8"), ("Н-01", "codes", "0-1:принял"), ("Ш-01", "taps", "confirm"),
    ("К-01", "codes", "0-1:принял"), ("Н-01", "taps", "confirm"), ("Ш-01", "says", "/codes 1001–1040"),
    ("Ш-01", "says", "проводим 20.04"), ("Ш-01", "says", "1:25 2:24"), ("П-01", "says", "Э-01 1"),
    ("Э-01", "says", "/marks"), ("Э-01", "taps", "marks-sitting"), ("Э-01", "taps", "marks-type:s1"),
    ("Э-01", "says", "1001 в1 1 2 3\n1002 в2 0 0 х"),
)  # fmt: skip

DAYS: dict[str, Sequence[Step]] = {"schools": SCHOOLS, "colleges": COLLEGES}
