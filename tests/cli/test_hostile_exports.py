"""Files that somebody has made to deceive a check, or that came damaged: each is answered by one line."""

import hashlib
import json
import re
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.sealed import Sealed
from tests.cli.shell import Ask, Told
from tests.cli.stranger import stranger

PLACING = " WHERE stream LIKE 'packet:%' AND seq = 5"
LISTED = '{"body":[{"place":{"step":"packed"}}]}'
ERASING = "\x1b[2K\x1b[GЖурнал цел: записей 40.\nПодписи верны.\u202e\x1b[8m"


@pytest.fixture
def export(ask: Ask, books: Sealed) -> Path:
    """An honest export."""
    ask(books.folder, "export", "--format", "jsonl")
    return books.folder / "export.jsonl"


def both(ask: Ask, books: Sealed, *words: str) -> list[Told]:
    """What `verify` and the script say."""
    return [ask(books.folder, "verify", *words), stranger(books.folder, *words)]


def zipped(export: Path, name: str = "export.jsonl.zip") -> Path:
    """The export as the chat sends it."""
    with zipfile.ZipFile(export.with_name(name), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(export, export.name)
    return export.with_name(name)


def test_the_archive_from_the_chat_is_read_by_both(ask: Ask, books: Sealed, export: Path) -> None:
    for told in both(ask, books, zipped(export).name, "--key", books.signer.words):
        assert told.code == 0, told.err
        assert "SHA-256 файла: " in told.out


def _flipped(archive: bytes) -> bytes:
    return archive[:900] + bytes([archive[900] ^ 255]) + archive[901:]


def _of_another_sum(archive: bytes) -> bytes:
    at = archive.rfind(b"PK\1\2") + 16
    return archive[:14] + b"abcd" + archive[18:at] + b"abcd" + archive[at + 4 :]


def _locked(archive: bytes) -> bytes:
    at = archive.rfind(b"PK\1\2") + 8
    return (
        archive[:6] + bytes([archive[6] | 1]) + archive[7:at] + bytes([archive[at] | 1]) + archive[at + 1 :]
    )


def _cut(archive: bytes) -> bytes:
    return archive[:100]


@pytest.mark.parametrize("spoil", [_flipped, _of_another_sum, _locked, _cut])
def test_a_damaged_archive_is_one_line(
    ask: Ask, books: Sealed, export: Path, spoil: Callable[[bytes], bytes]
) -> None:
    archive = zipped(export)
    archive.write_bytes(spoil(archive.read_bytes()))
    for told in both(ask, books, archive.name):
        assert "повреждён" in told.line
        assert told.code == 2


def test_a_text_with_an_honest_archive_behind_it_is_read_as_that_text(
    ask: Ask, books: Sealed, export: Path
) -> None:
    archive = zipped(export).read_bytes()
    export.write_bytes(export.read_bytes().replace("Н-01".encode(), "Н-99".encode()) + archive)
    for told in both(ask, books, export.name):
        assert told.code == 1, "what everybody sees in it is forged"


def test_a_name_that_stands_twice_in_a_line_is_no_line(ask: Ask, books: Sealed, export: Path) -> None:
    first, *rest = export.read_bytes().splitlines(keepends=True)
    export.write_bytes(b"".join([first.replace(b'"data": ', b'"data": "{}", "data": ', 1), *rest]))
    for told in both(ask, books, export.name):
        assert "трока 1 не запись журнала" in told.line


def test_an_entry_that_is_nested_without_end_is_edited(ask: Ask, books: Sealed, export: Path) -> None:
    first, *rest = export.read_bytes().splitlines(keepends=True)
    data = "[" * 100_000
    said = {**json.loads(first), "data": data, "hash": hashlib.sha256(data.encode()).hexdigest()}
    export.write_bytes(b"".join([json.dumps(said).encode() + b"\n", *rest]))
    for told in both(ask, books, export.name):
        assert "запись № 1 изменена" in told.line


def test_the_name_of_a_chain_writes_nothing_over_the_answer(ask: Ask, books: Sealed, export: Path) -> None:
    first, *rest = export.read_text("utf-8").splitlines()
    said = {**json.loads(first), "stream": ERASING}
    export.write_text("\n".join([json.dumps(said, ensure_ascii=False), *rest]) + "\n", "utf-8")
    for told in both(ask, books, export.name):
        assert told.code == 1
        assert told.line.startswith("Журнал нарушен: цепочка \\u001b[2K")
        assert told.line.isprintable()


def test_the_time_of_a_checkpoint_is_that_of_its_note(ask: Ask, books: Sealed, export: Path) -> None:
    text = export.read_text("utf-8")
    export.write_text(text.replace('"at": "2026', '"at": "2025', 1), "utf-8")
    for told in both(ask, books, export.name):
        assert "контрольная точка № 1 изменена" in told.line


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--witness", "nofile.txt"), "nofile.txt нет"),
        (("--witness", "PTKC 5E12 798D 345D"), "квитанция так"),
        (("--witness", "Ш" * 200), "ни контрольной точки, ни квитанции"),
        (("--key", "A" * 45), "Открытый ключ не подходит"),
        (("--key", "А" * 200), "Открытый ключ не подходит"),
    ],
)
def test_what_a_finger_did_is_told_as_that(
    ask: Ask, books: Sealed, export: Path, words: tuple[str, ...], said: str
) -> None:
    for told in both(ask, books, export.name, *words):
        assert said in told.line
        assert told.code == 2


