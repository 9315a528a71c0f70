"""The optional sheets of rooms and of the roadmap: read row by row, and every fault named."""

from datetime import date
from io import BytesIO

import openpyxl

from custody.plan import PlanRoom, PlanTask, Problem
from documents.example_plan import example_plan
from documents.plan_xlsx import read_plan, write_plan, write_template
from tests.documents.planbook import Cells, Spoil, errors_after, plan_after

ROOMS = ["Организация", "Аудитория", "Дата", "Предмет", "Класс", "Мест", "Участников"]
TASKS = ["Мероприятие", "Ответственный", "Начало", "Срок", "Кто"]


def with_rows(rooms: list[list[object]], tasks: list[list[object]]) -> Spoil:
    def spoil(cells: Cells) -> None:
        cells["Аудитории"] = [list(ROOMS), *rooms]
        cells["План мероприятий"] = [list(TASKS), *tasks]

    return spoil


def test_rooms_and_tasks_are_read_and_without_their_sheets_nothing_is_said_of_them() -> None:
    good = with_rows(
        [["кар", 12, "", "", "", "", ""], ["КАР", "зал", date(2024, 4, 16), "Физика", 8, 30, 9]],
        [["Назначены организаторы", "школа", "01.04.2024", "10.04.2024", "каждая организация"]],
    )
    plan = plan_after(good)
    assert plan.rooms == (
        PlanRoom("КАР", "12"),
        PlanRoom("КАР", "зал", date(2024, 4, 16), "физика", 8, 30, 9),
    )
    task = PlanTask(
        "Назначены организаторы", "school", date(2024, 4, 10), date(2024, 4, 1), each_organisation=True
    )
    assert plan.roadmap == (task,)
    assert (plan_after().rooms, plan_after().roadmap) == (None, None)


def test_every_fault_of_these_sheets_is_named_by_row_and_column() -> None:
    bad = with_rows(
        [
            ["ЙОК", "1", "", "", "", "", ""],
            ["КАР", "2", date(2024, 4, 17), "", "", "", ""],
            ["КАР", "3", "", "", "", 900, ""],
            ["КАР", "3", "", "", "", "", ""],
        ],
        [
            ["Раз", "школа", date(2024, 4, 2), date(2024, 4, 1), "иногда"],
            ["Раз", "школа", "", "", ""],
        ],
    )
    found = errors_after(bad)
    assert [(each.sheet, each.row, each.problem) for each in found] == [
        ("Аудитории", 2, Problem.UNKNOWN_ORGANISATION),
        ("Аудитории", 3, Problem.NO_SUCH_SITTING),
        ("Аудитории", 4, Problem.OUT_OF_RANGE),
        ("Аудитории", 5, Problem.DUPLICATE_ROOM),
        ("План мероприятий", 2, Problem.UNKNOWN_REACH),
        ("План мероприятий", 2, Problem.DATES_SWAPPED),
        ("План мероприятий", 3, Problem.MISSING_VALUE),
        ("План мероприятий", 3, Problem.DUPLICATE_TASK),
    ]


def test_the_form_has_every_sheet_and_explains_every_column() -> None:
    file = BytesIO()
    write_template(file)
    assert read_plan(file.getvalue()) == example_plan()
    book = openpyxl.load_workbook(file)
    assert {"Аудитории", "План мероприятий", "Как заполнять"} <= set(book.sheetnames)
    explained = {row[1] for row in book["Как заполнять"].iter_rows(values_only=True) if row[1]}
    for sheet in book.sheetnames[1:-1]:
        assert {cell.value for cell in book[sheet][1]} <= explained


def test_a_plan_with_rooms_and_tasks_is_written_as_it_is_read() -> None:
    file = BytesIO()
    write_plan(example_plan(), file)
    assert read_plan(file.getvalue()) == example_plan()


def test_a_collection_is_read_with_its_forms_and_what_is_wrong_with_a_task_is_named() -> None:
    def spoil(cells: Cells) -> None:
        header: list[object] = ["Номер", *TASKS, "Вид", "Формы", "Напомнить за, дней"]
        day = date(2024, 4, 16)
        cells["План мероприятий"] = [
            header,
            [4, "Сбор", "школа", "", day, "каждая", "сбор данных", "Форма 1; Форма, 2;Форма 1", "1, 7"],
            [4, "Логины", "координатор", "", day, "", "пароль", "", "скоро"],
            [0, "Сбор ещё", "школа", "", day, "", "сбор данных", "", 400],
        ]

    found = errors_after(spoil)
    assert [(each.row, each.column, each.problem) for each in found] == [
        (3, "Вид", Problem.UNKNOWN_TASK_KIND), (3, "Напомнить за, дней", Problem.NOT_A_NUMBER),
        (3, "Номер", Problem.DUPLICATE_TASK), (4, "Номер", Problem.OUT_OF_RANGE),
        (4, "Напомнить за, дней", Problem.OUT_OF_RANGE), (4, "Формы", Problem.MISSING_VALUE),
    ]  # fmt: skip

    def mend(cells: Cells) -> None:
        spoil(cells)
        del cells["План мероприятий"][2:]

    (task,) = plan_after(mend).roadmap or ()
    assert (task.number, task.kind, task.forms) == (4, "collection", ("Форма 1", "Форма, 2"))
    assert task.remind_days == (7, 1)
