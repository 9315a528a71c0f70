"""A checkpoint that is newer than the file in hand: what can be proved is, and nobody honest is accused."""

import json
import shutil
from pathlib import Path

import pytest

from bot.signing import load_or_make
from tests.cli.ledger import some_acts
from tests.cli.sealed import Sealed
from tests.cli.shell import Ask, Told
from tests.cli.stranger import stranger

LAST_NOTE = "SELECT note FROM checkpoints ORDER BY number DESC LIMIT 1"


@pytest.fixture
def note(ask: Ask, books: Sealed) -> Path:
    """An export and a copy are taken, and an hour later a checkpoint seals what was there already."""
    some_acts(books.folder)
    assert ask(books.folder, "export", "--format", "jsonl", "-o", "before.jsonl").code == 0
    shutil.copy(books.database, books.folder / "before.db")
    books.seal_again()
    ((said,),) = books.rows(LAST_NOTE)
    (books.folder / "note.txt").write_text(said, "utf-8")
    return books.folder / "note.txt"


def both(ask: Ask, books: Sealed, file: str) -> list[Told]:
    """What `verify` and the script say of an export before that checkpoint."""
    words = (file, "--key", books.signer.words, "--witness", "note.txt")
    return [ask(books.folder, "verify", *words), stranger(books.folder, *words)]


def changed(books: Sealed, change: str) -> str:
    """The export after somebody's hand."""
    said = [json.loads(line) for line in (books.folder / "before.jsonl").read_text("utf-8").splitlines()]
    entries = [each for each in said if "seq" in each]
    match change:
        case "no order":
            said = [each for each in said if "waiting" not in each]
        case "no places":
            said = [{**each, "position": None} for each in entries]
        case "older":
            said = [each for each in said if each is not entries[-1]]
        case _:
            said[-1]["waiting"].reverse()
    lines = [json.dumps(each, ensure_ascii=False) + "\n" for each in said]
    (books.folder / "changed.jsonl").write_text("".join(lines), "utf-8")
    return "changed.jsonl"


@pytest.mark.usefixtures("note")
def test_an_export_that_is_older_than_the_checkpoint_agrees_with_it(ask: Ask, books: Sealed) -> None:
    for told in both(ask, books, "before.jsonl"):
        assert told.code == 0, told.err
        assert "Свидетельств сошлось с журналом: 1" in told.out


@pytest.mark.usefixtures("note")
def test_the_books_restored_from_an_hourly_copy_agree_with_the_last_checkpoint(
    ask: Ask, books: Sealed
) -> None:
    assert ask(books.folder, "verify", "before.db", "--witness", "note.txt").code == 0
    assert ask(books.folder, "restore", "before.db", "--over").code == 0
    told = ask(books.folder, "verify", "--witness", "note.txt")
    assert told.code == 0, told.err
    assert "Свидетельств сошлось с журналом: 1" in told.out


@pytest.mark.parametrize(
    ("change", "code", "named"),
    [
        ("no order", 2, "СРАВНИТЬ НЕЛЬЗЯ: контрольная точка № 3 закрепила записей 10, в файле их 10"),
        ("no places", 2, "Это выгрузка одной кампании из нескольких, или места убрали"),
        ("older", 2, "закрепило записей 10, в файле их 9. Файл старше этой точки, или журнал вернули назад"),
        ("another order", 1, "Журнал переписан: первые 10 записей не те, что в свидетельстве"),
    ],
)
@pytest.mark.usefixtures("note")
def test_what_is_not_to_be_compared_is_no_accusation_and_a_rewriting_is_one(
    ask: Ask, books: Sealed, change: str, code: int, named: str
) -> None:
    for told in both(ask, books, changed(books, change)):
        assert named in told.line
        assert told.code == code


@pytest.mark.usefixtures("note")
def test_a_ledger_made_longer_after_a_rollback_is_found_all_the_same(ask: Ask, books: Sealed) -> None:
    """As many entries as were sealed, none of them placed, and one of them another one."""
    (books.folder / "before.db").replace(books.database)
    books.tamper()
    books.rechain(books.packets_stream, '"0417"', '"0418"')
    books.tamper("DELETE FROM checkpoints", "DELETE FROM ledger_log")
    ask(books.folder, "export", "--format", "jsonl", "-o", "before.jsonl", "--over")
    for told in [ask(books.folder, "verify", "--witness", "note.txt"), *both(ask, books, "before.jsonl")]:
        assert told.code == 1
        assert "Журнал переписан" in told.line or "из другого журнала" in told.line


@pytest.mark.parametrize("gone", ["DELETE FROM checkpoints WHERE number = 2", "DELETE FROM checkpoints"])
def test_checkpoints_that_were_taken_out_are_missed_by_the_places_they_gave(
    ask: Ask, books: Sealed, gone: str
) -> None:
    books.tamper(gone)
    ask(books.folder, "export", "--format", "jsonl")
    words = ("--key", books.signer.words)
    for told in (
        ask(books.folder, "verify"),
        ask(books.folder, "verify", "export.jsonl", *words),
        ask(books.folder, "verify", "custody.db", *words),
        stranger(books.folder, "export.jsonl", *words),
    ):
        assert told.code == 2
        assert "Не хватает последней контрольной точки: места в общем журнале получили записей 7" in told.line


def test_a_key_by_which_nothing_could_be_checked_is_said_aloud(ask: Ask, folder: Path) -> None:
    some_acts(folder)
    ask(folder, "export", "--format", "jsonl")
    words = ("export.jsonl", "--key", load_or_make(folder / "custody.key").words)
    for told in (ask(folder, "verify", *words), stranger(folder, *words)):
        assert told.code == 2
        assert "ПОДПИСИ НЕ ПРОВЕРЕНЫ" in told.out
        assert "Возможно, их убрали" in told.out
        assert "Цепочки целы" in told.out
        assert "Журнал цел" not in told.out
        assert "Подписи верны" not in told.out
