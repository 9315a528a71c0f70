"""Tables for other people's spreadsheets: all that went in, and nothing that runs."""

from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, date, datetime, time
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from documents import export_xlsx
from documents.export_xlsx import TooManyRowsError, Workbook

ZONE = ZoneInfo("Asia/Irkutsk")


def rows_to_xlsx(title: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> bytes:
    """A workbook of one sheet."""
    file = BytesIO()
    book = Workbook(file, title, ZONE)
    with closing(book):
        book.begin(title, columns)
        book.add(rows)
    return file.getvalue()


def sheet_of(content: bytes) -> Worksheet:
    """The only sheet of an exported workbook."""
    sheet = load_workbook(BytesIO(content)).active
    assert isinstance(sheet, Worksheet)
    return sheet


def test_a_table_is_framed_for_work() -> None:
    sheet = sheet_of(rows_to_xlsx("Пакеты", ["Код", "Работ"], [["K7M2-9Q", 23], ["X2Y4-AB", 9]]))
    assert (sheet.title, sheet.freeze_panes, sheet.auto_filter.ref) == ("Пакеты", "A2", "A1:B3")
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["Код", "Работ"], ["K7M2-9Q", 23], ["X2Y4-AB", 9],
    ]  # fmt: skip
    assert sheet["A1"].font.b


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "+7 924", "-cmd|' /C calc'!A0", "@SUM(A1)", "=HYPERLINK(1)", "\t=1+1", "\r=1+1", "\n=1+1",
        "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20SUM(A1)", "  =1+1",
    ],
)  # fmt: skip
def test_no_text_becomes_a_formula_even_when_its_cell_is_touched(text: str) -> None:
    sheet = sheet_of(rows_to_xlsx("т", [text], [[text]]))
    for cell in (sheet["A1"], sheet["A2"]):
        assert (cell.data_type, cell.hyperlink) == ("s", None)
    assert sheet["A2"].value.replace("_x000D_", "\r").strip(" \t\r\n") == text.strip(" \t\r\n")
    assert sheet["A2"].quotePrefix, "a spreadsheet would take it for a formula after F2 and Enter"


def test_an_ordinary_text_and_an_address_are_plain_texts() -> None:
    cells = sheet_of(rows_to_xlsx("т", ["a", "b"], [["{=1}", "http://a.b"]]))[2]
    assert [(cell.data_type, cell.hyperlink, cell.quotePrefix) for cell in cells] == [("s", None, False)] * 2


def test_days_and_times_are_real_ones_in_the_zone_of_the_campaign() -> None:
    row = [date(2024, 4, 16), datetime(2024, 4, 16, 12, 40, tzinfo=UTC), time(9, 5)]
    cells = sheet_of(rows_to_xlsx("т", ["a", "b", "c"], [row]))[2]
    assert [str(cell.value) for cell in cells] == ["2024-04-16 00:00:00", "2024-04-16 20:40:00", "09:05:00"]
    assert [cell.data_type for cell in cells] == ["d", "d", "s"]
    assert [cell.number_format for cell in cells[:2]] == ["dd.mm.yyyy", "dd.mm.yyyy hh:mm"]


def test_columns_are_as_wide_as_what_stands_in_them() -> None:
    sheet = sheet_of(
        rows_to_xlsx("т", ["a", "b", "c"], [["x" * 30, datetime(2024, 4, 16, tzinfo=UTC), "x" * 500]])
    )
    assert [sheet.column_dimensions[name].width for name in "ABC"] == pytest.approx([32, 19, 60], abs=1)


def test_nothing_is_lost_or_changed_on_the_way() -> None:
    row = [None, True, 1.5, 2**60, float("nan"), float("inf"), "0012", "ы" * 40_000, "\ud800"]
    cells = list(sheet_of(rows_to_xlsx("т", list("abcdefghi"), [row]))[2])
    assert [cell.value for cell in cells[:7]] == [None, True, 1.5, str(2**60), "nan", "inf", "0012"]
    assert cells[7].value == "ы" * 32_766 + "…"
    assert cells[8].value == "?"


@pytest.mark.parametrize("title", ["a/b:c*[d]?", "'x'", "", "ы" * 50, "History"])
def test_any_title_will_do(title: str) -> None:
    assert 1 <= len(sheet_of(rows_to_xlsx(title, ["a"], [])).title) <= 31


def test_more_rows_than_a_sheet_holds_are_not_dropped_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export_xlsx, "_MOST_ROWS", 2)
    with pytest.raises(TooManyRowsError):
        rows_to_xlsx("т", ["a"], [[1], [2], [3]])


def test_the_same_rows_make_the_same_bytes() -> None:
    assert rows_to_xlsx("т", ["a"], [[1]]) == rows_to_xlsx("т", ["a"], [[1]])


@given(
    st.lists(
        st.lists(st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"])), max_size=3), max_size=5
    )
)
def test_any_text_comes_back(rows: list[list[str]]) -> None:
    sheet = sheet_of(rows_to_xlsx("т", ["a", "b", "c"], rows))
    for number, row in enumerate(rows, start=2):
        assert [str(sheet.cell(number, column).value or "") for column in range(1, len(row) + 1)] == row
