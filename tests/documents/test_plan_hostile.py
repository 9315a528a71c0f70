"""Files that are no plan, or that mean harm: each becomes one complaint, quickly."""

import time
from io import BytesIO
from os import urandom
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.plan import Plan, PlanError
from documents import workbook as guards
from documents.plan_xlsx import read_plan
from tests.documents.planbook import Cells, errors_after, good_cells, plan_after, workbook

SHEET = "xl/worksheets/sheet4.xml"


def problems(content: bytes) -> list[str]:
    found = read_plan(content)
    assert isinstance(found, tuple)
    return [error.problem for error in found]


def changed(name: str, old: str, new: str) -> bytes:
    """The good workbook with one text inside replaced."""
    made = BytesIO()
    with ZipFile(BytesIO(workbook(good_cells()))) as source, ZipFile(made, "w", ZIP_DEFLATED) as target:
        for entry in source.namelist():
            text = source.read(entry).decode()
            assert entry != name or old in text
            target.writestr(entry, text.replace(old, new) if entry == name else text)
    return made.getvalue()


@pytest.mark.parametrize("content", [b"", b"\x00" * 100, b"PK\x03\x04", "Код;Название".encode("cp1251")])
def test_what_is_no_workbook_is_said_to_be_none(content: bytes) -> None:
    assert problems(content) == ["not-a-workbook"]


def test_another_zip_and_a_damaged_workbook_are_none() -> None:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("readme.txt", "hello")
    assert problems(file.getvalue()) == ["not-a-workbook"]
    assert problems(changed("xl/workbook.xml", "<sheets>", "<sheets")) == ["not-a-workbook"]
    assert problems(changed(SHEET, "<sheetData>", "<sheetData><")) == ["not-a-workbook"]


def test_entities_are_refused_before_they_multiply() -> None:
    bomb = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    head = f'<!DOCTYPE worksheet [<!ENTITY e0 "ha">{bomb}]><worksheet '
    started = time.monotonic()
    assert problems(changed(SHEET, "<worksheet ", head)) == ["not-a-workbook"]
    assert problems(changed("xl/sharedStrings.xml", "<sst ", head.replace("worksheet", "sst"))) == [
        "not-a-workbook"
    ]
    assert time.monotonic() - started < 5


def test_a_zip_bomb_is_refused_unopened() -> None:
    for size in (4 << 20, 200 << 20):
        file = BytesIO()
        with (
            ZipFile(file, "w", ZIP_DEFLATED) as archive,
            archive.open("xl/worksheets/sheet1.xml", "w") as sheet,
        ):
            for _ in range(size >> 20):
                sheet.write(bytes(1 << 20))
        assert problems(file.getvalue()) == ["too-large"]
    assert problems(bytes(9 << 20)) == ["too-large"]


def test_many_entries_are_refused() -> None:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for number in range(500):
            archive.writestr(f"{number}.xml", "")
    assert problems(file.getvalue()) == ["too-large"]


RANGE = "'" + "a" * 20_000
NAMED = f'<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">{RANGE}</definedName>'


def test_what_is_beside_the_sheets_holds_nobody_up() -> None:
    begun = time.process_time()
    named = changed("xl/workbook.xml", "</sheets>", f"</sheets>{NAMED}</definedNames>")
    assert isinstance(read_plan(named), Plan), "a range that is none harms nothing that is read"
    look = f'<numFmts count="1"><numFmt numFmtId="199" formatCode="{"[" * 20_000}"/></numFmts><fonts '
    assert problems(changed("xl/styles.xml", "<fonts ", look)) == ["not-a-workbook"]
    assert problems(
        changed("xl/styles.xml", "</styleSheet>", f"<!--{urandom(3 << 20).hex()}--></styleSheet>")
    ) == ["too-large"]
    assert time.process_time() - begun < 3, "it grows with the square of the text"


def noise(pieces: int) -> str:
    """Words that no packing makes small, and so no zip bomb."""
    return " ".join(f'a{number}="{urandom(3).hex()}"' for number in range(pieces))


def test_a_part_of_few_elements_too_large_to_be_held_is_refused_before_it_is_parsed() -> None:
    begun = time.process_time()
    assert problems(changed(SHEET, "<sheetData>", f"<sheetData><row {noise(60_000)}/>")) == ["not-a-workbook"]
    assert problems(changed(SHEET, "<sheetData>", "<sheetData>" + "<row>" * 30)) == ["not-a-workbook"]
    behind = f"</sheetData>{'<a/>' * 99_000}<!--{urandom(300_000).hex()}-->"
    assert isinstance(read_plan(changed(SHEET, "</sheetData>", behind)), Plan), (
        "it is looked at behind the rows"
    )
    again = '<sheet name="{}" sheetId="9" r:id="rId1"/></sheets>'
    assert problems(changed("xl/workbook.xml", "</sheets>", again)) == ["not-a-workbook"]
    types = "[Content_Types].xml"
    many = '<Override PartName="/x" ContentType="a"/>' * 60_000
    assert problems(changed(types, "</Types>", f"{many}<!--{urandom(50_000).hex()}--></Types>")) == [
        "too-large"
    ]
    assert time.process_time() - begun < 3, "it is parsed all the same"


