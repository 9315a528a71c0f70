"""The ledger is checked in the database, in a copy and in an export, and the first break is named."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.ledger import OTHER_SEAL, edit, some_acts
from tests.cli.shell import Ask, shell

Lines = list[str]


@pytest.fixture
def acted(folder: Path) -> Path:
    """Books in which something has happened."""
    some_acts(folder)
    return folder


def test_an_untouched_ledger_holds_everywhere(ask: Ask, acted: Path) -> None:
    assert ask(acted, "export", "--format", "jsonl").code == 0
    assert ask(acted, "backup", "copy.db").code == 0
    for words in ([], ["export.jsonl"], ["copy.db"]):
        told = ask(acted, "verify", *words)
        assert told.code == 0, told.err
        assert "Цепочки целы: записей 4, цепочек 2. Контрольных точек нет" in told.out
        assert "Журнал цел" not in told.out, "nothing seals it"


def test_one_edited_byte_in_the_database_is_found(ask: Ask, acted: Path) -> None:
    ask(acted, "backup", "copy.db")
    for file in ("custody.db", "copy.db"):
        edit(acted / file, OTHER_SEAL)
    for words in ([], ["copy.db"]):
        told = ask(acted, "verify", *words)
        assert told.code == 1
        assert "цепочка packet:" in told.line
        assert "запись № 2 изменена" in told.line


def test_a_removed_row_is_found(ask: Ask, acted: Path) -> None:
    edit(acted / "custody.db", "DELETE FROM ledger WHERE kind = 'packed'")
    assert "перед записью № 3 не хватает записей" in ask(acted, "verify").line


def _edited(lines: Lines) -> Lines:
    return [*lines[:2], lines[2].replace(r"\"0417\"", r"\"0418\""), *lines[3:]]


def _without_one(lines: Lines) -> Lines:
    return [*lines[:2], *lines[3:]]


def _swapped(lines: Lines) -> Lines:
    return [lines[0], lines[2], lines[1], lines[3]]


def _moved_to_the_end(lines: Lines) -> Lines:
    return [lines[1], lines[0], lines[2], lines[3]]


def _repeated(lines: Lines) -> Lines:
    """A second chain of a name that was there before."""
    return [*lines, lines[0]]


def _replaced(lines: Lines) -> Lines:
    """An entry whose own hash fits again: the one after it does not continue it."""
    said = json.loads(lines[2])
    said["data"] = said["data"].replace('"0417"', '"0418"')
    said["hash"] = hashlib.sha256(said["data"].encode()).hexdigest()
    return [*lines[:2], json.dumps(said), *lines[3:]]


def _foreign(lines: Lines) -> Lines:
    said = json.loads(lines[0])
    said["data"] = "no entry"
    said["hash"] = hashlib.sha256(b"no entry").hexdigest()
    return [json.dumps(said), *lines[1:]]


@pytest.mark.parametrize(
    ("spoil", "place"),
    [
        (_edited, "№ 2 изменена"),
        (_without_one, "перед записью № 3 не хватает"),
        (_swapped, "№ 2 стоит не на своём месте"),
        (_moved_to_the_end, "№ 2 "),
        (_repeated, "№ 1 стоит не на своём месте"),
        (_replaced, "№ 3 не продолжает"),
        (_foreign, "№ 1 изменена"),
    ],
)
def test_a_spoiled_export_names_its_first_break(
    ask: Ask, acted: Path, spoil: Callable[[Lines], Lines], place: str
) -> None:
    ask(acted, "export", "--format", "jsonl")
    *lines, waiting = (acted / "export.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["seq"] for line in lines] == [1, 1, 2, 3]
    assert len(json.loads(waiting)["waiting"]) == len(lines), "no checkpoint has given them a place"
    (acted / "spoiled.jsonl").write_text("\n".join(spoil(lines)) + "\n", "utf-8")
    told = ask(acted, "verify", "spoiled.jsonl")
    assert told.code == 1
    assert place in told.line


@pytest.mark.parametrize(
    "text",
    ["{", "[]", '{"stream": "a"}', '{"stream":"a","seq":"x","prev":"","hash":"","data":""}',
     '{"stream":"a","seq":1e400,"prev":"","hash":"","data":""}', "[" * 100_000],
    ids=str.__len__,
)  # fmt: skip
def test_a_line_that_is_no_entry_is_named(ask: Ask, acted: Path, text: str) -> None:
    ask(acted, "export", "--format", "jsonl")
    with (acted / "export.jsonl").open("a", encoding="utf-8") as file:
        file.write(text + "\n")
    assert "строка 6" in ask(acted, "verify", "export.jsonl").line


def test_an_export_alone_is_enough(acted: Path, tmp_path: Path) -> None:
    exported = shell(acted, "export", "--format", "jsonl", "-o", "-")
    alone = tmp_path / "elsewhere"
    alone.mkdir()
    (alone / "ledger.jsonl").write_text(exported.out, "utf-8")
    assert shell(alone, "verify", "ledger.jsonl").code == 0


def test_a_missing_file_is_one_line(ask: Ask, acted: Path) -> None:
    told = ask(acted, "verify", "ledger.jsonl")
    assert "ledger.jsonl" in told.line
    assert told.code == 2, "nothing was checked, so nothing is said not to hold"


def test_an_empty_export_is_not_called_whole(ask: Ask, acted: Path) -> None:
    (acted / "ledger.jsonl").touch()
    told = ask(acted, "verify", "ledger.jsonl")
    assert told.code == 2
    assert "ledger.jsonl пуст" in told.line
