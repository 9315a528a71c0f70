"""The books are taken out of the chat, by those who may read everything and by nobody else."""

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl

from bot.cli.ledger_lines import read_lines
from custody.ledger import Entry, first_break
from tests.cli.stranger import stranger
from tests.documents.epcis_check import flaws
from tests.stories.acts import bring
from tests.stories.district import District
from tests.stories.test_labels import file_of


async def test_the_coordinator_and_the_department_take_the_books_out(
    district: District, tmp_path: Path
) -> None:
    label = await district.label("КАР")
    await bring(district, label, "to-observer")
    coordinator, department = district.phones("К-01", "О-01")
    assert "Выберите вид" in await coordinator.say("/export")

    await coordinator.tap("Таблица")
    name, data = await file_of(coordinator, "Отпечаток файла")
    assert name == "export.xlsx"
    book = openpyxl.load_workbook(BytesIO(data))
    acts = [row[6] for row in book["Передачи и действия"].values]
    assert len(acts) == 4, "the header, packed, received, confirmed"
    assert not [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]

    await department.say("/export")
    await department.tap("События")
    name, data = await file_of(department)
    document = json.loads(data)
    assert (name, list(flaws(document))) == ("export.epcis.json", [])
    steps = [event["bizStep"] for event in document["epcisBody"]["eventList"]]
    assert steps == ["packing", "receiving", "accepting"]

    await coordinator.tap("Журнал построчно")
    name, data = await file_of(coordinator)
    assert name == "export.jsonl.zip"
    (tmp_path / name).write_bytes(data)
    with ZipFile(tmp_path / name) as archive:
        assert archive.namelist() == ["export.jsonl", "verify_ledger.py"]
        archive.extractall(tmp_path)
    checked = stranger(tmp_path, name, script=tmp_path / "verify_ledger.py")
    assert "Журнал цел" in checked.out, checked.err
    kept = [each for each in read_lines(tmp_path / "export.jsonl") if isinstance(each, Entry)]
    assert first_break(kept) is None
    assert any(label.code in each.stream for each in kept)


async def test_a_school_takes_nothing_out_by_a_command_or_a_forged_button(district: District) -> None:
    school, coordinator = district.phones("Ш-01", "К-01")
    assert "другим участникам" in await school.say("/export")
    for kind in ("xlsx", "jsonl", "epcis"):
        assert "другим участникам" in await school.press(1, f"t:export::0:{kind}")
    assert "устарела" in await coordinator.press(1, "t:export::0:sql")
    assert not [each for phone in (school, coordinator) for each in await phone.heard() if "document" in each]
