"""What counts as an answer to each question, and what does not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.acts import Announce, Count, Pack
from custody.desk.forms.finishing import PACKET_ACTS
from custody.fields import Field
from custody.forms import FORMS, Draft, fill, question
from custody.readers import Parsed
from tests.custody.form_answers import BAD, GOOD

FIELDS = {(form, field.name): field for form, fields in FORMS.items() for field in fields}


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
