"""The colleges' workbook: what is written is read back the same, and the form of schools stays plain."""

from datetime import date
from io import BytesIO

from custody.plan import Plan
from documents.college_example import college_example
from documents.large_colleges import large_colleges
from documents.plan_xlsx import is_untouched, read_plan, write_plan, write_template
from documents.workbook import read_sheets


def written(plan: Plan) -> bytes:
    """The workbook of this plan."""
    book = BytesIO()
    write_plan(plan, book)
    return book.getvalue()


def test_a_college_plan_is_read_as_it_was_written() -> None:
    for plan in (college_example(), large_colleges(date(2026, 9, 15), 21)):
        assert read_plan(written(plan)) == plan


def test_the_form_of_colleges_that_nobody_filled_in_is_known_again() -> None:
    form = BytesIO()
    write_template(form, college=True)
    plan = read_plan(form.getvalue())
    assert isinstance(plan, Plan)
    assert is_untouched(plan)
    assert plan.campaign.metasubject == "метапредметная работа"


def test_the_form_of_schools_has_no_column_of_the_colleges() -> None:
    form = BytesIO()
    write_template(form)
    sheets = read_sheets(form.getvalue())
    assert isinstance(sheets, dict)
    assert "Профессии" not in sheets
    assert sheets["Организации"][0].cells == ("Код", "Название", "Место", "Учебная неделя")
