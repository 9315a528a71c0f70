"""Whatever is done to a sealed ledger is named: in the database, a copy, an export, and by a stranger."""

import json
from pathlib import Path

import pytest

from bot.signing import load_or_make
from tests.cli.sealed import Sealed
from tests.cli.shell import Ask, Told
from tests.cli.stranger import stranger
from tests.cli.tampering import LAST, PLACE, TAMPERED, Tamper, one_chain_made_to_fit


def everywhere(ask: Ask, books: Sealed, *words: str) -> list[Told]:
    """What is said of the database, of an export alone, of a copy, and by the script that a stranger runs."""
    ask(books.folder, "export", "--format", "jsonl", "--over")
    by_own_key = ask(books.folder, "verify", *words)
    words = ("--key", books.signer.words, *words)
    told = [ask(books.folder, "verify", file, *words) for file in ("export.jsonl", "custody.db")]
    return [by_own_key, *told, stranger(books.folder, "export.jsonl", *words)]


@pytest.mark.parametrize(("tamper", "named"), TAMPERED.values(), ids=TAMPERED)
def test_everything_that_is_done_to_a_ledger_is_named_everywhere(
    ask: Ask, books: Sealed, tamper: Tamper, named: str
) -> None:
    tamper(books)
    for told in everywhere(ask, books):
        assert named in told.line


def test_a_sealed_ledger_holds_everywhere(ask: Ask, books: Sealed) -> None:
    for told in everywhere(ask, books):
        assert told.code == 0, told.err
        assert "записей 7, цепочек 2" in told.out
        assert "Контрольная точка № 2 закрепляет записей: 7" in told.out
        assert "подписи верны" in told.out.lower()


def test_an_export_without_a_key_says_that_signatures_were_not_checked(ask: Ask, books: Sealed) -> None:
    ask(books.folder, "export", "--format", "jsonl")
    told = ask(books.folder, "verify", "export.jsonl", SIGNING_KEY_FILE="elsewhere.key")
    assert "подписи не проверены" in told.out


def test_checkpoints_signed_by_another_hand_are_named(ask: Ask, books: Sealed, tmp_path: Path) -> None:
    other = load_or_make(tmp_path / "other.key")
    books.sign_again(other)
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
    live, *files = everywhere(ask, books, "--witness", "from_chat.txt")
    assert (live.code, "вернули назад: " in live.line) == (1, True)
    assert "№ 2) закрепило записей 7, в журнале их 4" in live.line
    for told in files:
        assert (told.code, "Файл старше этой точки, или журнал вернули назад" in told.line) == (2, True)
        assert "№ 2) закрепило записей 7, в файле их 4" in told.line


@pytest.mark.parametrize("witness", ["a receipt", "a printed act"])
def test_a_rollback_is_found_by_what_people_hold(ask: Ask, books: Sealed, witness: str) -> None:
    receipt = books.receipt(6)
    if witness == "a printed act":
        number, _, mark = receipt.partition("Запись ")[2].partition(" · ")
        on_paper = f"Пломба\n\nЗапись журнала\n\n0417\n\n{number}\n{mark}\n\nЗамечания"
        receipt = "act.txt"
        (books.folder / receipt).write_text(on_paper.replace(" ", "\u00a0"), "utf-8")
    for told in everywhere(ask, books, "--witness", receipt):
        assert told.code == 0, told.err
    rolled_back(ask, books)
    for told in everywhere(ask, books, "--witness", receipt):
        assert "нет записи № 6 с отпечатком" in told.line


def test_a_hash_that_is_none_is_named_beside_a_receipt_too(ask: Ask, books: Sealed) -> None:
    receipt = books.receipt(2)
    books.tamper("UPDATE ledger SET hash = 'zz' WHERE stream LIKE 'packet:%' AND seq = 2")
    for told in everywhere(ask, books, "--witness", receipt):
        assert "запись № 2 изменена" in told.line


def test_a_ledger_rewritten_whole_with_its_checkpoints_is_found_by_a_witness(ask: Ask, books: Sealed) -> None:
    """Whoever has the file and the key can make everything fit but what people hold."""
    one_chain_made_to_fit(books)
    books.tamper("DELETE FROM checkpoints", "DELETE FROM ledger_log")
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


@pytest.mark.parametrize("words", ["K7M2-9Q", "№ 12", "a" * 5000, "Ш" * 200, "\udcff"])
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