def test_a_formula_is_read_as_it_stands_and_moved_nowhere() -> None:
    begun = time.process_time()
    first = f'<row r="100"><c r="A100"><f t="shared" si="0" ref="A100:A400">{"A1+" * 10_000}1</f></c></row>'
    others = (f'<row r="{at}"><c r="A{at}"><f t="shared" si="0"/></c></row>' for at in range(101, 400))
    found = read_plan(changed(SHEET, "</sheetData>", f"{first}{''.join(others)}</sheetData>"))
    assert "formula" in {error.problem for error in found}  # type: ignore[union-attr]
    assert time.process_time() - begun < 3, "it is worked out anew for every cell"


@pytest.mark.parametrize("cell", ["XFD1048576", "A1048576", "XFD3", "A99999999"])
def test_a_value_far_away_is_told_with_its_sheet_and_soon(cell: str) -> None:
    row = cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    far = f'<row r="{row}"><c r="{cell}"><v>1</v></c></row></sheetData>'
    started = time.monotonic()
    (error,) = read_plan(changed(SHEET, "</sheetData>", far))  # type: ignore[misc]
    assert isinstance(error, PlanError)
    assert (error.sheet, error.problem) == ("Работы", "too-large")
    assert time.monotonic() - started < 10


def test_far_cells_without_a_value_do_no_harm() -> None:
    far = '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
    assert isinstance(read_plan(changed(SHEET, "</sheetData>", far)), Plan)


def test_too_many_rows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guards, "USUAL", guards.Limits(rows=300))

    def spoil(cells: Cells) -> None:
        cells["Организации"] += [[f"К{number}", "Школа", "Карам", ""] for number in range(301)]

    assert [(error.sheet, error.problem) for error in errors_after(spoil)] == [("Организации", "too-large")]


def test_missing_sheets_and_columns_are_named_without_false_alarms() -> None:
    def spoil(cells: Cells) -> None:
        del cells["Люди"]
        cells["Организации"][0] = ["Код", "Названи", "Место", "Место"]

    errors = [(error.sheet, error.problem, error.column) for error in errors_after(spoil)]
    assert sorted(errors) == [
        ("Люди", "missing-sheet", ""), ("Организации", "duplicate-column", "Место"),
        ("Организации", "missing-column", "Название"), ("Организации", "unknown-column", "Названи"),
    ]  # fmt: skip


def test_a_workbook_of_something_else_lacks_four_sheets() -> None:
    assert problems(workbook({"Лист1": [["Фамилия", "Имя"]]})) == ["missing-sheet"] * 4


def test_sheets_with_headers_alone_are_empty() -> None:
    def spoil(cells: Cells) -> None:
        for title in ("Организации", "Люди", "Работы"):
            del cells[title][1:]

    assert [error.problem for error in errors_after(spoil)] == ["empty-sheet"] * 3


def test_parameters_of_the_campaign_are_known_and_given_once() -> None:
    def spoil(cells: Cells) -> None:
        cells["Кампания"] += [["Пароль", "1"], ["Ключ", "2"], ["Язык", "de"]]
        del cells["Кампания"][2]

    found = [(error.row, error.column, error.problem) for error in errors_after(spoil)]
    assert found == [
        (0, "Название", "missing-value"), (6, "Параметр", "unknown-parameter"),
        (7, "Параметр", "duplicate-parameter"), (8, "Язык", "unknown-language"),
    ]  # fmt: skip


def test_an_error_of_a_formula_is_a_formula() -> None:
    cell = '<c r="C2" t="e"><v>#REF!</v></c>'
    assert problems(changed(SHEET, '<c r="C2"><v>8</v></c>', cell)) == ["formula"]
    assert plan_after().sittings[0].grade == 8


@given(st.binary(max_size=200), st.integers(0, 4000))
def test_a_workbook_with_torn_bytes_raises_nothing(noise: bytes, place: int) -> None:
    content = bytearray(workbook(good_cells()))
    content[place : place + len(noise)] = noise
    assert isinstance(read_plan(bytes(content)), Plan | tuple)
