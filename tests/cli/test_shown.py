"""Somebody with the file in hand changes what the bot shows and leaves the entries alone: it is named."""

from pathlib import Path

import pytest

from bot.checking import flaw_of
from tests.cli.sealed import Sealed
from tests.cli.shell import Ask
from tests.cli.tampering import SECOND

PLACES = {
    "holder = 1": "отдаёт пакет не тому, у кого его показывает бот",
    "step = 'checked'": "ставит пакет на другой шаг, чем показывает бот",
    "place = replace(place, '0417', '0418')": "говорит о пакете другое, чем показывает бот",
    "incidents = 3": "говорит о сроке, подтверждениях или происшествиях пакета другое, чем показывает бот",
}
COLUMNS = {
    "accepted = 0": "показана не такой, какой записана: принята она или отклонена",
    "actor = 'Э-01'": "показана не за тем, кто её сделал",
    "kind = 'looked'": "показана как другое действие",
    "recorded_at = 0": "показана с другим временем записи",
}


@pytest.mark.parametrize("change", COLUMNS)
def test_what_the_lists_show_of_an_entry_is_what_it_says(ask: Ask, books: Sealed, change: str) -> None:
    books.tamper(f"UPDATE ledger SET {change} {SECOND}")  # noqa: S608 - our own words
    for file in ([], ["custody.db"]):
        told = ask(books.folder, "verify", *file)
        assert (told.code, f"запись № 2 {COLUMNS[change]}" in told.line) == (1, True), told.line
    assert ask(books.folder, "backup", "copy.db").code == 1


@pytest.mark.parametrize("change", PLACES)
def test_where_a_packet_is_shown_is_where_its_chain_has_put_it(ask: Ask, books: Sealed, change: str) -> None:
    books.tamper(f"UPDATE packets SET {change} WHERE step <> ''")  # noqa: S608 - our own words
    for file in ([], ["custody.db"]):
        told = ask(books.folder, "verify", *file)
        assert (told.code, PLACES[change] in told.line) == (1, True), told.line


def test_no_copy_of_such_books_is_made_or_put_in_place(ask: Ask, books: Sealed, tmp_path: Path) -> None:
    (elsewhere := tmp_path / "elsewhere").mkdir()
    books.tamper("UPDATE packets SET incidents = 1 WHERE step = ''")
    untouched = "запись № 1 не существует, а срок, подтверждения или происшествия пакета уже другие"
    assert untouched in ask(books.folder, "verify").line
    books.tamper("UPDATE packets SET incidents = 0", "UPDATE packets SET holder = 1 WHERE step <> ''")
    shown = f"not shown as its chain says: {books.packets_stream} no. 5 (holder)"
    assert shown in str(flaw_of(books.database)), "so a copy on schedule is refused"
    assert shown in ask(books.folder, "backup", "copy.db").line
    assert not (books.folder / "copy.db").exists()
    assert PLACES["holder = 1"] in ask(elsewhere, "restore", str(books.database)).line
    assert not (elsewhere / "custody.db").exists()
