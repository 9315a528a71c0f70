"""Acts on paper at the command line, by the same code as in the chat."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from custody.brought import witness_in
from custody.facts.base import encode
from custody.facts.happened import Received
from custody.facts.names import Who
from custody.ledger import Record
from custody.roles import Role
from storage.books import StoredBooks
from tests.cli.ledger import AT, SCHOOL, code_of, in_books, some_acts
from tests.cli.shell import Ask
from tests.documents.printed import text_of

OBSERVER = Who(9, "Н-01", Role.OBSERVER, "с. Карам")


@pytest.fixture
def code(folder: Path) -> str:
    """A packet that was packed and given to its observer, in books that know what the bot is called."""
    packet = some_acts(folder)

    async def act(books: StoredBooks) -> None:
        place = replace(packet.place, step="to-observer", holder=OBSERVER)
        fact = Received(packet=packet.name, at=AT, step="to-observer", taker=OBSERVER, giver=SCHOOL)
        accepted = True
        body: dict[str, object] = {"fact": encode(fact), "place": encode(place)}
        await books.write(Record(
            f"packet:{packet.id}/{packet.code}", fact.kind, accepted, "Н-01", "observer", AT, AT, "telegram",
            "button", 8, body,
        ))  # fmt: skip
        await books.save_packet(replace(packet, place=place), finished=False)

    in_books(folder, act)
    with closing(sqlite3.connect(folder / "custody.db")) as connection:
        connection.execute("INSERT INTO settings (key, value) VALUES ('username', 'vpr_test_bot')")
        connection.commit()
    return code_of(packet)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--packet", "CODE"], "АКТ приёма-передачи № CODE/4"),
        (["--journal", "CODE"], "ЖУРНАЛ движения пакета CODE"),
        (["--day", "2026-04-14"], "АКТ приёма-передачи № CODE/4"),
        (["--sittings"], "АКТ наблюдателя №"),
        (["--closing"], "ИТОГОВЫЙ ОТЧЁТ №"),
    ],
)
def test_each_act_is_printed_and_remembered(
    ask: Ask, folder: Path, code: str, words: list[str], says: str
) -> None:
    told = ask(folder, "acts", *(word.replace("CODE", code) for word in words))
    assert told.code == 0, told.err
    assert "acts.pdf" in told.out
    assert says.replace("CODE", code) in text_of(folder / "acts.pdf")
    with closing(sqlite3.connect(folder / "custody.db")) as connection:
        assert connection.execute("SELECT COUNT(*) FROM deeds").fetchone()[0] >= 1


def test_the_receipts_of_a_printed_act_are_witnesses_for_verify(ask: Ask, folder: Path, code: str) -> None:
    assert ask(folder, "acts", "--packet", code).code == 0
    text = text_of(folder / "acts.pdf")
    assert {seq for seq, _ in witness_in(text).receipts} == {4}
    (folder / "act.txt").write_text(text, "utf-8")
    assert ask(folder, "verify", "--witness", "act.txt").code == 0
    (folder / "act.txt").write_text(text.replace("№ 4", "№ 3"), "utf-8")
    assert ask(folder, "verify", "--witness", "act.txt").code != 0


def test_what_cannot_be_printed_says_what_to_do(ask: Ask, folder: Path, code: str) -> None:
    assert "--packet" in ask(folder, "acts").line
    assert "physics" in ask(folder, "acts", "--packet", "physics").line
    assert "Х-99" in ask(folder, "acts", "--person", "Х-99").line
    assert "нечего" in ask(folder, "acts", "--day", "2027-01-01").line
    assert ask(folder, "acts", "--packet", code).code == 0
    assert "--over" in ask(folder, "acts", "--packet", code).line
