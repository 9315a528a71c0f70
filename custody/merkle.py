"""One tree of hashes over many entries (RFC 6962, 2.1): its root changes when any of them does."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

LEAF, NODE = b"\x00", b"\x01"
HASH_BYTES = 32
EMPTY = hashlib.sha256(b"").digest()


def leaf_hash(data: bytes) -> bytes:
    """The hash of one entry; its prefix keeps it from being taken for a node's."""
    return hashlib.sha256(LEAF + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash over two neighbours."""
    return hashlib.sha256(NODE + left + right).digest()


def root_of(leaves: Sequence[bytes]) -> bytes:
    """The root over leaf hashes, as the RFC writes it: split at the largest power of two below."""
    if len(leaves) <= 1:
        return leaves[0] if leaves else EMPTY
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return node_hash(root_of(leaves[:split]), root_of(leaves[split:]))


@dataclass(slots=True)
class Frontier:
    """A growing tree's right edge: the roots of its full subtrees, the largest first.

    With it the next root needs the new leaves only; `peaks` are as many as `size` has binary ones.
    """

    size: int = 0
    peaks: list[bytes] = field(default_factory=list)

    def add(self, leaves: Iterable[bytes]) -> None:
        """The next leaves' hashes: full subtrees of the same size are joined."""
        size, peaks, sha256 = self.size, self.peaks, hashlib.sha256  # a million of them come at once
        for leaf in leaves:
            whole, full = leaf, size
            while full & 1:
                whole = sha256(NODE + peaks.pop() + whole).digest()
                full >>= 1
            peaks.append(whole)
            size += 1
        self.size = size

    @property
    def root(self) -> bytes:
        """The root over everything that was added."""
        if not self.peaks:
            return EMPTY
        *rest, found = self.peaks
        for peak in reversed(rest):
            found = node_hash(peak, found)
        return found

    def packed(self) -> str:
        """The edge as text, 64 hexadecimal digits a peak."""
        return b"".join(self.peaks).hex()


def unpacked(size: int, text: str) -> Frontier:
    """The edge that `packed` wrote; ValueError when it is not one of a tree of that size."""
    whole = bytes.fromhex(text)
    if len(whole) != size.bit_count() * HASH_BYTES:
        raise ValueError(f"no edge of a tree of {size} leaves")
    peaks = [whole[at : at + HASH_BYTES] for at in range(0, len(whole), HASH_BYTES)]
    return Frontier(size, peaks)
