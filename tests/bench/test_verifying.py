"""The measurement of the check: its ledger is one that the desk could have written, and it holds."""

from pathlib import Path

from bot.cli.flaws import first_flaw
from bot.cli.verify import check_file
from bot.cli.witnesses import by_keys
from bot.signing import load_or_make
from custody.ledger import Entry, first_break
from custody.proving import Witness
from tests.bench.ledgers import entries, fill
from tests.bench.verifying import orders


def test_the_entries_are_a_ledger_that_holds() -> None:
    found = sorted(entries(40, 7))
    assert first_break(Entry(*each) for each in found) is None
    assert Entry(*found[0]).content["body"]["fact"]["kind"] == "received"


def test_the_books_are_sealed_and_hold(tmp_path: Path) -> None:
    signer = load_or_make(tmp_path / "custody.key")
    fill(tmp_path / "custody.db", signer, 2_500, 40)
    check = check_file(tmp_path / "custody.db", Witness())
    assert (check.entries, check.streams, len(check.checkpoints)) == (2_500, 40, 2)
    assert first_flaw(check, by_keys([signer.words], None)) is None


def test_the_export_is_made_before_it_is_checked() -> None:
    assert [title.split()[0] for title in orders("key")] == ["export", "check", "check", "check", "check"]
