"""The proposal of schools at the command line: no database, words, files and documented fields."""

import json
import re
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from documents.results_reading import read_results
from tests.cli.forks import ROOT
from tests.cli.shell import Ask
from tests.custody.sampled import DISTRICT, school
from tests.documents.resultbook import table

RESULTS = table([*DISTRICT, *school("КАР", 40, 99, 0.2, 0.2)])
NOW = table([*school("КАР", 38, 5), *school("Р1", 30, 6)])


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    """A folder with last year's table and this year's."""
    (tmp_path / "last.xlsx").write_bytes(RESULTS)
    (tmp_path / "now.xlsx").write_bytes(NOW)
    return tmp_path


def test_schools_are_proposed_in_words_and_files(ask: Ask, tables: Path) -> None:
    told = ask(tables, "sample", "last.xlsx", "-o", "all.xlsx", "--picture", "all.png")
    assert told.code == 0, told.err
    assert "Предложено школ: 1 из 9" in told.out
    assert "КАР  Школа КАР\n  физика, 8 класс. Средний балл" in told.out
    assert "средний балл +10 п. п." in told.out
    assert not re.search(r"[<>]|&[a-z]+;", told.out)
    assert openpyxl.load_workbook(BytesIO((tables / "all.xlsx").read_bytes())).sheetnames[0] == "Предложение"
    assert (tables / "all.png").read_bytes().startswith(b"\x89PNG")
    assert "all.png уже есть" in ask(tables, "sample", "last.xlsx", "--picture", "all.png").line


def test_thresholds_are_named_in_either_language(ask: Ask, tables: Path) -> None:
    strict = ask(tables, "sample", "last.xlsx", "--threshold", "mean=60", "--threshold", "ошибки=3,5")
    assert "Предложено школ: 0 из 9" in strict.out
    assert "+60 п. п." in strict.out
    assert "в 3,5 раза" in strict.out
    wrong = ask(tables, "sample", "last.xlsx", "--threshold", "mean=1000")
    assert (wrong.code, "«mean=1000»" in wrong.line) == (2, True)


def test_every_field_is_there_and_documented(ask: Ask, tables: Path) -> None:
    said = json.loads(ask(tables, "sample", "last.xlsx", "--json").out)
    assert (said["format"], said["works"], len(said["schools"])) == (1, 361, 9)
    (proposed,) = [each for each in said["schools"] if each["proposed"]]
    first = proposed["figures"][0]
    assert (first["sign"], first["is_sign"]) == ("mean", True)
    documented = set(re.findall(r"[a-z_0-9]+", (ROOT / "docs/exports.md").read_text("utf-8")))
    assert {*said, *said["thresholds"], *said["schools"][0], *first} <= documented


def test_two_tables_stand_side_by_side(ask: Ask, tables: Path) -> None:
    told = ask(tables, "sample", "last.xlsx", "--now", "now.xlsx", "-o", "both.xlsx", "--picture", "both.png")
    assert told.code == 0, told.err
    assert "Поставлено рядом: 2" in told.out
    assert (tables / "both.png").read_bytes().startswith(b"\x89PNG")
    (tables / "now.xlsx").write_bytes(table(school("Ж", 20, 1)))
    assert "Сравнивать нечего" in ask(tables, "sample", "last.xlsx", "--now", "now.xlsx").line


def test_the_form_comes_and_a_wrong_table_is_told_by_its_cells(ask: Ask, tables: Path) -> None:
    assert ask(tables, "sample", "form.xlsx", "--form").code == 0
    assert not isinstance(read_results((tables / "form.xlsx").read_bytes()), tuple)
    (tables / "bad.xlsx").write_bytes(b"PK")
    told = ask(tables, "sample", "bad.xlsx")
    assert "не открывается как таблица" in told.out
    assert "мест с ошибками 1" in told.line
    assert ask(tables, "sample", "nowhere.xlsx").code != 0
