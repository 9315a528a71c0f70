"""The colleges' workbook: what is written is read back the same, and the form of schools stays plain."""

from datetime import date
from io import BytesIO

from custody.approval_rows import rows_of
from custody.plan import Plan
from documents.college_example import college_example
from documents.large_colleges import large_colleges
from documents.plan_lists_xlsx import lists_to_xlsx
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


def test_the_departments_file_names_the_timetable_of_each_checking_place() -> None:
    places = rows_of("places", (), (), (), college_example().places or ())
    sheets = read_sheets(lists_to_xlsx([("places", places, "0" * 64)], "ru"))
    assert isinstance(sheets, dict)
    first = sheets["Места проверки"][1].cells
    assert first[0] == "М-1"
    assert first[2:6] == ("15.09.2026", "27.10.2026", "9:00–18:00", "П-01")
