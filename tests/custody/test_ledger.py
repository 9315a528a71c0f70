"""A chain shows every break, and its bytes never change."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.ledger import GENESIS, Break, Entry, Record, canonical, chain, first_break, mark
from custody.symbols import ALPHABET
from tests.custody.world import moment

RECORD = Record(
    "packet:7/K7M29Q", "received", True, "Н-07", "observer", moment("26.04 12:40"), moment("26.04 12:41"),  # noqa: FBT003
    "stated", "code", 1001, {"fact": {"kind": "received", "step": "to-observer", "late": False}},
)  # fmt: skip
GOLDEN = (
    '{"accepted":true,"actor":"Н-07","body":{"fact":{"kind":"received","late":false,"step":"to-observer"}},'
    '"happened_at":"2024-04-26T12:40:00+08:00","kind":"received",'
    f'"prev":"{GENESIS}",'
    '"recorded_at":"2024-04-26T12:41:00+08:00","role":"observer","seq":1,"stream":"packet:7/K7M29Q",'
    '"time_source":"stated","update":1001,"v":1,"via":"code"}'
)


def chained(number: int, stream: str = "packet:7/K7M29Q") -> list[Entry]:
    """So many entries of one stream."""
    entries: list[Entry] = []
    for each in range(number):
        record = replace(RECORD, stream=stream, body={"n": each})
        entries.append(chain(record, entries[-1] if entries else None))
    return entries


def rehashed(entry: Entry, **changes: object) -> Entry:
    """An entry rewritten by somebody who knows how to hash."""
    data = json.dumps(
        {**entry.content, **changes}, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()
    return replace(entry, data=data, hash=hashlib.sha256(data).hexdigest())


def test_the_bytes_of_an_entry_are_these_for_ever() -> None:
    assert canonical(RECORD, 1, GENESIS) == GOLDEN.encode()
    entry = chain(RECORD, None)
    assert entry.hash == hashlib.sha256(GOLDEN.encode()).hexdigest()
    assert entry.hash == "d2890ac4ce7de70bcad948752bf264bd964eb24f986858649cb44d4450dcd1f0"
    assert entry.receipt.mark == "TA4GNH6EFQKGQJPS"


def test_the_order_of_a_records_data_does_not_matter_and_its_offset_does() -> None:
    turned = dict(reversed(RECORD.body["fact"].items()))
    assert canonical(replace(RECORD, body={"fact": turned}), 1, GENESIS) == GOLDEN.encode()
    in_greenwich = replace(RECORD, happened_at=RECORD.happened_at.astimezone(UTC))
    assert canonical(in_greenwich, 1, GENESIS) != GOLDEN.encode()


def test_entries_are_numbered_and_each_holds_the_hash_before_it() -> None:
    entries = chained(4)
    assert [entry.seq for entry in entries] == [1, 2, 3, 4]
    assert [entry.prev for entry in entries] == [GENESIS, *(entry.hash for entry in entries[:-1])]
    assert entries[2].content["body"] == {"n": 2}
    assert entries[2].receipt.seq == 3


def test_whole_chains_have_no_break() -> None:
    assert first_break([]) is None
    assert first_break([*chained(5), *chained(3, "person:3/Н-07"), *chained(1, "sitting:3")]) is None


@pytest.mark.parametrize("at", [0, 2, 4])
def test_an_edited_entry_is_named(at: int) -> None:
    entries = chained(5)
    edited = entries[at].data.replace(b"observer", b"operator")
    entries[at] = replace(entries[at], data=edited)
    assert first_break(entries) == Break("packet:7/K7M29Q", at + 1, "edited")


@pytest.mark.parametrize("at", [0, 2, 3])
def test_a_missing_entry_is_a_gap(at: int) -> None:
    entries = chained(5)
    del entries[at]
    assert first_break(entries) == Break("packet:7/K7M29Q", at + 2, "gap")


def test_entries_in_each_others_places_are_reordered() -> None:
    entries = chained(4)
    one, two = entries[1], entries[2]
    entries[1:3] = [replace(two, seq=2, prev=one.prev), replace(one, seq=3, prev=two.prev)]
    assert first_break(entries) == Break("packet:7/K7M29Q", 2, "reordered")


def test_an_entry_of_another_stream_is_out_of_its_place() -> None:
    entries = [chained(1)[0], replace(chained(2, "person:3/Н-07")[1], stream="packet:7/K7M29Q")]
    assert first_break(entries) == Break("packet:7/K7M29Q", 2, "reordered")


def test_history_that_was_rewritten_and_hashed_again_is_a_fork() -> None:
    entries = chained(4)
    entries[1] = rehashed(entries[1], actor="Н-08")
    assert first_break(entries) == Break("packet:7/K7M29Q", 3, "forked")


def test_a_chain_that_does_not_begin_at_the_beginning_is_a_fork() -> None:
    first = chained(1)[0]
    assert first_break([replace(rehashed(first, prev="1" * 64), prev="1" * 64)]) == Break(
        "packet:7/K7M29Q", 1, "forked"
    )


def test_only_the_first_break_is_named() -> None:
    entries = chained(5)
    entries[1] = replace(entries[1], data=b"{}")
    del entries[3]
    assert first_break(entries) == Break("packet:7/K7M29Q", 2, "edited")


@pytest.mark.parametrize("junk", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b'{"seq":1}'])
def test_bytes_that_are_no_entry_are_an_edit_even_when_their_hash_fits(junk: bytes) -> None:
    entries = chained(3)
    entries[1] = replace(entries[1], data=junk, hash=hashlib.sha256(junk).hexdigest())
    assert first_break(entries) == Break("packet:7/K7M29Q", 2, "edited")


@given(st.binary(min_size=32, max_size=32))
def test_a_mark_is_sixteen_symbols_that_can_be_read_out(digest: bytes) -> None:
    said = mark(digest.hex())
    assert len(said) == 16
    assert set(said) <= set(ALPHABET)
    value = int.from_bytes(digest[:10], "big")
    assert [ALPHABET.index(symbol) for symbol in said] == [value >> shift & 31 for shift in range(75, -1, -5)]


@given(st.lists(st.integers(1, 3), max_size=12), st.data())
def test_any_change_of_any_byte_is_noticed(streams: list[int], pick: st.DataObject) -> None:
    parts = (chained(len(list(group)), f"packet:{key}/X") for key, group in groupby(sorted(streams)))
    entries = [entry for part in parts for entry in part]
    assert first_break(entries) is None
    if entries:
        at = pick.draw(st.integers(0, len(entries) - 1))
        spot = pick.draw(st.integers(0, len(entries[at].data) - 1))
        changed = bytearray(entries[at].data)
        changed[spot] ^= pick.draw(st.integers(1, 255))
        entries[at] = replace(entries[at], data=bytes(changed))
        assert first_break(entries) == Break(entries[at].stream, entries[at].seq, "edited")
