"""The books for other programs."""

import hashlib
import json
from io import BytesIO
from pathlib import Path

import openpyxl

from tests.cli.ledger import code_of, some_acts
from tests.cli.shell import Ask

SHEETS = ["Пакеты", "Передачи и действия", "Работы", "Люди", "Замечания", "Загрузки", "Журнал"]


def sheets(folder: Path, name: str = "export.xlsx") -> dict[str, list[tuple[object, ...]]]:
    book = openpyxl.load_workbook(BytesIO((folder / name).read_bytes()))
    return {sheet.title: list(sheet.values) for sheet in book.worksheets}


def test_a_stranger_can_check_the_exported_chains(ask: Ask, folder: Path) -> None:
    some_acts(folder)
    ask(folder, "export", "--format", "jsonl")
    last: dict[str, str] = {}
    *lines, waiting = (folder / "export.jsonl").read_text("utf-8").splitlines()
    assert sorted(json.loads(waiting)["waiting"]) == sorted(json.loads(line)["hash"] for line in lines)
    for line in lines:
        entry = json.loads(line)
        assert list(entry) == ["stream", "seq", "prev", "hash", "position", "data"]
        assert entry["prev"] == last.get(entry["stream"], "0" * 64)
        last[entry["stream"]] = entry["hash"] = hashlib.sha256(entry["data"].encode()).hexdigest()
        assert json.loads(entry["data"])["seq"] == entry["seq"]
    assert len(last) == 2


def test_the_workbook_says_where_packets_are_and_what_happened(ask: Ask, folder: Path) -> None:
    packet = some_acts(folder)
    assert ask(folder, "export", "--format", "xlsx").code == 0
    found = sheets(folder)
    assert list(found) == SHEETS
    header, *rows = found["Пакеты"]
    assert len(rows) == 16
    (row,) = [dict(zip(header, each, strict=True)) for each in rows if each[0] == code_of(packet)]
    assert row["Этап"] == "Упакованы, в школе"
    assert "Ш-01" in str(row["У кого"])
    assert (row["По списку"], row["Писали"], row["Пломба"]) == (9, 8, "0417")
    assert [str(row[name]) for name in ("С какого времени", "Срок", "Просрочен")] == [
        "2026-04-14 12:10:00", f"{packet.day} 18:00:00", "да",
    ]  # fmt: skip


def test_the_ledgers_sheet_is_in_words(ask: Ask, folder: Path) -> None:
    packet = some_acts(folder)
    ask(folder, "export", "--format", "xlsx", "-o", "books.xlsx")
    header, *rows = sheets(folder, "books.xlsx")["Журнал"]
    said = [dict(zip(header, row, strict=True)) for row in rows]
    assert [row["Номер"] for row in said] == [1, 1, 2, 3]
    assert str(said[0]["Что"]).startswith("план загружен: «ВПР 2026")
    packed, refused = said[2], said[3]
    assert packed["Цепочка"] == f"packet:{packet.id}/{packet.code}"
    assert (packed["Кто"], packed["Принято"], refused["Принято"]) == ("Ш-01", "да", "нет")
    assert "по списку 9" in str(packed["Что"])
    assert len(str(packed["Отпечаток"])) == 16
    assert not any("<" in str(row["Что"]) for row in said)


def test_every_sheet_has_a_frozen_head_filters_and_no_formula(ask: Ask, folder: Path) -> None:
    some_acts(folder)
    ask(folder, "export", "--format", "xlsx")
    book = openpyxl.load_workbook(BytesIO((folder / "export.xlsx").read_bytes()))
    for sheet in book.worksheets:
        assert (sheet.freeze_panes, sheet.auto_filter.ref is not None) == ("A2", True)
        assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


def test_the_other_sheets_hold_acts_works_people_and_uploads(ask: Ask, folder: Path) -> None:
    packet = some_acts(folder)
    ask(folder, "export", "--format", "xlsx")
    found = sheets(folder)
    ((_, *_), act) = found["Передачи и действия"]
    assert act[2] == code_of(packet)
    assert "школьный координатор" in act
    assert len(found["Работы"]) == len(found["Загрузки"]) == 13
    people = dict(zip(*(list(each) for each in (found["Люди"][0], found["Люди"][1])), strict=True))
    assert people["Служебный код"] == "К-01"
    assert people["Роли"] == "координатор"
    assert str(found["Загрузки"][1][4]).endswith("00:00") or found["Загрузки"][1][4]


def test_the_handovers_of_epcis_lead_back_to_the_ledger(ask: Ask, folder: Path) -> None:
    some_acts(folder)
    assert ask(folder, "export", "--format", "epcis").code == 0
    document = json.loads((folder / "export.epcis.json").read_text("utf-8"))
    (event,) = document["epcisBody"]["eventList"]
    assert (event["action"], event["bizStep"]) == ("ADD", "packing")
    ask(folder, "export", "--format", "jsonl")
    lines = (folder / "export.jsonl").read_text("utf-8").splitlines()
    assert event["vpr:sha256"] in [json.loads(line).get("hash") for line in lines]


def test_an_unknown_format_is_refused(ask: Ask, folder: Path) -> None:
    told = ask(folder, "export", "--format", "csv")
    assert told.code == 2
    assert "xlsx,jsonl,epcis" in told.line


def test_a_place_that_cannot_be_written_is_one_line(ask: Ask, folder: Path) -> None:
    line = ask(folder, "export", "--format", "jsonl", "-o", "nowhere/a.jsonl").line
    assert line.startswith(f"Папки {folder / 'nowhere'} нет.")
