"""The board of the roadmap as a workbook, and the roadmap of S as rows of the form."""

from datetime import UTC, date, datetime
from io import BytesIO

import openpyxl

from custody.approval import PlannedSchool
from custody.facts.names import Who
from custody.plan_roadmap import LONGEST_FORM, LONGEST_TASK
from custody.roadmap import Task, TaskMark, TaskTotal
from custody.roles import Role
from documents.roadmap_template import roadmap_template
from documents.roadmap_xlsx import roadmap_to_xlsx

DAY, WHO = date(2026, 9, 12), Who(1, "Ш-01", Role.SCHOOL)
SCHOOLS = (PlannedSchool("БПК", "=колледж", "г. Слюдянка"), PlannedSchool("УТТ", "Техникум", "г. Усолье"))


def test_the_roadmap_of_the_procedure_is_whole_and_moves_to_another_year() -> None:
    tasks = roadmap_template(2028)
    assert [each.number for each in tasks] == list(range(1, len(tasks) + 1))
    assert {each.until.year for each in tasks} == {2028}
    assert all(each.since and each.since <= each.until for each in tasks)
    assert [each.kind for each in tasks].count("collection") == 2
    assert [each.kind for each in tasks].count("credentials") == 2
    assert all(len(each.task) <= LONGEST_TASK for each in tasks)
    assert all(len(form) <= LONGEST_FORM for each in tasks for form in each.forms)
    assert [(each.since, each.until) for each in tasks if each.task == "Работы проведены"] == [
        (date(2028, 9, 15), date(2028, 10, 20))
    ]


def test_the_table_shows_days_where_something_was_done_and_every_form_that_is_awaited() -> None:
    (said,) = [each for each in roadmap_template(2026) if each.number == 12]
    task = Task(7, 1, said)
    mark = TaskMark(
        7, "БПК", "done", DAY, WHO, datetime(2026, 9, 12, tzinfo=UTC), 3, said.forms[0], by_word=True
    )
    file = roadmap_to_xlsx([(task, TaskTotal(0, 2), "late")], SCHOOLS, (mark,), "ru")
    book = openpyxl.load_workbook(BytesIO(file))
    assert book.sheetnames == ["Мероприятия", "По организациям", "Формы"]
    first = next(book["Мероприятия"].iter_rows(min_row=2, values_only=True))
    assert first[:4] == (12, said.task, "школа", "сбор данных")
    assert first[6:9] == (0, 2, "просрочено")
    places = list(book["По организациям"].iter_rows(min_row=2, values_only=True))
    assert [row[:5] for row in places] == [
        ("БПК", "=колледж", "г. Слюдянка", 1, None), ("УТТ", "Техникум", "г. Усолье", 1, None),
    ]  # fmt: skip
    forms = list(book["Формы"].iter_rows(min_row=2, values_only=True))
    assert len(forms) == 2 * len(said.forms)
    assert [row[5:] for row in forms[:2]] == [(datetime(2026, 9, 12), "Ш-01", "да"), (None, None, None)]  # noqa: DTZ001
