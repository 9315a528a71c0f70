"""What people bring as a witness, and what is crossed off by it."""

from dataclasses import replace

import pytest

from custody.brought import witness_in
from custody.checkpoints import name_of_log
from custody.ledger import chain, mark
from custody.merkle import leaf_hash, root_of
from custody.notes import Note, signed
from custody.proving import Log
from custody.sought import Sought
from tests.custody.test_ledger import RECORD, chained

ENTRY = chain(RECORD, None)
MARK = mark(ENTRY.hash)
GROUPS = " ".join(MARK[i : i + 4] for i in range(0, 16, 4))
NOTE = Note("vpr-custody/9QK7TXW48M2P6HNA", 12, bytes(32), 3, "2026-04-14T10:00:00Z")


@pytest.mark.parametrize(
    "text",
    [
        f"№ 1 · {GROUPS}",
        f"Записано: пакет K7M2-9Q у Н-07.\nЗапись № 1 · {GROUPS}",
        f"Entry No. 1 · {GROUPS}",
        f"№1 {MARK}",
        f"no 1: {GROUPS.lower()}",
        f"# 1 - {GROUPS.replace(' ', '-')}",
        f"№ 1 {GROUPS}* · вт 14.04, 08:30 · K7M2-9Q · принят",
        f"№ 1\n{GROUPS[:9]}\n{GROUPS[10:]}",
        f"№ 1 · {GROUPS.replace('0', 'O').replace('1', 'I')}",
    ],
)
def test_a_receipt_is_read_as_people_type_it(text: str) -> None:
    witness = witness_in(text)
    assert witness.receipts == {(1, MARK)}
    log = Log(Sought(witness.receipts))
    log.take(ENTRY)
    assert log.contradicted(witness, None) is None


def test_a_receipt_that_nothing_crosses_off_is_told() -> None:
    witness = witness_in(f"№ 2 · {GROUPS[::-1]}")
    log = Log(Sought(witness.receipts))
    log.take(ENTRY)
    fault = log.contradicted(witness, None)
    assert fault is not None
    assert (fault.what, fault.number, fault.mark) == ("no-receipt", 2, MARK[::-1])


def test_what_was_typed_wrong_is_not_taken_for_a_rollback() -> None:
    other = "Z" if MARK[-1] != "Z" else "Y"
    for text, what in ((f"№ 2 · {GROUPS}", "other-number"), (f"N 1 - {GROUPS[:-1]}{other}", "slip")):
        witness = witness_in(text)
        log = Log(Sought(witness.receipts))
        log.take(ENTRY)
        fault = log.contradicted(witness, None)
        assert fault is not None
        assert (fault.what, fault.is_doubt) == (what, True)


def test_a_number_in_quotes_before_a_mark_is_no_receipt() -> None:
    assert witness_in(f"08:33 · сообщение «№ 12» · {GROUPS}").count == 0


@pytest.mark.parametrize("text", ["", "№ 12", "№ 12 · K7M2", "№ 0 · " + GROUPS, "K7M2-9Q", GROUPS])
def test_anything_else_is_no_witness(text: str) -> None:
    assert witness_in(text).count == 0


def test_one_text_may_hold_both() -> None:
    witness = witness_in(f"№ 1 · {GROUPS}\n{signed(NOTE, b'p' * 32, b's' * 64)}")
    assert witness.count == 2


def test_a_place_before_the_first_is_no_place() -> None:
    log = Log()
    for place in (0, 1, -1, 3):
        log.take(replace(ENTRY, position=place))
    grown = log.leaves.grown({2, 3})
    assert (grown.whole, grown.is_torn, grown.twice, set(grown.roots)) == (2, True, None, {2})


def test_an_empty_ledger_was_rolled_back_before_any_witness() -> None:
    fault = Log(is_live=True).contradicted(witness_in(signed(NOTE, b"p" * 32, b"s" * 64)), None)
    assert fault is not None
    assert (fault.what, fault.size, fault.found, fault.is_doubt) == ("rollback", 12, 0, False)


def test_a_file_that_only_has_fewer_may_be_older() -> None:
    log = Log()
    log.take(replace(ENTRY, position=0))
    note = replace(NOTE, origin=name_of_log(ENTRY.data))
    fault = log.contradicted(witness_in(signed(note, b"p" * 32, b"s" * 64)), None)
    assert fault is not None
    assert (fault.what, fault.size, fault.found, fault.is_doubt) == ("older", 12, 1, True)


def test_witnesses_of_later_sizes_may_be_asked_for_one_after_another() -> None:
    entries = chained(3)
    log = Log(sizes=frozenset({2}), waiting=[each.hash for each in entries])
    for each in entries:
        log.take(each)
    name, leaves = name_of_log(entries[0].data), [leaf_hash(each.data) for each in entries]
    for size in (2, 3):
        note = Note(name, size, root_of(leaves[:size]), size, "2026-04-14T10:00:00Z")
        assert log.contradicted(witness_in(signed(note, b"p" * 32, b"s" * 64)), None) is None
