"""What `load` says of a plan: numbers, tasks by whose role they are, lists nobody approved, doubts."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

from custody.desk.plans.lines import lines_of
from custody.plan import Plan, PlanTask
from custody.planning.tally import Named, PlanResult, Vanished
from documents.example_plan import district_plan, write_plan
from tests.cli.shell import Ask

PLAN = district_plan(date(2026, 4, 14))
ORDER = PlanTask("Приказ / проект", "department", date(2026, 4, 10))
LIST = PlanTask("Список", "deputy", date(2026, 4, 10))


def _write(folder: Path, plan: Plan) -> None:
    book = BytesIO()
    write_plan(plan, book)
    (folder / "plan.xlsx").write_bytes(book.getvalue())


def test_a_task_that_is_gone_is_named_with_its_role_and_open_lists_are_told(ask: Ask, folder: Path) -> None:
    _write(folder, replace(PLAN, roadmap=(ORDER, LIST)))
    told = ask(folder, "load", "plan.xlsx")
    assert "Не утверждено отделом: школы, наблюдатели, эксперты" in told.out
    assert "пакетов 0, аудиторий 0, мероприятий 2" in told.out
    _write(folder, replace(PLAN, roadmap=(LIST,)))
    told = ask(folder, "load", "plan.xlsx")
    assert "Снято с плана: Приказ / проект (отдел образования)" in told.out
    assert "Не утверждено отделом" in told.out
    assert "Не утверждено" not in ask(folder, "load", "plan.xlsx").out, "nothing new, nothing to tell"


def test_a_line_of_the_difference_knows_whose_task_it_is() -> None:
    result = PlanResult(
        vanished=[Vanished("tasks", "Приказ / проект / department")],
        fresh=[Named("tasks", "Список / deputy")],
    )
    assert [(each.key, each.role) for each in lines_of(result)] == [
        ("Приказ / проект", "department"),
        ("Список", "deputy"),
    ]


def test_a_mistyped_subject_and_days_that_are_over_are_doubted(ask: Ask, folder: Path) -> None:
    over = tuple(replace(each, date=each.date.replace(year=2024)) for each in PLAN.sittings)
    _write(folder, replace(PLAN, sittings=(replace(over[0], subject="физека", expert=None), *over[1:])))
    told = ask(folder, "load", "plan.xlsx", "--dry-run")
    assert "Нет ли опечатки: «физека» в строке 2 листа «Работы» – есть «физика»." in told.out
    assert "Все работы этого плана в прошедших днях, последняя" in told.out


def test_whoever_is_concerned_and_has_no_phone_is_named(ask: Ask, folder: Path) -> None:
    first, *others = (replace(each, date=each.date.replace(year=2090)) for each in PLAN.sittings)
    _write(folder, replace(PLAN, sittings=(first, *others)))
    assert "позвоните" not in ask(folder, "load", "plan.xlsx").out, "nobody has heard of the plan yet"
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute("INSERT INTO devices (chat, person, joined_at) SELECT 7, id, 0 FROM people LIMIT 1")
        books.execute("UPDATE devices SET person = (SELECT id FROM people WHERE callsign = 'Н-02')")
    _write(folder, replace(PLAN, sittings=(replace(first, date=date(2090, 4, 20)), *others)))
    assert "позвоните" not in ask(folder, "load", "plan.xlsx", "--dry-run").out
    assert "Без телефона, позвоните: Н-01, Ш-01, Э-01." in ask(folder, "load", "plan.xlsx").out
    assert "позвоните" not in ask(folder, "load", "plan.xlsx").out
