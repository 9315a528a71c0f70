"""Every fault of a workbook is said: where it is, and what to write instead."""

import logging
from enum import StrEnum

import pytest

from custody.plan_problems import PlanError, Problem
from custody.sampling.problems import ResultsProblem
from locales.phrases import LANGUAGES
from locales.words import Words

IRKUTSK = Words("Asia/Irkutsk")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("problem", [*Problem, *ResultsProblem])
def test_every_fault_of_a_workbook_has_a_sentence(
    problem: StrEnum, language: str, caplog: pytest.LogCaptureFixture
) -> None:
    error = PlanError("Люди", 5, "Роль", problem, "<эксперд>", ("эксперт", "школа"))
    with caplog.at_level(logging.WARNING):
        said = IRKUTSK.say_problem(error, language)
    assert not caplog.records
    assert said.startswith(("Люди, строка 5, «Роль»: ", "Люди, row 5, “Роль”: "))
    assert "{" not in said
    assert len(said) < 260


def test_a_fault_of_a_whole_sheet_has_no_row_and_of_the_file_no_sheet() -> None:
    empty = PlanError("Люди", 0, "", Problem.EMPTY_SHEET)
    assert IRKUTSK.say_problem(empty, "ru").startswith("Люди: Под заголовками")
    assert IRKUTSK.say_problem(PlanError("", 0, "", Problem.NOT_A_WORKBOOK), "ru").startswith("Файл")


def test_a_fault_is_harmless_in_a_message() -> None:
    error = PlanError("Люди", 5, "Роль", Problem.UNKNOWN_ROLE, "<b>", ("эксперт",))
    assert "«&lt;b&gt;»" in IRKUTSK.say_problem(error, "ru", markup=True)
    assert "«<b>»" in IRKUTSK.say_problem(error, "ru")
