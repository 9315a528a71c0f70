"""The tree of RFC 6962: the vectors that everybody uses, and an edge that agrees with the whole."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.merkle import EMPTY, Frontier, leaf_hash, node_hash, root_of, unpacked

LEAVES = tuple(
    map(
        bytes.fromhex,
        ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"),
    )
)
ROOTS = (
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
"""Certificate Transparency's own test data: eight entries, and the root over the first so many."""


def grown(leaves: list[bytes]) -> Frontier:
    frontier = Frontier()
    frontier.add(leaves)
    return frontier


@pytest.mark.parametrize("size", range(9))
def test_the_roots_are_those_of_certificate_transparency(size: int) -> None:
    leaves = [leaf_hash(data) for data in LEAVES[:size]]
    assert root_of(leaves).hex() == ROOTS[size]
    assert grown(leaves).root.hex() == ROOTS[size]


def test_a_leaf_is_never_taken_for_a_node() -> None:
    left, right = leaf_hash(b"a"), leaf_hash(b"b")
    assert leaf_hash(left + right) != node_hash(left, right)
    assert hashlib.sha256(b"").digest() == EMPTY


@given(st.lists(st.binary(max_size=4), max_size=70), st.integers(0, 70))
def test_an_edge_that_was_put_away_grows_into_the_same_root(entries: list[bytes], cut: int) -> None:
    leaves = [leaf_hash(data) for data in entries]
    before = grown(leaves[:cut])
    frontier = unpacked(before.size, before.packed())
    frontier.add(leaves[cut:])
    assert (frontier.size, frontier.root) == (len(leaves), root_of(leaves))


@given(st.lists(st.binary(max_size=4), min_size=1, max_size=20), st.data())
def test_another_entry_or_another_order_is_another_root(entries: list[bytes], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(entries) - 1))
    other = [*entries[:at], entries[at] + b"!", *entries[at + 1 :]]
    assert root_of([leaf_hash(e) for e in entries]) != root_of([leaf_hash(e) for e in other])
    turned = entries[::-1]
    same = turned == entries
    assert (root_of([leaf_hash(e) for e in entries]) == root_of([leaf_hash(e) for e in turned])) is same


@pytest.mark.parametrize(("size", "text"), [(3, "00" * 32), (1, ""), (0, "00" * 32), (1, "xx" * 32)])
def test_an_edge_of_another_size_is_refused(size: int, text: str) -> None:
    with pytest.raises(ValueError, match=r"no edge|hexadecimal"):
        unpacked(size, text)
