"""Whatever is done to a sealed ledger is named: in the database, in a copy, and in an export alone."""

import json
from pathlib import Path

import pytest

from bot.signing import load_or_make
from tests.cli.ledger import OTHER_SEAL
from tests.cli.sealed import Sealed, sealed_books
from tests.cli.shell import Ask, Told

EDIT = f"{OTHER_SEAL} AND seq = 2"
TAKEN_OUT = "DELETE FROM ledger WHERE kind = 'packed' AND seq = 2"
TURNED = (
    "UPDATE ledger SET seq = 99 WHERE stream LIKE 'packet:%' AND seq = 2",
    "UPDATE ledger SET seq = 2 WHERE stream LIKE 'packet:%' AND seq = 3",
    "UPDATE ledger SET seq = 3 WHERE seq = 99",
)
LAST = "DELETE FROM ledger WHERE id = (SELECT MAX(id) FROM ledger)"
PLACE = "DELETE FROM ledger_log WHERE position = (SELECT MAX(position) FROM ledger_log)"
SWAP = (
    "UPDATE ledger_log SET position = -1 WHERE position = 1",
    "UPDATE ledger_log SET position = 1 WHERE position = 2",
    "UPDATE ledger_log SET position = 2 WHERE position = -1",
)


@pytest.fixture
def books(folder: Path) -> Sealed:
    return sealed_books(folder)


def everywhere(ask: Ask, books: Sealed, *words: str) -> list[Told]:
    """What is said of the database, of an export alone, and of a copy."""
    ask(books.folder, "export", "--format", "jsonl", "--over")
    key = ("--key", books.signer.words)
    told = [ask(books.folder, "verify", *words), ask(books.folder, "verify", "export.jsonl", *key, *words)]
    return [*told, ask(books.folder, "verify", "custody.db", *key, *words)]


def assert_everywhere(ask: Ask, books: Sealed, *fragments: str) -> None:
    for told in everywhere(ask, books):
        for fragment in fragments:
            assert fragment in told.line


def test_a_sealed_ledger_holds_everywhere(ask: Ask, books: Sealed) -> None:
    for told in everywhere(ask, books):
        assert told.code == 0, told.err
        assert "записей 7, цепочек 2" in told.out
        assert "Контрольная точка № 2 закрепляет записей: 7; подписи верны" in told.out


def test_an_export_without_a_key_says_that_signatures_were_not_checked(ask: Ask, books: Sealed) -> None:
    ask(books.folder, "export", "--format", "jsonl")
    assert "подписи не проверены" in ask(books.folder, "verify", "export.jsonl").out


def test_an_edited_byte_is_found_by_the_chain(ask: Ask, books: Sealed) -> None:
    books.tamper(EDIT)
    assert_everywhere(ask, books, "№ 2 изменена")


def test_an_entry_missing_in_the_middle_is_found_by_the_chain(ask: Ask, books: Sealed) -> None:
    books.tamper(TAKEN_OUT)
    assert_everywhere(ask, books, "№ 3 перед ней не хватает")


def test_two_swapped_entries_are_found_by_the_chain(ask: Ask, books: Sealed) -> None:
    books.tamper(*TURNED)
    assert_everywhere(ask, books, "№ 2 стоит не на своём месте")


def test_the_last_entry_cut_off_is_found_by_the_checkpoint(ask: Ask, books: Sealed) -> None:
    books.tamper(LAST)
    assert_everywhere(ask, books, "обрезан", "№ 2 закрепила записей 7, осталось 6")


def test_the_last_entry_cut_off_with_its_place_is_found_too(ask: Ask, books: Sealed) -> None:
    books.tamper(PLACE, LAST)
    assert_everywhere(ask, books, "обрезан", "№ 2 закрепила записей 7, осталось 6")


def test_an_entry_taken_out_of_the_log_is_a_gap(ask: Ask, books: Sealed) -> None:
    books.tamper("DELETE FROM ledger_log WHERE position = 2")
    assert_everywhere(ask, books, "нет записи на месте 3", "контрольная точка № 1")


def test_another_order_of_the_log_is_found(ask: Ask, books: Sealed) -> None:
    books.tamper(*SWAP)
    assert_everywhere(ask, books, "первые 4 записей не те, что закрепила контрольная точка № 1")


def test_a_stream_whose_hashes_were_all_made_to_fit_is_found(ask: Ask, books: Sealed) -> None:
    ((stream,),) = books.rows("SELECT DISTINCT stream FROM ledger WHERE stream LIKE 'packet:%'")
    books.tamper()
    books.rechain(stream, '"0417"', '"0418"')
    assert_everywhere(ask, books, "первые 4 записей не те, что закрепила контрольная точка № 1")


def test_a_checkpoint_that_was_taken_away_is_missed(ask: Ask, books: Sealed) -> None:
    books.tamper("DELETE FROM checkpoints WHERE number = 1")
    assert_everywhere(ask, books, "нет контрольной точки № 1")


