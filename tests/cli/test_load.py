"""A plan enters the books whole or not at all."""

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from documents.example_plan import district_plan, write_plan
from tests.cli.ledger import dump
from tests.cli.shell import Ask, shell

PLAN = district_plan(date(2026, 4, 14))


def spoil(folder: Path) -> None:
    """Three mistakes in three sheets."""
    book = openpyxl.load_workbook(folder / "plan.xlsx")
    book["Организации"]["B3"] = None
    book["Люди"]["B4"] = "курьер"
    book["Работы"]["D5"] = "завтра"
    book.save(folder / "bad.xlsx")


def plan_entries(folder: Path) -> list[dict[str, object]]:
    """What the ledger says of plans."""
    with closing(sqlite3.connect(folder / "custody.db")) as connection:
        found = connection.execute("SELECT data FROM ledger WHERE kind = 'plan-loaded' ORDER BY seq")
        return [json.loads(data) for (data,) in found]


def test_a_bad_workbook_lists_every_bad_row_and_changes_nothing(folder: Path) -> None:
    spoil(folder)
    before = dump(folder)
    told = shell(folder, "load", "bad.xlsx")
    assert told.code == 1
    assert "3" in told.line
    rows = told.out.splitlines()
    assert len(rows) == 3
    assert "Организации, строка 3" in rows[0]
    assert "Люди, строка 4" in rows[1]
    assert "курьер" in rows[1]
    assert "Работы, строка 5" in rows[2]
    assert "завтра" in rows[2]
    assert dump(folder) == before


def test_a_plan_is_a_line_in_the_campaigns_ledger(folder: Path) -> None:
    (entry,) = plan_entries(folder)
    body = entry["body"]
    assert isinstance(body, dict)
    assert body["sha256"] == hashlib.sha256((folder / "plan.xlsx").read_bytes()).hexdigest()
    new = {"campaigns": 1, "organisations": 6, "people": 19, "sittings": 12, "packets": 16}
    assert body["new"] == new | dict.fromkeys(("rooms", "tasks", "programmes", "places"), 0)
    assert entry["actor"] == "operator"


def test_the_same_plan_twice_changes_nothing(ask: Ask, folder: Path) -> None:
    before = dump(folder)
    told = ask(folder, "load", "plan.xlsx")
    assert told.code == 0
    assert "ничего не изменилось" in told.out
    assert dump(folder) == before


def test_a_rehearsal_says_what_would_change_and_keeps_nothing(ask: Ask, folder: Path) -> None:
    _changed(folder)
    before = dump(folder)
    told = ask(folder, "load", "changed.xlsx", "--dry-run")
    assert told.code == 0
    assert "Новое: организаций 0, людей 0, работ 0, пакетов 2" in told.out
    assert "ничего не записано" in told.out
    assert dump(folder) == before


def test_a_changed_plan_says_what_is_new_and_what_has_vanished(ask: Ask, folder: Path) -> None:
    _changed(folder)
    told = ask(folder, "load", "changed.xlsx")
    assert told.code == 0
    assert "Новое: организаций 0, людей 0, работ 0, пакетов 2" in told.out
    assert "Снято с плана: К-02" in told.out
    assert [entry["seq"] for entry in plan_entries(folder)] == [1, 2]


def _changed(folder: Path) -> None:
    people = tuple(person for person in PLAN.people if person.callsign != "К-02")
    sittings = (replace(PLAN.sittings[0], packets=3), *PLAN.sittings[1:])
    book = BytesIO()
    write_plan(replace(PLAN, people=people, sittings=sittings), book)
    (folder / "changed.xlsx").write_bytes(book.getvalue())


def test_colliding_deadlines_are_named(ask: Ask, folder: Path) -> None:
    told = ask(folder, "load", "plan.xlsx", "--dry-run")
    assert "Сроки сталкиваются: ср 15.04.2026" in told.out
    assert "вт 14.04.2026, работ" not in told.out


@pytest.mark.parametrize(
    ("name", "said"),
    [("missing.xlsx", "Файла или папки missing.xlsx нет."), (".", ".: это папка, а нужен файл.")],
)
def test_a_file_that_cannot_be_read_is_one_line(ask: Ask, folder: Path, name: str, said: str) -> None:
    assert ask(folder, "load", name).line.startswith(said)


def test_what_is_no_workbook_is_said_to_be_none(ask: Ask, folder: Path) -> None:
    (folder / "plan.doc").write_text("Уважаемые коллеги", "utf-8")
    told = ask(folder, "load", "plan.doc")
    assert told.line
    assert "не открывается" in told.out


def test_a_form_that_nobody_has_filled_in_is_no_campaign(ask: Ask, tmp_path: Path) -> None:
    for words in (["migrate"], ["template", "form.xlsx"]):
        assert ask(tmp_path, *words).code == 0
    before = dump(tmp_path)
    told = ask(tmp_path, "load", "form.xlsx")
    assert told.code == 1
    assert "Замените примеры" in told.line
    assert dump(tmp_path) == before
    assert "пакетов 3" in ask(tmp_path, "load", "form.xlsx", "--dry-run").out


def test_the_form_with_one_work_of_ones_own_can_be_loaded(ask: Ask, tmp_path: Path) -> None:
    for words in (["migrate"], ["template", "form.xlsx"]):
        assert ask(tmp_path, *words).code == 0
    book = openpyxl.load_workbook(tmp_path / "form.xlsx")
    book["Работы"]["D2"] = date(2026, 4, 14)
    book["Работы"]["D3"] = date(2026, 4, 14)
    book.save(tmp_path / "form.xlsx")
    assert "пакетов 3" in ask(tmp_path, "load", "form.xlsx").out


def test_a_form_that_cannot_be_written_is_one_line(ask: Ask, tmp_path: Path) -> None:
    assert "nowhere" in ask(tmp_path, "template", "nowhere/form.xlsx").line
