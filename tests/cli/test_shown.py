"""Somebody with the file in hand changes what the bot shows and leaves the entries alone: it is named."""

import pytest

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