def test_a_receipt_that_was_copied_wrong_is_no_rollback(ask: Ask, books: Sealed, export: Path) -> None:
    words = books.receipt(2)
    other = words[:-1] + ("Z" if words[-1] != "Z" else "Y")
    for typed, said in ((other, "Сверьте знаки"), (words.replace("№ 2", "N 7"), "Сверьте номер")):
        for told in both(ask, books, export.name, "--witness", typed):
            assert said in told.line
            assert told.code == 2


def test_the_key_is_found_in_the_message_that_it_stands_in(ask: Ask, books: Sealed, export: Path) -> None:
    said = f"Открытый ключ подписи: {books.signer.key('vpr-custody/9QK7TXW48M2P6HNA')}"
    (books.folder / "message.txt").write_text(f"Сохраните это сообщение.\n{said}\n", "utf-8")
    for words in (said, "message.txt"):
        for told in both(ask, books, export.name, "--key", words):
            assert told.code == 0, told.err
            assert "подписи верны" in told.out.lower()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ("UPDATE checkpoints SET at = 'x' WHERE number = 1", "точка № 1 изменена"),
        ("UPDATE checkpoints SET at = 9223372036854775807 WHERE number = 1", "точка № 1 изменена"),
        ("UPDATE checkpoints SET note = x'ff' WHERE number = 1", "точка № 1 изменена"),
        ("UPDATE ledger SET prev = cast(x'ff41' as text) WHERE id = 5", "стоит не на своём месте"),
        ("UPDATE ledger SET data = cast(x'ff22706c616365223a7b' as text)" + PLACING, "запись № 5 изменена"),  # noqa: S608 - our own words
        ("UPDATE ledger SET data = cast('" + LISTED + "' as blob)" + PLACING, "запись № 5 изменена"),  # noqa: S608 - our own words
        ("UPDATE ledger SET seq = 'x'" + PLACING, "перед записью № 6 не хватает записей"),  # noqa: S608 - our own words
        ("UPDATE packets SET place = cast(x'ff41' as text) WHERE step <> ''", "говорит о пакете другое"),
        ("UPDATE packets SET place = '[[' WHERE step <> ''", "говорит о пакете другое"),
    ],
)
def test_whatever_stands_in_a_column_of_a_copy_has_its_line(
    ask: Ask, books: Sealed, change: str, named: str
) -> None:
    books.tamper("PRAGMA ignore_check_constraints = ON", change)
    for file in ([], ["custody.db"]):
        assert named in ask(books.folder, "verify", *file).line


def test_a_copy_without_the_table_of_its_checkpoints_is_none_of_an_earlier_version(
    ask: Ask, books: Sealed
) -> None:
    with closing(sqlite3.connect(books.database)) as connection:
        connection.execute("DROP TABLE checkpoints")
    assert "were taken out" in ask(books.folder, "verify", "custody.db").line


@pytest.mark.parametrize(("lang", "said"), [("ru", "свидетельство: файл"), ("en", "a witness: a file")])
def test_help_says_what_each_option_is(tmp_path: Path, lang: str, said: str) -> None:
    told = stranger(tmp_path, "--help", lang=lang)
    assert said in " ".join(told.out.split())
    for option in ("--key KEY", "--witness WITNESS", "--slow"):
        assert re.search(rf"(?m)^  {option}\s+\S", told.out), option
