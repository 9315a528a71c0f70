"""Every fault of a table of marks is said: where it is, why, and what to do instead."""

import logging

import pytest

from custody.marks.problems import MarkProblem
from custody.plan_problems import PlanError
from locales.phrases import LANGUAGES
from locales.words import Words

IRKUTSK = Words("Asia/Irkutsk")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_of_a_table_of_marks_has_a_sentence(
    language: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        for problem in MarkProblem:
            said = IRKUTSK.say_problem(
                PlanError("Баллы", 5, "Вариант", problem, "<b>", ("12", "Карамская ООШ")), language
            )
            assert not caplog.records, problem
            assert said.startswith(("Баллы, строка 5, «Вариант»: ", "Баллы, row 5, “Вариант”: "))
            assert "{" not in said
            assert len(said) < 330, (problem, len(said))


def test_a_refused_name_is_told_with_the_law_and_with_what_to_do() -> None:
    said = IRKUTSK.say_problem(PlanError("Баллы", 1, "", MarkProblem.NAME_COLUMN, "G"), "ru")
    assert "зарубежный мессенджер" in said
    assert "Удалите столбец" in said
    assert "G" in said
