"""What counts as an answer to each question, and what does not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.acts import Announce, Count, Pack
from custody.desk.forms.finishing import KINDS_OF_FIX, PACKET_ACTS
from custody.fields import Field
from custody.forms import FORMS, Draft, fill, question
from custody.private_words import FIELDS as TEXTS
from custody.private_words import Piece, Said, packed
from custody.readers import Parsed

FIELDS = {(form, field.name): field for form, fields in FORMS.items() for field in fields}
GOOD: tuple[tuple[str, str, str, Parsed], ...] = (
    ("pack", "counts", "25 23", {"listed": 25, "wrote": 23}),
    ("pack", "counts", "по списку 25, писали 23", {"listed": 25, "wrote": 23}),
    ("pack", "counts", "25/25", {"listed": 25, "wrote": 25}),
    ("pack", "counts", "25 0", {"listed": 25, "wrote": 0}),
    ("pack", "variants", "1,  2", {"variants": "1, 2"}),
    ("pack", "variants", "-", {"variants": ""}),
    ("pack", "variants", "А, Б", {"variants": "А, Б"}),
    ("pack", "extras", "0 0", {"spoiled": 0, "special": 0}),
    ("pack", "extras", "испорчено 1, особых 2", {"spoiled": 1, "special": 2}),
    ("pack", "papers", "both", {"criteria": True, "protocol": True}),
    ("pack", "papers", " criteria ", {"criteria": True, "protocol": False}),
    ("pack", "papers", "protocol", {"criteria": False, "protocol": True}),
    ("pack", "papers", "none", {"criteria": False, "protocol": False}),
    ("pack", "seal", " 0417 ", {"seal": "0417"}),
    ("pack", "seal", "0", {"seal": ""}),
    *(
        (
            form,
            name,
            packed(Said("Где?", (Piece("name", 0, 2),))),
            {"said": "Где?", "pieces": [["name", 0, 2]]},
        )
        for form, name in TEXTS.items()
    ),
    ("tell", "tell-text", " Завтра\n в 9 ", {"text": "Завтра\n в 9"}),
    ("count", "counted", " 32 ", {"counted": 32}),
    ("count", "counted", "0", {"counted": 0}),
    ("via", "carrier", "водитель\n автобуса", {"carrier": "водитель автобуса"}),
    ("authorise", "order", "№ 45 от 10.04.2024", {"order": "№ 45 от 10.04.2024"}),
    ("without", "order", "№ 45 от 10.04.2024", {"order": "№ 45 от 10.04.2024"}),
    ("handed-out", "handed-out", "23", {"number": 23, "time": ""}),
    ("handed-out", "handed-out", "23 10:05", {"number": 23, "time": "10:05"}),
    ("handed-out", "download", "day-before", {"note": "day-before"}),
    ("collected-works", "collected-works", "23 9.40", {"number": 23, "time": "9.40"}),
    ("milestone-time", "time", " 23:59 ", {"time": "23:59"}),
    ("milestone-time", "time", "0:00", {"time": "0:00"}),
    ("stay", "cause", "weather", {"cause": "weather", "words": ""}),
    ("stay", "cause", " дорогу  размыло ", {"cause": "", "words": "дорогу размыло"}),
    ("delay", "when", "15:30", {"when": "15:30"}),
    ("delay", "when", "16.04 12:00", {"when": "16.04 12:00"}),
    ("delay", "when", "tomorrow", {"when": "tomorrow"}),
    ("relabel", "relabel-reason", "torn", {"relabel-reason": "torn"}),
    ("reseal", "new-seal", "0418", {"seal": "0418"}),
    ("reseal", "seal-reason", "порвалась в дороге", {"reason": "порвалась в дороге"}),
    ("incident-words", "incident-words", " наклейка\n порвана", {"words": "наклейка порвана"}),
    ("incident-resolve", "resolution", "пересчитали вдвоём", {"resolution": "пересчитали вдвоём"}),
    ("incident-resolve", "incident-order", "-", {"incident-order": ""}),
    ("incident-resolve", "incident-order", "№ 45", {"incident-order": "№ 45"}),
    ("approve", "approve-order", "14|2024-04-03", {"order": "14", "ordered": "2024-04-03"}),
    ("decline", "decline-reason", "мало наблюдателей", {"reason": "мало наблюдателей"}),
    ("task-when", "task-day", "12.03", {"day": "12.03"}),
    ("task-many", "task-codes", "*КАР, УЛК@-1", {"everyone": True, "codes": ["КАР", "УЛК"], "day": "-1"}),
    ("rooms", "rooms", "1:25, актовый зал: 60", {"rooms": [["1", 25], ["актовый зал", 60]]}),
    ("rooms", "organisers", "enough", {"organisers": []}),
    ("rooms", "organisers", "3:1", {"organisers": [["3", 1]]}),
    ("rooms", "teaches", "none", {"teaches": []}),
    ("rooms", "teaches", "2, 5", {"teaches": ["2", "5"]}),
    ("rooms", "variants", "1, 2", {"variants": "1, 2"}),
    ("rooms-pack", "rooms-spoiled", "0", {"spoiled": []}),
    ("rooms-pack", "papers", "both", {"criteria": True, "protocol": True}),
    ("rooms-pack", "seals", "-", {"seals": []}),
    ("rooms-where", "rooms-where", "-", {"rooms-where": "-"}),
    ("share", "share", "-", {"share": "-"}),
    ("structure", "structure", "-", {"structure": "-"}),
    ("paper", "legs", '[{"act": "packed"}]', {"legs": [{"act": "packed"}]}),
    (
        "paper-step",
        "leg-time",
        "25 23 13.04 12:10",
        {"leg-time": {"numbers": [25, 23], "day": "13.04", "clock": "12:10"}},
    ),
    ("paper-step", "leg-time", "9:30", {"leg-time": {"numbers": [], "day": "", "clock": "9:30"}}),
    ("paper-step", "leg-who", "Н-03", {"leg-who": "Н-03"}),
    *((f"fix-{kind}", "fix-reason", "ошибка", {"reason": "ошибка"}) for kind in KINDS_OF_FIX),
    ("fix-time", "fix-time", "14.04 9:30", {"day": "14.04", "clock": "9:30"}),
    ("fix-number", "fix-number", "25 23", {"numbers": [25, 23]}),
    ("fix-seal", "fix-seal", "-", {"seal": ""}),
    ("fix-person", "fix-person", "Н-03", {"callsign": "Н-03"}),
    ("fix-ready", "fix-ready", "-", {"fix-ready": "-"}),
)
BAD: tuple[tuple[str, str, str], ...] = (
    ("rooms", "rooms", "двадцать"), ("rooms", "organisers", "1"), ("rooms", "teaches", " "),
    ("rooms", "variants", " "), ("rooms-where", "rooms-where", "физика"), ("share", "share", "да"),
    ("structure", "structure", "да"),
    ("rooms-pack", "rooms-spoiled", "одна"), ("rooms-pack", "papers", "да"),
    ("rooms-pack", "seals", "Иванова"),
    ("pack", "counts", "23 25"), ("pack", "counts", "25"), ("pack", "counts", "25 23 1"),
    ("pack", "counts", "10000 23"), ("pack", "counts", "двадцать"), ("pack", "counts", "25 23" + "." * 40),
    ("pack", "variants", " "), ("pack", "variants", "1 " * 31 + "1"),
    ("pack", "variants", "пломба 4471"),
    ("pack", "extras", "1"),
    ("pack", "extras", "1 10000"), ("pack", "extras", "10000 1"), ("pack", "papers", "оба"),
    ("pack", "seal", ""), ("pack", "seal", "4" * 31), ("count", "counted", "32 33"),
    *((form, name, text) for form, name in TEXTS.items() for text in ("Где?", "17", "{}")),
    ("tell", "tell-text", " \n"), ("tell", "tell-text", "ы" * 1501),
    ("count", "counted", "-1"), ("count", "counted", "12345"), ("count", "counted", "3.5"),
    ("count", "counted", "тридцать"), ("via", "carrier", " \n "), ("via", "carrier", "ы" * 61),
    ("authorise", "order", ""),
    ("without", "order", " "), ("authorise", "order", "ы" * 81), ("handed-out", "handed-out", "23 24:00"),
    ("handed-out", "handed-out", "23 10:5"), ("handed-out", "handed-out", "10:05"),
    ("handed-out", "download", "вчера"), ("collected-works", "collected-works", "23 9:60"),
    ("milestone-time", "time", "24:00"), ("milestone-time", "time", "99:99"),
    ("milestone-time", "time", "12:60"), ("milestone-time", "time", "12"), ("milestone-time", "time", "12:5"),
    ("stay", "cause", " "), ("stay", "cause", "ы" * 121), ("delay", "when", "потом"), ("delay", "when", "31"),
    ("delay", "when", "16.13"), ("delay", "when", "25:00"), ("delay", "when", "3"),
    ("relabel", "relabel-reason", "порвана"), ("reseal", "new-seal", "4" * 31),
    ("reseal", "seal-reason", " "), ("incident-words", "incident-words", "ы" * 501),
    *((f"fix-{kind}", "fix-reason", " ") for kind in KINDS_OF_FIX), ("fix-time", "fix-time", "23 9:30"),
    ("fix-number", "fix-number", "1 2 3"), ("fix-seal", "fix-seal", "4" * 31),
    ("fix-person", "fix-person", " "), ("fix-ready", "fix-ready", "да"),
    ("approve", "approve-order", "14"), ("decline", "decline-reason", " "),
    ("task-when", "task-day", "скоро"),
    ("task-many", "task-codes", "@1.2"), ("task-many", "task-codes", "КАР@завтра"),
    ("paper", "legs", "упаковано"), ("paper", "legs", "[]"), ("paper-step", "leg-time", "25 23"),
    ("paper-step", "leg-who", " "), ("paper-step", "leg-time", "25:00"),
    ("incident-resolve", "resolution", " "), ("incident-resolve", "incident-order", "ы" * 81),
)  # fmt: skip


def read(form: str, name: str, text: str) -> Parsed | None:
    return FIELDS[form, name].read(text)


@pytest.mark.parametrize(("form", "name", "text", "answers"), GOOD)
def test_an_answer_is_read(form: str, name: str, text: str, answers: Parsed) -> None:
    assert read(form, name, text) == answers


@pytest.mark.parametrize(("form", "name", "text"), BAD)
def test_what_is_no_answer_leaves_the_question_open(form: str, name: str, text: str) -> None:
    assert read(form, name, text) is None


def test_every_question_has_its_good_and_its_bad_answers() -> None:
    assert {(form, name) for form, name, *_ in GOOD} == set(FIELDS)
    assert {(form, name) for form, name, _ in BAD} == set(FIELDS)


@pytest.mark.parametrize("field", FIELDS.values(), ids=lambda field: field.name)
def test_every_quick_answer_is_an_answer(field: Field) -> None:
    assert all(field.read(quick) is not None for quick in field.quick)


def filled(form: str, *answers: str, **known: object) -> Draft:
    """The form with these answers given in order."""
    draft = Draft(1, form, "p7", 3, known)
    for answer in answers:
        after = fill(draft, answer)
        assert after is not None, answer
        draft = after
    return draft


def test_packing_asks_five_questions_in_order_and_ends_as_one_act() -> None:
    given_answers = ("25 23", "1, 2", "1 2", "criteria", "0417")
    draft, asked = Draft(1, "pack", "p7", 3), []
    for answer in given_answers:
        open_question = question(draft)
        assert open_question is not None
        asked.append(open_question.name)
        draft = fill(draft, answer) or draft
    assert asked == ["counts", "variants", "extras", "papers", "seal"]
    assert question(draft) is None
    said = Pack(25, 23, "1, 2", 1, 2, criteria=True, protocol=False, seal="0417")
    assert PACKET_ACTS["pack"](draft.answers) == said


def test_the_button_that_began_the_form_keeps_its_word() -> None:
    draft = filled("count", "22", step="opened")
    assert PACKET_ACTS["count"](draft.answers) == Count(22, "opened")
    assert (draft.ref, draft.version, draft.person) == ("p7", 3, 1)
    assert PACKET_ACTS["via"](filled("via", "водитель").answers) == Announce("водитель")


def test_a_wrong_answer_keeps_those_before_it() -> None:
    draft = filled("pack", "25 23", "-")
    assert fill(draft, "много") is None
    open_question = question(draft)
    assert open_question is not None
    assert open_question.name == "extras"


def test_a_form_that_is_complete_takes_no_further_answer() -> None:
    assert fill(filled("count", "22"), "23") is None


def test_filling_leaves_the_draft_before_it_as_it_was() -> None:
    draft = filled("pack", "25 23")
    kept = dict(draft.answers)
    fill(draft, "-")
    assert draft.answers == kept
    assert filled("pack", "25 23") == replace(draft)


@given(st.sampled_from(sorted(FORMS)), st.lists(st.text(max_size=90), max_size=8))
def test_any_text_is_answered_without_a_fault(form: str, texts: list[str]) -> None:
    draft = Draft(1, form, "p7")
    for text in texts:
        asked = question(draft)
        after = fill(draft, text)
        assert after is None or asked is not None
        draft = after or draft


@given(st.integers(0, 10**5), st.integers(0, 10**5))
def test_never_more_works_than_names_on_the_list(listed: int, wrote: int) -> None:
    found = read("pack", "counts", f"{listed} {wrote}")
    assert (found is not None) == (wrote <= listed <= 9999)
