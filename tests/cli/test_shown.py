"""Somebody with the file in hand changes what the bot shows and leaves the entries alone: it is named."""

import pytest

from tests.cli.sealed import Sealed
from tests.cli.shell import Ask
from tests.cli.tampering import SECOND

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