@pytest.mark.parametrize(
    "change",
    ["UPDATE checkpoints SET size = size - 1 WHERE number = 2",
     "UPDATE checkpoints SET root = hex(zeroblob(32)) WHERE number = 2",
     "UPDATE checkpoints SET note = '' WHERE number = 2"],
)  # fmt: skip
def test_an_edited_checkpoint_is_named(ask: Ask, books: Sealed, change: str) -> None:
    books.tamper(change)
    assert_everywhere(ask, books, "контрольная точка № 2 изменена")


def test_checkpoints_signed_by_another_hand_are_named(ask: Ask, books: Sealed, tmp_path: Path) -> None:
    other = load_or_make(tmp_path / "other.key")
    books.sign_again(other)
    assert_everywhere(ask, books, "№ 1 не подписана этим ключом")
    assert "подписи верны" in ask(books.folder, "verify", "custody.db", "--key", other.words).out
    both = ("--key", other.words, "--key", books.signer.words)
    assert ask(books.folder, "verify", *both).code == 0, "after a change of keys both are named"


def test_a_witness_that_agrees_is_counted(ask: Ask, books: Sealed) -> None:
    words = ("--witness", books.last.note, "--witness", books.receipt(2))
    for told in everywhere(ask, books, *words):
        assert told.code == 0, told.err
        assert "Свидетельств сошлось с журналом: 2" in told.out


def rolled_back(ask: Ask, books: Sealed) -> None:
    assert ask(books.folder, "restore", "early.db", "--over").code == 0
    assert ask(books.folder, "verify").code == 0, "by itself an old copy is whole"


def test_a_rollback_is_found_by_the_checkpoint_on_a_phone(ask: Ask, books: Sealed) -> None:
    rolled_back(ask, books)
    (books.folder / "from_chat.txt").write_text(f"Контрольная точка\n{books.last.note}\n12:40", "utf-8")
    for told in everywhere(ask, books, "--witness", "from_chat.txt"):
        assert "вернули назад" in told.line
        assert "№ 2) закрепило записей 7, в журнале их 4" in told.line


def test_a_rollback_is_found_by_a_receipt(ask: Ask, books: Sealed) -> None:
    receipt = books.receipt(6)
    rolled_back(ask, books)
    for told in everywhere(ask, books, "--witness", receipt):
        assert "нет записи № 6 с отпечатком" in told.line


def test_a_ledger_rewritten_whole_with_its_checkpoints_is_found_by_a_witness(ask: Ask, books: Sealed) -> None:
    """Whoever has the file and the key can make everything fit but what people hold."""
    ((stream,),) = books.rows("SELECT DISTINCT stream FROM ledger WHERE stream LIKE 'packet:%'")
    books.tamper("DELETE FROM checkpoints", "DELETE FROM ledger_log")
    books.rechain(stream, '"0417"', '"0418"')
    books.seal_again()
    assert ask(books.folder, "verify").code == 0
    for told in everywhere(ask, books, "--witness", books.last.note):
        assert "Журнал переписан: первые 7 записей не те" in told.line


def test_a_witness_of_another_ledger_is_told(ask: Ask, books: Sealed) -> None:
    note = books.signed_as("vpr-custody/0000000000000000")
    for told in everywhere(ask, books, "--witness", note):
        assert "из другого журнала" in told.line


def test_a_forged_witness_is_told(ask: Ask, books: Sealed) -> None:
    forged = books.last.note.replace("\n7\n", "\n8\n")
    for told in everywhere(ask, books, "--witness", forged):
        assert "Само свидетельство" in told.line


@pytest.mark.parametrize("words", ["K7M2-9Q", "missing.txt", "№ 12", "a" * 5000, "\udcff"])
def test_what_is_no_witness_is_told(ask: Ask, books: Sealed, words: str) -> None:
    assert "ни контрольной точки, ни квитанции" in ask(books.folder, "verify", "--witness", words).line


def test_a_wrong_key_is_told(ask: Ask, books: Sealed) -> None:
    assert "Открытый ключ не подходит" in ask(books.folder, "verify", "--key", "abc").line
    (books.folder / "custody.key").write_text("no key", "utf-8")
    assert "custody.key" in ask(books.folder, "verify").line


def test_a_spoilt_copy_is_not_restored(ask: Ask, books: Sealed) -> None:
    books.tamper(PLACE, LAST)
    (books.folder / "custody.db").rename(books.folder / "cut.db")
    assert "обрезан" in ask(books.folder, "restore", "cut.db").line


def test_a_place_taken_twice_is_named(ask: Ask, books: Sealed) -> None:
    ask(books.folder, "export", "--format", "jsonl")
    file = books.folder / "export.jsonl"
    lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    lines[1]["position"] = lines[2]["position"]
    file.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    assert "занято дважды" in ask(books.folder, "verify", "export.jsonl").line


def test_the_export_brings_places_and_notes(ask: Ask, books: Sealed) -> None:
    ask(books.folder, "export", "--format", "jsonl")
    lines = (books.folder / "export.jsonl").read_text("utf-8").splitlines()
    said = [json.loads(line) for line in lines]
    assert sorted(each["position"] for each in said[:7]) == list(range(7))
    assert [each["checkpoint"] for each in said[7:]] == [1, 2]
    assert said[-1]["note"] == books.last.note
