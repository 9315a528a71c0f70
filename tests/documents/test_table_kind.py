"""What a workbook is for, by the titles of its sheets."""

from io import BytesIO

import pytest
from xlsxwriter import Workbook

from documents.plan_xlsx import write_template
from documents.table_kind import TITLES, purpose_of


def book(*titles: str) -> bytes:
    file = BytesIO()
    with Workbook(file) as workbook:
        for title in titles:
            workbook.add_worksheet(title)
    return file.getvalue()


def form() -> bytes:
    file = BytesIO()
    write_template(file)
    return file.getvalue()


@pytest.mark.parametrize(("title", "kind"), TITLES.items())
def test_a_table_is_known_by_its_own_sheet(title: str, kind: str) -> None:
    assert purpose_of(book("Лист1", f" {title.upper()} ")) == kind


def test_the_form_of_a_plan_is_a_plan() -> None:
    assert purpose_of(form()) == "plan"


@pytest.mark.parametrize("content", [book("Лист1"), b"", b"PK\x03\x04", form()[:400]])
def test_what_no_sheet_tells_is_not_guessed(content: bytes) -> None:
    assert purpose_of(content) is None
